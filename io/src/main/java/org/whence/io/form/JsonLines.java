package org.whence.io.form;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.Json;
import org.whence.io.wire.WireException;
import tools.jackson.databind.JsonNode;

/// Articles or readings as JSON: one or a list of them in a file, or as JSON Lines, one on each line. Of a reading the article is taken.
///
/// @param columns which field of an object holds which field of an article, where the objects are no articles of ours; without names, they are
record JsonLines(Columns columns) implements Form {

    @Override
    public boolean takes(String name) {
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public boolean single(String name) {
        return name.endsWith(".json");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        String lower = given.name().toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        if (bare.endsWith(".jsonl") || bare.endsWith(".ndjson")) {
            lines(given, in, limits, sink);
        } else {
            whole(given, Form.all(in, limits), limits, bare.endsWith(".json"), sink);
        }
    }

    /// What is not called JSON Lines can be one article over several lines, a list, or still one on each line.
    private void whole(Given given, byte[] bytes, Limits limits, boolean named, Consumer<Input> sink) throws IOException {
        String json = new String(bytes, StandardCharsets.UTF_8).strip();
        json = json.startsWith("\uFEFF") ? json.substring(1) : json;
        if (json.isEmpty()) {
            sink.accept(new Input.Unreadable(given.name(), "is empty"));
            return;
        }
        JsonNode node;
        try {
            node = Json.parse(json);
        } catch (WireException notOne) {
            if (named || json.indexOf("}\n{") < 0) {
                sink.accept(new Input.Unreadable(given.name(), notOne.getMessage()));
            } else {
                lines(given, new ByteArrayInputStream(bytes), limits, sink);
            }
            return;
        }
        if (!node.isArray()) {
            // Several objects one after the other parse as the first of them.
            if (!named && json.indexOf("}\n{") >= 0) {
                lines(given, new ByteArrayInputStream(bytes), limits, sink);
            } else {
                article(given.name(), given.id(), node, sink);
            }
            return;
        }
        if (node.isEmpty()) {
            sink.accept(new Input.Unreadable(given.name(), "is an empty list"));
        }
        for (int i = 0; i < node.size(); i++) {
            article(given.name() + ", item " + (i + 1), given.id() + "-" + (i + 1), node.get(i), sink);
        }
    }

    /// A line at a time, so that a list of a million articles needs the memory of one.
    private void lines(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
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
            String where = given.name() + ":" + number;
            if (length > limits.bytes()) {
                sink.accept(new Input.Unreadable(where, "larger than " + limits.words() + ", the most that is read of one article"));
                any = true;
            } else {
                String json = line.toString(StandardCharsets.UTF_8).strip();
                if (!json.isEmpty()) {
                    line(where, given.id() + "-" + number, json, sink);
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
            sink.accept(new Input.Unreadable(given.name(), "is empty"));
        }
    }

    private void line(String name, String id, String json, Consumer<Input> sink) {
        try {
            article(name, id, Json.parse(json), sink);
        } catch (WireException broken) {
            sink.accept(new Input.Unreadable(name, broken.getMessage()));
        }
    }

    private void article(String name, String id, JsonNode node, Consumer<Input> sink) {
        try {
            sink.accept(new Input.Read(name, columns.named().isEmpty() ? ArticleJson.read(node) : mapped(id, node)));
        } catch (WireException none) {
            sink.accept(new Input.Unreadable(name, none.getMessage()));
        }
    }

    private Article mapped(String id, JsonNode node) throws WireException {
        if (!node.isObject()) {
            throw new WireException("is no JSON object");
        }
        Article article = ((Fields) field -> words(holder(field, node), field.equals("text") ? "\n\n" : ", ")).article(id);
        if (article == null) {
            throw new WireException("has no text in \"" + columns.named().getOrDefault("text", "text") + "\"; its fields are " + String.join(", ", node.propertyNames()));
        }
        return article;
    }

    /// The value of a field: under a name of its own, or, where the name has dots, of the object inside.
    private @Nullable JsonNode holder(String field, JsonNode node) {
        Optional<String> name = columns.holder(field, node.propertyNames());
        if (name.isPresent()) {
            return node.get(name.get());
        }
        JsonNode at = node;
        for (String part : columns.named().getOrDefault(field, "").split("\\.")) {
            at = at == null ? null : at.get(part);
        }
        return at;
    }

    /// The words of a string, number, list of these, or object with a `name`; null for anything else.
    private static @Nullable String words(@Nullable JsonNode value, String between) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(item -> {
                String part = words(item, between);
                if (part != null) {
                    parts.add(part);
                }
            });
            return parts.isEmpty() ? null : String.join(between, parts);
        }
        if (value.isObject()) {
            return words(value.get("name"), between);
        }
        String words = value.asString().strip();
        return words.isEmpty() ? null : words;
    }
}
