package org.whence.io.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schema.org descriptions that a page carries as JSON-LD.
///
/// @param articles descriptions of articles, live blogs last
/// @param byId every description that has an `@id`
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();
    /// Descriptions looked at on one page; a page with more is not describing itself.
    private static final int MOST_NODES = 20_000;
    private static final int LONGEST_SCRIPT = 4_000_000;
    private static final Set<String> ARTICLES = Set.of("article", "newsarticle", "reportagenewsarticle", "opinionnewsarticle",
            "analysisnewsarticle", "backgroundnewsarticle", "reviewnewsarticle", "askpublicnewsarticle", "blogposting", "liveblogposting",
            "techarticle", "scholarlyarticle", "report", "advertisercontentarticle", "satiricalarticle", "socialmediaposting",
            "medicalscholarlyarticle", "review", "criticreview");
    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|"
            + "(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>)\\s*;?\\s*$");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> collections = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<JsonNode> crumbs = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    /// What the page's scripts of type `application/ld+json` say; a script that is no JSON says nothing.
    static JsonLd of(Document page) {
        JsonLd found = new JsonLd();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data();
            if (json.length() < LONGEST_SCRIPT) {
                found.read(json);
            }
        }
        return found;
    }

    private void read(String json) {
        try {
            walk(MAPPER.readTree(WRAPPING.matcher(json).replaceAll("")));
        } catch (JacksonException notJson) {
            // Pages carry broken scripts as a matter of course; the page itself is read all the same.
            return;
        }
    }

    private void walk(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                note(node);
            }
            for (JsonNode child : node) {
                if (child.isContainer()) {
                    open.add(child);
                }
            }
        }
    }

    private void note(JsonNode node) {
        String id = text(node.get("@id"));
        if (id != null && node.size() > 1) {
            byId.putIfAbsent(id, node);
        }
        for (String type : strings(node.get("@type"))) {
            String name = localName(type);
            if (ARTICLES.contains(name)) {
                articles.add(node);
                return;
            }
            if (name.equals("breadcrumblist")) {
                crumbs.add(node);
                return;
            }
            if (name.equals("webpage") || name.equals("itempage") || name.equals("medicalwebpage")) {
                pages.add(node);
                return;
            }
            if (name.equals("collectionpage") || name.equals("itemlist") || name.equals("searchresultspage")) {
                collections.add(node);
                return;
            }
        }
    }

    static String localName(String type) {
        String t = type.strip().toLowerCase(java.util.Locale.ROOT);
        return t.substring(Math.max(t.lastIndexOf('/'), t.lastIndexOf(':')) + 1);
    }

    /// Descriptions of articles in page order; the page's own comes first as a rule.
    List<JsonNode> articles() {
        return articles;
    }

    /// The section that the page's crumbs lead to: the last that is neither the front page nor the article itself; null where there is none.
    ///
    /// @param title the article's headline, null where it has none
    @Nullable String section(@Nullable String title) {
        for (JsonNode list : crumbs) {
            String section = null;
            List<JsonNode> items = items(list.get("itemListElement"));
            for (int i = 1; i < items.size(); i++) {
                JsonNode item = items.get(i).path("item");
                String name = text(items.get(i).get("name"));
                name = name == null && item.isObject() ? text(item.get("name")) : name;
                boolean last = i == items.size() - 1 && (name == null || name.length() > 30 || name.equals(title));
                section = name == null || last ? section : name;
            }
            if (section != null && section.length() <= 60) {
                return section;
            }
        }
        return null;
    }

    /// Descriptions of the page as a page.
    List<JsonNode> pages() {
        return pages;
    }

    /// Descriptions of the page as a list of other pages.
    List<JsonNode> collections() {
        return collections;
    }

    /// The description that a bare reference (`{"@id": …}`) points to, else the node itself.
    JsonNode resolve(JsonNode node) {
        if (node.isObject() && node.size() == 1) {
            String id = text(node.get("@id"));
            JsonNode target = id == null ? null : byId.get(id);
            return target == null ? node : target;
        }
        if (node.isString()) {
            return byId.getOrDefault(node.asString(), node);
        }
        return node;
    }

    /// A string's words, or those of the first string in a list; null for anything else or nothing.
    static @Nullable String text(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.isArray()) {
            return node.isEmpty() ? null : text(node.get(0).isArray() ? null : node.get(0));
        }
        if (node.isObject()) {
            return node.has("@value") ? text(node.get("@value")) : null;
        }
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        String s = node.asString().strip();
        return s.isEmpty() ? null : s;
    }

    /// All strings of a node: itself, or a list's.
    static List<String> strings(@Nullable JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node != null && node.isArray()) {
            for (JsonNode item : node) {
                if (item.isString()) {
                    all.add(item.asString());
                }
            }
        } else if (node != null && node.isString()) {
            all.add(node.asString());
        }
        return all;
    }

    /// The items of a list, or the node alone.
    List<JsonNode> items(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(resolve(node));
        }
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode item : node) {
            all.add(resolve(item));
        }
        return all;
    }
}
