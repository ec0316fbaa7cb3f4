package org.whence.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.whence.core.claim.Attribution;
import org.whence.core.ledger.Report;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// A text cut into paragraphs, and these into stretches in which the roles of the words stay the same.
///
/// @param paragraphs without the empty lines between them
public record MarkedText(List<Paragraph> paragraphs) {

    /// @param stretches in text order, their words together are the paragraph
    /// @param begun ids of those whose content begins here
    public record Paragraph(List<Stretch> stretches, List<String> begun) {}

    /// @param words as in the text
    /// @param roles style classes: `content`, `cue`, `source`; empty for unmarked words
    /// @param of the ids of the attributions that the words belong to, divided by spaces
    /// @param anchors ids of those whose content begins with this stretch, where a link can lead
    public record Stretch(String words, String roles, String of, List<String> anchors) {}

    /// The words that belong to an attribution or report.
    ///
    /// @param id where a link can lead
    public record Marks(String id, List<Extract> content, List<Extract> cue, List<Extract> source) {

        static Marks of(Attribution a) {
            return new Marks(a.id(), a.content(), a.cue(), a.source());
        }

        static Marks of(Report report) {
            return new Marks("evidence", report.content(), report.cue(), report.source());
        }

        boolean touches(Span span) {
            return List.of(content, cue, source).stream().flatMap(List::stream).anyMatch(e -> e.span().overlaps(span));
        }
    }

    /// Marks words in the text that their offsets are into.
    public static MarkedText of(Text text, List<Marks> attributions) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.at(i) == '\n') {
                Span line = new Span(start, i);
                if (!text.slice(line).isBlank()) {
                    paragraphs.add(paragraph(text, line, attributions));
                }
                start = i + 1;
            }
        }
        return new MarkedText(paragraphs);
    }

    private static Paragraph paragraph(Text text, Span line, List<Marks> all) {
        List<Marks> here = all.stream().filter(a -> a.touches(line)).toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(line.start(), line.end()));
        for (Marks a : here) {
            for (List<Extract> role : List.of(a.content(), a.cue(), a.source())) {
                role.forEach(e -> {
                    edges.add(Math.clamp(e.start(), line.start(), line.end()));
                    edges.add(Math.clamp(e.end(), line.start(), line.end()));
                });
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        Integer from = null;
        for (Integer to : edges) {
            if (from != null) {
                stretches.add(stretch(text, new Span(from, to), here));
            }
            from = to;
        }
        return new Paragraph(stretches, here.stream().filter(a -> line.contains(a.content().getFirst().start())).map(Marks::id).toList());
    }

    private static Stretch stretch(Text text, Span span, List<Marks> here) {
        TreeSet<String> roles = new TreeSet<>();
        List<String> ids = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        for (Marks a : here) {
            String role = holds(a.cue(), span) ? "cue" : holds(a.source(), span) ? "source" : holds(a.content(), span) ? "content" : "";
            if (!role.isEmpty()) {
                roles.add(role);
                ids.add(a.id());
            }
            if (a.content().getFirst().start() == span.start()) {
                anchors.add(a.id());
            }
        }
        return new Stretch(text.slice(span), String.join(" ", roles), String.join(" ", ids), anchors);
    }

    /// The paragraphs that hold marked words.
    public List<Paragraph> marked() {
        return paragraphs.stream().filter(p -> p.stretches().stream().anyMatch(s -> !s.roles().isEmpty())).toList();
    }

    private static boolean holds(List<Extract> extracts, Span span) {
        return extracts.stream().anyMatch(e -> e.span().contains(span));
    }
}
