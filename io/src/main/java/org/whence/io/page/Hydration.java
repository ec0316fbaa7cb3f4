package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds an article's text in the data from which a page's scripts would build it: JSON in a script of its own, or given to a variable.
///
/// Systems name their fields each in its own way, so the shape decides: one long string of prose, or a list of blocks most of which hold prose.
/// Of several, the one counts that stands beside the page's headline.
final class Hydration {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build();
    private static final int LONGEST_SCRIPT = 8_000_000;
    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 60;
    private static final int MOST_VALUES = 20;
    private static final int MOST_WEIGHED = 200;
    private static final int SHORTEST = 300;
    private static final int PARAGRAPH = 40;
    private static final int ABOVE = 4;
    private static final double STRAY = 0.3;
    private static final int SHORTEST_STRAY = 1_000;
    private static final Pattern GIVEN = Pattern.compile("=\\s*(?:JSON\\.parse\\(\\s*)?(?=[{\\[\"])");
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’»)]*(?:\\s|<|$)");
    /// Fields of a block that hold its words.
    private static final Set<String> WORDS = Set.of("text", "content", "html", "value", "rendered", "body", "paragraph", "markup", "children", "items", "elements", "data", "props", "model", "nodes");
    private static final Pattern NO_TEXT = Pattern.compile("(?i).*(?:image|photo|picture|video|audio|embed|advert|\\bads?\\b|related|interstitial|gallery|newsletter|promo|oembed|iframe|button|raw_?html|reference|link_list|podcast|social|share|caption).*");
    private static final Pattern LIST = Pattern.compile("(?i)(?:(?:un)?ordered|bulleted?|numbered)?[-_ ]?list|[uo]l");
    /// Fields that tell of the article and are not its text.
    private static final Set<String> OTHER = Set.of("description", "summary", "excerpt", "standfirst", "bio", "caption", "seo", "disclaimer", "copyright", "css", "style", "script", "svg", "query");

    private static final List<String> HEADLINES = List.of("headline", "title", "heading");

    private final Set<String> title;
    private final List<JsonNode> above = new ArrayList<>();
    private int nodes;
    private int weighed;
    private double most;
    private @Nullable List<String> best;

    private Hydration(Set<String> title) {
        this.title = title;
    }

    /// The blocks of the text that the page's scripts hold; empty where they hold none.
    static List<Block> of(Document page, Set<String> title) {
        Hydration found = new Hydration(title);
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            String type = script.attr("type").toLowerCase(Locale.ROOT);
            if (data.length() < SHORTEST || data.length() > LONGEST_SCRIPT || type.contains("ld+json")) {
                continue;
            }
            if (type.contains("json")) {
                found.value(data, 0);
            } else {
                found.assigned(data);
            }
        }
        List<String> paragraphs = found.best;
        if (paragraphs == null) {
            return List.of();
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : paragraphs) {
            html.append("<p>").append(MARKUP.matcher(paragraph).find() ? paragraph : org.jsoup.nodes.Entities.escape(paragraph).replaceAll("\\s*\\n\\s*\\n\\s*|\\\\n\\s*\\\\n", "</p><p>")).append("</p>\n");
        }
        return Blocks.of(Jsoup.parse(html.toString()).body());
    }

    /// Reads the values that a script gives to its variables.
    private void assigned(String script) {
        Matcher given = GIVEN.matcher(script);
        int from = 0;
        for (int n = 0; n < MOST_VALUES && given.find(from); n++) {
            from = Math.max(given.end(), (int) value(script, given.end()));
        }
    }

    /// Reads one value.
    ///
    /// @return where it ends; where it begins if it is none
    private long value(String script, int from) {
        try (JsonParser parser = MAPPER.createParser(script.substring(from))) {
            JsonNode root = parser.readValueAsTree();
            if (root.isString() && root.asString().length() >= SHORTEST) {
                root = MAPPER.readTree(root.asString());
            }
            walk(null, root, 0);
            return from + parser.currentLocation().getCharOffset();
        } catch (JacksonException notJson) {
            // Most of what scripts give to variables is their own language and no data.
            return from;
        }
    }

    private void walk(@Nullable String name, JsonNode node, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST || name != null && OTHER.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (node.isString()) {
            weigh(List.of(node.asString()));
            return;
        }
        above.add(node);
        if (node.isArray()) {
            List<String> blocks = new ArrayList<>();
            for (JsonNode block : node) {
                String words = words(block, 0);
                if (!words.isBlank()) {
                    blocks.add(words);
                }
            }
            if (blocks.stream().filter(b -> b.length() >= PARAGRAPH).count() >= 2) {
                weigh(blocks);
            }
            for (JsonNode child : node) {
                walk(null, child, depth + 1);
            }
        } else {
            for (var field : node.properties()) {
                walk(field.getKey(), field.getValue(), depth + 1);
            }
        }
        above.removeLast();
    }

    /// The words of one block of a list; empty where it is a picture, an advertisement, another article.
    private static String words(JsonNode block, int depth) {
        if (block.isString()) {
            return block.asString();
        }
        if (depth > 6 || !block.isContainer() || block.isObject() && (block.has("headline") || block.has("headlines") || block.has("title") && block.has("url"))) {
            return "";
        }
        boolean list = false;
        for (String kind : List.of("type", "__typename", "_type", "nodeType", "name")) {
            JsonNode named = block.get(kind);
            if (named != null && named.isString()) {
                String kindOfBlock = named.asString();
                if (kindOfBlock.length() < 100 && NO_TEXT.matcher(kindOfBlock).matches()) {
                    return "";
                }
                list |= LIST.matcher(kindOfBlock).matches();
            }
        }
        if (list) {
            List<String> items = new ArrayList<>();
            for (var field : block.properties()) {
                if (WORDS.contains(field.getKey()) && field.getValue().isArray()) {
                    for (JsonNode item : field.getValue()) {
                        items.add(words(item, depth + 1));
                    }
                }
            }
            return String.join("<br><br>", items);
        }
        StringBuilder words = new StringBuilder();
        for (var field : block.isObject() ? block.properties() : Set.<java.util.Map.Entry<String, JsonNode>>of()) {
            if (WORDS.contains(field.getKey())) {
                words.append(words(field.getValue(), depth + 1));
            }
        }
        if (block.isArray()) {
            for (JsonNode child : block) {
                words.append(words(child, depth + 1));
            }
        }
        return words.toString();
    }

    /// Takes a text where it is prose and more than the one before, a text that stands beside the page's headline before others.
    private void weigh(List<String> paragraphs) {
        int chars = 0;
        int sentences = 0;
        for (String paragraph : paragraphs) {
            if (paragraph.length() >= PARAGRAPH && paragraph.indexOf(' ') > 0) {
                chars += outsideTags(paragraph);
                sentences += (int) SENTENCE_END.matcher(paragraph).results().limit(50).count();
            }
        }
        if (chars < SHORTEST || sentences < 2 || chars > 400L * sentences || chars <= most || ++weighed > MOST_WEIGHED) {
            return;
        }
        boolean headed = headed();
        double weight = headed ? chars : STRAY * chars;
        if (weight > most && (headed || chars >= SHORTEST_STRAY)) {
            most = weight;
            best = List.copyOf(paragraphs);
        }
    }

    private static int outsideTags(String html) {
        int chars = 0;
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            tag = c == '<' || tag && c != '>';
            chars += tag || c == '>' ? 0 : 1;
        }
        return chars;
    }

    /// Whether an object around the place that is looked at holds the page's headline. One with another headline is another article.
    private boolean headed() {
        int deep = 2;
        for (int i = above.size() - 1; i >= 0 && i >= above.size() - 1 - ABOVE; i--) {
            JsonNode object = above.get(i);
            if (object.isObject()) {
                if (named(object, deep)) {
                    return true;
                }
                if (HEADLINES.stream().anyMatch(field -> object.path(field).isString())) {
                    return false;
                }
                deep = 1;
            }
        }
        return false;
    }

    private boolean named(JsonNode node, int deep) {
        for (var field : node.properties()) {
            JsonNode value = field.getValue();
            if (value.isString() && value.asString().length() < 300 && Words.likeness(new HashSet<>(Words.of(value.asString())), title) >= 0.6 || value.isObject() && deep > 1 && named(value, deep - 1)) {
                return true;
            }
        }
        return false;
    }
}
