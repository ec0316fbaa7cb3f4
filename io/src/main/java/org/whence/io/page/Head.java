package org.whence.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a page says of itself outside its visible text: `meta` tags by name, its `title` and its JSON-LD.
final class Head {
    private static final int LONGEST_VALUE = 5_000;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final String documentTitle;
    private final JsonLd described;

    private Head(String documentTitle, JsonLd described) {
        this.documentTitle = documentTitle;
        this.described = described;
    }

    static Head of(Document page) {
        Head head = new Head(page.title().strip(), JsonLd.of(page));
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            if (content.isEmpty() || content.length() > LONGEST_VALUE) {
                continue;
            }
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key);
                if (!name.isEmpty()) {
                    head.metas.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>(1)).add(content);
                }
            }
        }
        return head;
    }

    /// The first value that any of the names has, in the order of the names; null where none has one.
    @Nullable String first(String... names) {
        for (String name : names) {
            List<String> values = metas.get(name);
            if (values != null) {
                return values.getFirst();
            }
        }
        return null;
    }

    /// All values of a name.
    List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /// The words of the `title` element; empty where there is none.
    String documentTitle() {
        return documentTitle;
    }

    JsonLd described() {
        return described;
    }
}
