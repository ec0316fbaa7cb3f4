package org.whence.io.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.whence.io.page.Decoding;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.Json;
import org.whence.io.wire.WireException;
import tools.jackson.databind.JsonNode;

/// Articles as JSON: one object, a list of objects, or one object a line. A reading counts as its article.
final class JsonForm implements Form {
    private static final int LONGEST_LINE = 64 << 20;

    @Override
    public Set<String> endings() {
        return Set.of("json", "jsonl", "ndjson");
    }

    @Override
    public void read(Source source, Consumer<? super Input> each) throws IOException {
        if (lines(source)) {
            readLines(source, each);
            return;
        }
        try {
            String json = Decoding.text(source.all(), null);
            if (json.isBlank()) {
                each.accept(new Input.Unreadable(source.name(), "empty"));
                return;
            }
            JsonNode node = Json.parse(json);
            if (node.isArray()) {
                int n = 0;
                for (JsonNode item : node) {
                    one(source.name() + ", item " + ++n, item.toString(), each);
                }
            } else {
                one(source.name(), json, each);
            }
        } catch (WireException broken) {
            each.accept(new Input.Unreadable(source.name(), broken.getMessage()));
        }
    }

    /// Whether the source holds one object a line: its ending says so, or its first line is a whole object and not its last.
    private static boolean lines(Source source) throws IOException {
        String name = source.name();
        if (name.matches("(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?")) {
            return true;
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            char[] head = new char[4096];
            int n = in.read(head);
            String start = n <= 0 ? "" : new String(head, 0, n);
            int end = start.indexOf('\n');
            if (end < 0 || !start.startsWith("{")) {
                return false;
            }
            String first = start.substring(0, end).strip();
            return first.endsWith("}") && start.substring(end).strip().startsWith("{");
        }
    }

    private static void readLines(Source source, Consumer<? super Input> each) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            int number = 0;
            StringBuilder line = new StringBuilder();
            boolean any = false;
            for (int c = in.read(); ; c = in.read()) {
                if (c >= 0 && c != '\n') {
                    if (line.length() >= LONGEST_LINE) {
                        throw new IOException("line " + (number + 1) + " is longer than " + (LONGEST_LINE >> 20) + " MB");
                    }
                    line.append((char) c);
                    continue;
                }
                number++;
                String json = line.toString().strip();
                if (number == 1 && json.startsWith("\uFEFF")) {
                    json = json.substring(1);
                }
                if (!json.isEmpty()) {
                    any = true;
                    one(source.name() + ", line " + number, json, each);
                }
                line.setLength(0);
                if (c < 0) {
                    break;
                }
            }
            if (!any) {
                each.accept(new Input.Unreadable(source.name(), "empty"));
            }
        }
    }

    private static void one(String name, String json, Consumer<? super Input> each) {
        try {
            each.accept(new Input.Found(name, ArticleJson.read(json)));
        } catch (WireException broken) {
            each.accept(new Input.Unreadable(name, broken.getMessage()));
        }
    }
}
