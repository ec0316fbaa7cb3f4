package org.whence.core.attribution;

import java.util.List;
import org.whence.core.text.Span;

/// An attribution relation as a finder sees it in the text: source, cue and content, before the source is resolved.
///
/// @param content the pieces of the content in text order, at least one, not overlapping
/// @param cue the pieces of the cue in text order; empty where the content is carried on without one
/// @param source the pieces of the source in text order; empty where none is in reach of the cue
/// @param continued whether the content carries on the source of the relation before it, without a cue of its own
/// @param labels what the finder itself says of modality, polarity and certainty; [Labels#NONE] leaves these to the rules
/// @param finder which finder found it
/// @param confidence the probability that the relation is right, 0 to 1
public record Relation(
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        boolean continued,
        Labels labels,
        Origin finder,
        double confidence) {

    public Relation {
        content = inOrder("content", content);
        cue = inOrder("cue", cue);
        source = inOrder("source", source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a relation needs a content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("relation at " + content.getFirst().start() + ": confidence " + confidence + " is not between 0 and 1");
        }
    }

    /// The smallest span that holds the whole content.
    public Span reach() {
        return content.getFirst().hull(content.getLast());
    }

    private static List<Span> inOrder(String role, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.isEmpty() || span.start() < end) {
                throw new IllegalArgumentException(role + " " + spans + ": pieces must not be empty, must be in order and must not overlap");
            }
            end = span.end();
        }
        return List.copyOf(spans);
    }

    /// Which kind of finder found a relation.
    public enum Origin {
        RULE, MODEL, BOTH
    }
}
