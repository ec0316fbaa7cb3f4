package org.whence.io.form;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.WireException;

/// Articles or readings as JSON, one in a file, or as JSON Lines, one on each line. Of a reading the article is taken.
final class JsonLines implements Form {

    @Override
    public boolean takes(String name) {
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        String name = given.name();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json") || lower.endsWith(".json.gz")) {
            String json = new String(Form.all(in, limits), StandardCharsets.UTF_8);
            article(name, json.startsWith("\uFEFF") ? json.substring(1) : json, sink);
        } else if (lower.equals(Inputs.STANDARD)) {
            unnamed(name, Form.all(in, limits), limits, sink);
        } else {
            lines(name, in, limits, sink);
        }
    }

    /// What comes without a name can be one article over several lines, or one on each line.
    private static void unnamed(String name, byte[] bytes, Limits limits, Consumer<Input> sink) throws IOException {
        try {
            sink.accept(new Input.Read(name, ArticleJson.read(new String(bytes, StandardCharsets.UTF_8))));
        } catch (WireException notOne) {
            if (new String(bytes, StandardCharsets.UTF_8).strip().indexOf("}\n{") < 0) {
                sink.accept(new Input.Unreadable(name, notOne.getMessage()));
            } else {
                lines(name, new ByteArrayInputStream(bytes), limits, sink);
            }
        }
    }

    /// A line at a time, so that a list of a million articles needs the memory of one.
    private static void lines(String name, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 0;
        long length = 0;
        boolean any = false;
        for (int b = buffered.read(); ; b = buffered.read()) {
            if (b >= 0 && b != '\n') {
                if (++length <= limits.bytes()) {
                    line.write(b);
                }
                continue;
            }
            number++;
            String where = name + ":" + number;
            if (length > limits.bytes()) {
                sink.accept(new Input.Unreadable(where, "larger than " + limits.words() + ", the most that is read of one article"));
                any = true;
            } else {
                String json = line.toString(StandardCharsets.UTF_8).strip();
                if (!json.isEmpty()) {
                    article(where, json, sink);
                    any = true;
                }
            }
            line.reset();
            length = 0;
            if (b < 0) {
                break;
            }
        }
        if (!any) {
            sink.accept(new Input.Unreadable(name, "is empty"));
        }
    }

    private static void article(String name, String json, Consumer<Input> sink) {
        if (json.isBlank()) {
            sink.accept(new Input.Unreadable(name, "is empty"));
            return;
        }
        try {
            sink.accept(new Input.Read(name, ArticleJson.read(json)));
        } catch (WireException e) {
            sink.accept(new Input.Unreadable(name, e.getMessage()));
        }
    }
}
