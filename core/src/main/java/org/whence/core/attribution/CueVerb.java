package org.whence.core.attribution;

import java.util.Set;

/// A verb that can introduce a content.
///
/// @param lemma its base form, or a phrase's head ("call" of "call for")
/// @param frames what it takes
/// @param prepositions after which its content is a noun phrase ("for" of "called for a truce")
/// @param particle the word that must follow for the verb to be a cue ("out" of "point out"), empty where none
/// @param strength the probability that a finite use of the verb introduces a content, as the training folders show it, 0 to 1
record CueVerb(String lemma, Set<Frame> frames, Set<String> prepositions, String particle, double strength) {

    CueVerb {
        frames = Set.copyOf(frames);
        prepositions = Set.copyOf(prepositions);
        if (frames.isEmpty() && prepositions.isEmpty()) {
            throw new IllegalArgumentException("verb " + lemma + " takes nothing");
        }
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
