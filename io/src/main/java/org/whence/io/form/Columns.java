package org.whence.io.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which column of a table, or field of a JSON object, holds which field of an article.
///
/// @param named by the article's field (`text`, `title` …) the name that the column or field goes by; fields that are not named are looked
///     for under their usual names
public record Columns(Map<String, String> named) {

    /// Every field under its usual names.
    public static final Columns USUAL = new Columns(Map.of());

    private static final Map<String, List<String>> NAMES = new TreeMap<>(Map.of(
            "id", List.of("id", "guid", "key", "article_id"),
            "url", List.of("url", "link", "address", "href", "source_url"),
            "title", List.of("title", "headline", "article_title"),
            "text", List.of("text", "body", "content", "article", "article_content", "maintext", "full_text", "story"),
            "publisher", List.of("publisher", "source", "outlet", "publication", "site", "newspaper"),
            "byline", List.of("byline", "author", "authors", "writer"),
            "published", List.of("published", "date", "published_at", "publish_date", "pubdate", "time", "datetime"),
            "language", List.of("language", "lang")));

    public Columns {
        named = Map.copyOf(named);
        for (String field : named.keySet()) {
            if (!NAMES.containsKey(field)) {
                throw new IllegalArgumentException("an article has no field \"" + field + "\"; it has " + String.join(", ", NAMES.keySet()));
            }
        }
    }

    /// Reads a mapping as people write it: `text=body,title=headline`.
    ///
    /// @throws IllegalArgumentException if it is no such list, in one line
    public static Columns parse(String written) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : written.split(",")) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? "" : pair.substring(0, equals).strip();
            String name = pair.substring(equals + 1).strip();
            if (field.isEmpty() || name.isEmpty()) {
                throw new IllegalArgumentException("\"" + pair.strip() + "\" names no column: write FIELD=COLUMN, as in text=body,title=headline");
            }
            if (named.put(field, name) != null) {
                throw new IllegalArgumentException("\"" + field + "\" is given two columns");
            }
        }
        return new Columns(named);
    }

    /// The fields of an article that a column can hold.
    static Set<String> fields() {
        return NAMES.keySet();
    }

    /// The name, out of some, that holds a field; empty where none does. Capitals and the sign between words do not count.
    Optional<String> holder(String field, Iterable<String> names) {
        String mapped = named.get(field);
        for (String usual : mapped == null ? NAMES.getOrDefault(field, List.of()) : List.of(mapped)) {
            for (String name : names) {
                if (plain(name).equals(plain(usual))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
