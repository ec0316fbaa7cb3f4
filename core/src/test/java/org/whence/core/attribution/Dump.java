package org.whence.core.attribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// Prints the spans that the rules find, as JSON Lines, for texts in a folder (`ID.txt`): for looking at the rules alone.
final class Dump {

    private Dump() {}

    public static void main(String[] arguments) throws IOException {
        AttributionRules rules = new AttributionRules();
        List<Path> files;
        try (var paths = Files.list(Path.of(arguments[0]))) {
            files = paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
        }
        try (var out = Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            for (Path file : files) {
                Text text = Text.of(Files.readString(file));
                Document document = Document.of(text);
                out.write(line(file.getFileName().toString().replaceFirst("\\.txt$", ""), text, rules.in(document)));
                out.newLine();
            }
        }
        if (arguments.length > 2) {
            time(rules, files, Integer.parseInt(arguments[2]));
        }
    }

    private static void time(AttributionRules rules, List<Path> files, int rounds) {
        List<Text> texts = files.stream().map(Dump::read).toList();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long tokens = 0;
            int relations = 0;
            for (Text text : texts) {
                Document document = Document.of(text);
                tokens += document.tokens().size();
                relations += rules.in(document).size();
            }
            System.out.printf("%d relations, %.0f tokens/s%n", relations, tokens * 1e9 / (System.nanoTime() - start));
        }
    }

    private static Text read(Path file) {
        try {
            return Text.of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String id, Text text, List<Relation> relations) {
        List<String> attributions = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            int parent = parent(relations, i);
            attributions.add("{\"id\":\"a" + i + "\",\"parent\":" + (parent < 0 ? "null" : "\"a" + parent + "\"")
                    + ",\"content\":" + spans(text, relation.content()) + ",\"cue\":" + spans(text, relation.cue()) + ",\"source\":" + spans(text, relation.source())
                    + ",\"relay\":" + isRelay(relations, i) + ",\"continued\":" + relation.continued() + ",\"confidence\":" + relation.confidence() + ",\"chain\":[]}");
        }
        return "{\"article\":{\"id\":" + quote(id) + ",\"text\":" + quote(text.original()) + "},\"attributions\":[" + String.join(",", attributions) + "]}";
    }

    private static int parent(List<Relation> relations, int i) {
        Relation inner = relations.get(i);
        int best = -1;
        for (int j = 0; j < relations.size(); j++) {
            Relation outer = relations.get(j);
            Span reach = inner.cue().isEmpty() ? inner.reach() : inner.reach().hull(inner.cue().getFirst());
            boolean holds = j != i && outer.content().stream().anyMatch(piece -> piece.contains(reach)) && outer.reach().length() > inner.reach().length();
            if (holds && (best < 0 || outer.reach().length() < relations.get(best).reach().length())) {
                best = j;
            }
        }
        return best;
    }

    /// Whether an inner relation takes up nearly all of the content.
    private static boolean isRelay(List<Relation> relations, int i) {
        Relation outer = relations.get(i);
        int length = outer.content().stream().mapToInt(Span::length).sum();
        for (int j = 0; j < relations.size(); j++) {
            if (parent(relations, j) == i) {
                Relation inner = relations.get(j);
                Span hull = inner.reach();
                for (Span span : inner.cue()) {
                    hull = hull.hull(span);
                }
                for (Span span : inner.source()) {
                    hull = hull.hull(span);
                }
                if (hull.length() >= .8 * length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String spans(Text text, List<Span> spans) {
        return spans.stream()
                .map(span -> "{\"start\":" + span.start() + ",\"end\":" + span.end() + ",\"text\":" + quote(text.slice(span)) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quote(String s) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
