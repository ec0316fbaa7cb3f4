package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import org.whence.core.text.Text;
import org.whence.io.page.Dates;
import org.whence.io.page.Decoding;

/// A table with an article in each row (RFC 4180; parted by comma, semicolon or tab). The first row names the columns.
///
/// @param columns which column (by its name in the first row) holds which field of an article; fields that it does not map are
///     looked for under their usual names
record Table(Map<String, String> columns) implements Form {
    private static final Map<String, List<String>> USUAL = Map.of(
            "id", List.of("id", "guid", "key", "article_id"),
            "url", List.of("url", "link", "address", "href", "source_url"),
            "title", List.of("title", "headline", "article_title"),
            "text", List.of("text", "body", "content", "article", "article_content", "maintext", "full_text", "story"),
            "publisher", List.of("publisher", "source", "outlet", "publication", "site", "newspaper"),
            "byline", List.of("byline", "author", "authors", "writer"),
            "published", List.of("published", "date", "published_at", "publish_date", "pubdate", "time", "datetime"),
            "language", List.of("language", "lang"));

    Table {
        columns = Map.copyOf(columns);
        for (String field : columns.keySet()) {
            if (!USUAL.containsKey(field)) {
                throw new IllegalArgumentException("an article has no field \"" + field + "\"; it has " + String.join(", ", USUAL.keySet().stream().sorted().toList()));
            }
        }
    }

    @Override
    public boolean takes(String name) {
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    @Override
    public void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException {
        byte[] bytes = Form.all(in, limits);
        if (Decoding.binary(bytes)) {
            sink.accept(new Input.Unreadable(given.name(), "holds binary data and no text"));
            return;
        }
        String text = Decoding.text(bytes, given.contentType());
        if (text.isBlank()) {
            sink.accept(new Input.Unreadable(given.name(), "is empty"));
            return;
        }
        Rows rows = new Rows(text, separator(text));
        List<String> names = rows.next();
        Map<String, Integer> places = places(names == null ? List.of() : names);
        if (!places.containsKey("text")) {
            sink.accept(new Input.Unreadable(given.name(), "has no column for the text; its columns are " + String.join(", ", names == null ? List.of() : names)));
            return;
        }
        int number = 1;
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            number++;
            String name = given.name() + ":" + number;
            String body = field(row, places, "text");
            if (body == null) {
                if (row.size() > 1 || !row.getFirst().isBlank()) {
                    sink.accept(new Input.Unreadable(name, "has no text"));
                }
                continue;
            }
            String id = field(row, places, "id");
            String url = field(row, places, "url");
            String date = field(row, places, "published");
            Published published = date == null ? null : Dates.in(date).orElse(null);
            sink.accept(new Input.Read(name, new Article(id != null ? id : url != null ? url : given.id() + "-" + number, url, field(row, places, "title"), field(row, places, "publisher"), field(row, places, "byline"),
                    published, field(row, places, "language"), Text.of(body), List.of(), Intake.NONE)));
        }
    }

    private Map<String, Integer> places(List<String> names) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_'), i);
        }
        Map<String, Integer> places = new HashMap<>();
        USUAL.forEach((field, usual) -> {
            String mapped = columns.get(field);
            for (String name : mapped == null ? usual : List.of(mapped.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))) {
                if (byName.containsKey(name)) {
                    places.putIfAbsent(field, byName.get(name));
                }
            }
        });
        return places;
    }

    private static @Nullable String field(List<String> row, Map<String, Integer> places, String field) {
        Integer place = places.get(field);
        return place == null || place >= row.size() || row.get(place).isBlank() ? null : row.get(place).strip();
    }

    /// The sign that parts the first row most often.
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        long commas = first.chars().filter(c -> c == ',').count();
        long semicolons = first.chars().filter(c -> c == ';').count();
        long tabs = first.chars().filter(c -> c == '\t').count();
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    /// The rows of a table, one after the other.
    private static final class Rows {
        private final String text;
        private final char separator;
        private int at;

        Rows(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        /// The next row; null at the end.
        @Nullable List<String> next() {
            if (at >= text.length()) {
                return null;
            }
            List<String> row = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (quoted) {
                    if (c != '"') {
                        cell.append(c);
                    } else if (at < text.length() && text.charAt(at) == '"') {
                        cell.append('"');
                        at++;
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (c == separator) {
                    row.add(cell.toString());
                    cell.setLength(0);
                } else if (c == '\n') {
                    break;
                } else if (c != '\r') {
                    cell.append(c);
                }
            }
            row.add(cell.toString());
            return row;
        }
    }
}
