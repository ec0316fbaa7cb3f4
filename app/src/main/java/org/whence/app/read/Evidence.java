package org.whence.app.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whence.core.claim.Attribution;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// The sentences that an attribution was read from, cut into pieces by the role that each plays.
public final class Evidence {

    /// The role of a piece of text in an attribution.
    public enum Role {
        NONE, SOURCE, CUE, CONTENT
    }

    /// A piece of the evidence.
    ///
    /// @param role what it is to the attribution
    /// @param text its words, white space kept
    public record Piece(Role role, String text) {}

    private Evidence() {}

    /// The pieces of the whole sentences around the attribution, in text order.
    public static List<Piece> of(Attribution attribution, Document document) {
        List<Marked> marks = new ArrayList<>();
        // The content may hold the cue ("We can," he said, "go"), never the other way about: the narrower role wins.
        attribution.content().forEach(e -> marks.add(new Marked(e.span(), Role.CONTENT)));
        attribution.source().forEach(e -> marks.add(new Marked(e.span(), Role.SOURCE)));
        attribution.cue().forEach(e -> marks.add(new Marked(e.span(), Role.CUE)));
        Span reach = sentencesAround(hull(attribution), document);
        Role[] roles = new Role[reach.length()];
        java.util.Arrays.fill(roles, Role.NONE);
        for (Marked mark : marks) {
            java.util.Arrays.fill(roles, mark.span.start() - reach.start(), mark.span.end() - reach.start(), mark.role);
        }
        List<Piece> pieces = new ArrayList<>();
        Text text = document.text();
        for (int i = 0, start = 0; i < roles.length; i++) {
            if (i + 1 == roles.length || roles[i + 1] != roles[i]) {
                pieces.add(new Piece(roles[i], text.slice(new Span(reach.start() + start, reach.start() + i + 1))));
                start = i + 1;
            }
        }
        return pieces;
    }

    private record Marked(Span span, Role role) {}

    private static Span hull(Attribution a) {
        return Stream.of(a.content(), a.source(), a.cue())
                .flatMap(List::stream)
                .map(Extract::span)
                .reduce(Span::hull)
                .orElseThrow();
    }

    private static Span sentencesAround(Span inner, Document document) {
        Span reach = inner;
        for (Span sentence : document.sentences()) {
            if (sentence.start() >= inner.end()) {
                break;
            }
            if (sentence.overlaps(inner)) {
                reach = reach.hull(sentence);
            }
        }
        return reach;
    }
}
