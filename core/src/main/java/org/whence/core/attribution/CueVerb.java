package org.whence.core.attribution;

import java.util.Map;

/// A verb that can introduce a content.
///
/// A strength is the probability, 0 to 1, that the verb introduces a content where that frame is filled; the training folders show it.
///
/// @param lemma its base form
/// @param frames what it takes, with the strength of each
/// @param prepositions after which its content is a noun phrase ("for" of "called for a truce"), with the strength of each
/// @param particle the word that must follow for the verb to be a cue ("out" of "point out"), empty where none
record CueVerb(String lemma, Map<Frame, Double> frames, Map<String, Double> prepositions, String particle) {

    CueVerb {
        frames = Map.copyOf(frames);
        prepositions = Map.copyOf(prepositions);
        if (frames.isEmpty() && prepositions.isEmpty()) {
            throw new IllegalArgumentException("verb " + lemma + " takes nothing");
        }
    }

    boolean takes(Frame frame) {
        return frames.containsKey(frame);
    }

    /// The strength of a frame that the verb takes, 0 for another one.
    double strength(Frame frame) {
        return frames.getOrDefault(frame, 0.0);
    }

    /// Its greatest strength.
    double strength() {
        double greatest = 0;
        for (double strength : frames.values()) {
            greatest = Math.max(greatest, strength);
        }
        for (double strength : prepositions.values()) {
            greatest = Math.max(greatest, strength);
        }
        return greatest;
    }

    /// Whether it takes speech or a clause, as verbs of saying do.
    boolean isOfSaying() {
        return takes(Frame.SPEECH) || takes(Frame.ADDRESSEE);
    }
}
