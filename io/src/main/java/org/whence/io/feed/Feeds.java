package org.whence.io.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.io.page.Dates;
import org.whence.io.page.Decoding;
import org.whence.io.page.Shown;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed, OPML and (news) sitemaps.
///
/// XML is read with a forgiving parser: tags that do not match, bare ampersands, a wrong encoding and text after the end do
/// no harm, and entities that would fetch or multiply are not expanded. Element names count without their prefix.
public final class Feeds {
    private static final int MOST_ENTRIES = 50_000;
    private static final int LONGEST_NAME = 120;
    private static final JsonMapper MAPPER = new JsonMapper();

    private Feeds() {}

    /// What a document is; empty where it is no feed.
    ///
    /// @param bytes the document
    /// @param contentType the `Content-Type` that came with it, null where none did
    /// @param url its address, to make links absolute; null where unknown
    public static Optional<Feed> read(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        String text = Decoding.text(bytes, contentType).strip();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.startsWith("{")) {
            return json(text, url);
        }
        if (!text.startsWith("<")) {
            int tag = text.indexOf("<?xml");
            if (tag < 0 || tag > 2_000) {
                return Optional.empty();
            }
            text = text.substring(tag);
        }
        // Tags that differ in capitals alone are one: a feed that opens <title> and closes </TITLE> means the same element.
        Document xml = Jsoup.parse(text, url == null ? "" : url, Parser.xmlParser().settings(new ParseSettings(false, true)));
        for (Element root : xml.children()) {
            switch (name(root)) {
                case "rss", "rdf" -> {
                    return Optional.of(rss(root, url));
                }
                case "feed" -> {
                    return Optional.of(atom(root, url));
                }
                case "opml" -> {
                    return Optional.of(opml(root, url));
                }
                case "urlset", "sitemapindex" -> {
                    return Optional.of(sitemap(root, url));
                }
                case "channel" -> {
                    return Optional.of(rss(xml, url));
                }
                default -> {
                    // another root: a stylesheet or stray tag before the feed itself
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the beginning of a document looks like a feed.
    public static boolean looksLike(String head) {
        String h = head.toLowerCase(Locale.ROOT);
        return h.contains("<rss") || h.contains("<rdf:rdf") || h.contains("<feed") && (h.contains("atom") || h.startsWith("<?xml") || h.startsWith("<feed")) || h.contains("<opml") || h.contains("<urlset") || h.contains("<sitemapindex")
                || h.contains("https://jsonfeed.org/version") || h.contains("https:\\/\\/jsonfeed.org\\/version");
    }

    private static String name(Element element) {
        String tag = element.normalName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Feed rss(Element root, @Nullable String url) {
        Element channel = child(root, "channel");
        String title = channel == null ? null : text(child(channel, "title"));
        String language = channel == null ? null : text(child(channel, "language"));
        String site = channel == null ? null : text(child(channel, "link"));
        String base = url != null ? url : site;
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        each(root, "item", item -> {
            String guid = text(child(item, "guid"));
            Element guidElement = child(item, "guid");
            String link = link(item, base);
            boolean permanent = guid != null && guidElement != null && !"false".equalsIgnoreCase(guidElement.attr("isPermaLink"));
            if (link == null && permanent && guid.startsWith("http")) {
                link = guid;
            }
            Element encoded = child(item, "encoded");
            Element content = encoded != null ? encoded : child(item, "content");
            boolean whole = content != null && !content.wholeText().isBlank();
            String html = whole && content != null ? inner(content) : inner(child(item, "description"));
            Element source = child(item, "source");
            String author = text(child(item, "creator"));
            Published published = date(item, "pubdate", "date", "published", "issued", "created").orElse(null);
            add(entries, seen, guid, link, plain(inner(child(item, "title"))), author != null ? author : person(text(child(item, "author"))), published, date(item, "updated", "modified").orElse(null), html, whole,
                    text(source), source == null || source.attr("url").isBlank() ? null : absolute(base, source.attr("url")), language);
        });
        return new Feed(Feed.Kind.RSS, title, entries, List.of());
    }

    private static Feed atom(Element root, @Nullable String url) {
        String base = based(root, url);
        String title = title(child(root, "title"));
        String language = blankToNull(root.attr("xml:lang"));
        String feedAuthors = authors(root);
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        each(root, "entry", entry -> {
            String here = based(entry, base);
            Element content = child(entry, "content");
            String html = content(content);
            boolean whole = html != null && !html.isBlank();
            if (!whole) {
                html = content(child(entry, "summary"));
            }
            Element source = child(entry, "source");
            // An entry without authors is by those of the feed that it comes from (RFC 4287, 4.2.1).
            String authors = authors(entry);
            if (authors == null && source != null) {
                authors = authors(source);
            }
            add(entries, seen, text(child(entry, "id")), link(entry, here), title(child(entry, "title")), authors != null ? authors : source == null ? feedAuthors : null,
                    date(entry, "published", "issued", "created").or(() -> date(entry, "updated", "modified")).orElse(null), date(entry, "updated", "modified").orElse(null), html, whole,
                    source == null ? null : text(child(source, "title")), source == null ? null : link(source, here), language);
        });
        return new Feed(Feed.Kind.ATOM, title, entries, List.of());
    }

    private static @Nullable String authors(Element parent) {
        List<String> names = new ArrayList<>();
        for (Element author : parent.children()) {
            if (name(author).equals("author")) {
                String name = text(child(author, "name"));
                names.add(name != null ? name : author.text());
            }
        }
        return blankToNull(String.join(", ", names));
    }

    /// A title of Atom: plain text unless it says that it is HTML. Of those that say nothing many are HTML all the same.
    private static @Nullable String title(@Nullable Element title) {
        return title != null && title.attr("type").equals("text") ? text(title) : plain(inner(title));
    }

    /// The content or summary of an entry of Atom as HTML; null where it is elsewhere or no text.
    private static @Nullable String content(@Nullable Element content) {
        if (content == null) {
            return null;
        }
        if (content.attr("mode").equals("base64")) {
            byte[] packed = content.wholeText().replaceAll("\\s", "").getBytes(StandardCharsets.US_ASCII);
            try {
                return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException broken) {
                return null;
            }
        }
        return content.attr("type").equals("text") ? paragraphs(content.wholeText().strip()) : inner(content);
    }

    /// Plain text as HTML.
    private static String paragraphs(String plain) {
        return plain.isEmpty() ? "" : "<p>" + plain.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\n\\s*\\n", "</p><p>") + "</p>";
    }

    private static Feed opml(Element root, @Nullable String url) {
        List<String> feeds = new ArrayList<>();
        each(root, "outline", outline -> {
            String address = outline.attr("xmlUrl").isBlank() ? outline.attr("xmlurl") : outline.attr("xmlUrl");
            String absolute = address.isBlank() ? null : absolute(url, address);
            if (absolute != null && !feeds.contains(absolute)) {
                feeds.add(absolute);
            }
        });
        Element head = child(root, "head");
        return new Feed(Feed.Kind.OPML, head == null ? null : text(child(head, "title")), List.of(), feeds);
    }

    private static Feed sitemap(Element root, @Nullable String url) {
        List<String> feeds = new ArrayList<>();
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        each(root, "sitemap", map -> {
            String absolute = absolute(url, orEmpty(text(child(map, "loc"))));
            if (absolute != null) {
                feeds.add(absolute);
            }
        });
        each(root, "url", entry -> {
            String link = absolute(url, orEmpty(text(child(entry, "loc"))));
            Element news = child(entry, "news");
            Element publication = news == null ? null : child(news, "publication");
            String language = publication == null ? null : text(child(publication, "language"));
            String outlet = publication == null ? null : text(child(publication, "name"));
            Optional<Published> changed = date(entry, "lastmod");
            add(entries, seen, link, link, news == null ? null : text(child(news, "title")), null, news == null ? null : date(news, "publication_date").orElse(null), changed.orElse(null), null, false, outlet, null,
                    language);
        });
        return new Feed(Feed.Kind.SITEMAP, null, entries, feeds);
    }

    private static Optional<Feed> json(String text, @Nullable String url) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
        if (!root.path("version").asString("").contains("jsonfeed.org") || !root.path("items").isArray()) {
            return Optional.empty();
        }
        List<FeedEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String home = string(root, "home_page_url");
        String base = home != null ? home : url;
        String everybody = people(root);
        String language = string(root, "language");
        for (JsonNode item : root.path("items")) {
            String html = string(item, "content_html");
            if (html == null) {
                String plain = string(item, "content_text");
                html = plain == null ? null : paragraphs(plain);
            }
            boolean whole = html != null;
            String own = people(item);
            String itemLanguage = string(item, "language");
            String link = string(item, "url");
            add(entries, seen, string(item, "id"), link == null ? null : absolute(base, link), string(item, "title"), own != null ? own : everybody, when(item, "date_published"), when(item, "date_modified"),
                    whole ? html : string(item, "summary"), whole, null, string(item, "external_url"), itemLanguage != null ? itemLanguage : language);
        }
        return Optional.of(new Feed(Feed.Kind.JSON_FEED, Shown.line(string(root, "title")), entries, List.of()));
    }

    /// The authors of a JSON feed or of an item: a list, in version 1 one alone.
    private static @Nullable String people(JsonNode parent) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : parent.path("authors")) {
            if (string(author, "name") instanceof String name) {
                names.add(name);
            }
        }
        if (names.isEmpty() && string(parent.path("author"), "name") instanceof String name) {
            names.add(name);
        }
        return blankToNull(String.join(", ", names));
    }

    private static void add(List<FeedEntry> entries, Set<String> seen, @Nullable String guid, @Nullable String url, @Nullable String title, @Nullable String author, @Nullable Published published,
            @Nullable Published updated, @Nullable String html, boolean whole, @Nullable String source, @Nullable String sourceUrl, @Nullable String language) {
        String name = guid != null ? guid : url != null ? url : title != null ? title : beginning(html);
        if (name == null || name.isBlank() || entries.size() >= MOST_ENTRIES || !seen.add(name)) {
            return;
        }
        entries.add(new FeedEntry(name, url, Shown.line(title), Shown.line(author), published, updated, html == null || html.isBlank() ? null : html, whole && html != null, Shown.line(source), sourceUrl, language));
    }

    /// What an entry is called that is nothing but a text, as RSS 0.92 allows: the text's beginning.
    private static @Nullable String beginning(@Nullable String html) {
        String words = plain(html);
        return words == null || words.length() <= LONGEST_NAME ? words : words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST_NAME, words.codePointCount(0, words.length()))));
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() || value.isNumber() ? blankToNull(value.asString()) : null;
    }

    private static @Nullable Published when(JsonNode node, String field) {
        String written = string(node, field);
        return written == null ? null : Dates.in(written).orElse(null);
    }

    /// The link of an RSS item or Atom entry: text or `href`, of several the one to the page itself.
    private static @Nullable String link(Element parent, @Nullable String base) {
        String other = null;
        for (Element e : parent.children()) {
            if (!name(e).equals("link")) {
                continue;
            }
            String rel = e.attr("rel");
            String address = e.hasAttr("href") ? e.attr("href") : e.text();
            String absolute = address.isBlank() ? null : absolute(base, address);
            if (absolute != null && (rel.isEmpty() || rel.equals("alternate") || rel.endsWith("/alternate"))) {
                return absolute;
            }
            if (absolute != null && !rel.equals("self") && !rel.equals("enclosure") && !rel.equals("replies") && other == null) {
                other = absolute;
            }
        }
        return other;
    }

    private static @Nullable String based(Element element, @Nullable String url) {
        String base = element.attr("xml:base");
        return base.isBlank() ? url : absolute(url, base) instanceof String absolute ? absolute : url;
    }

    private static @Nullable String absolute(@Nullable String base, String address) {
        String a = address.strip();
        boolean web = a.regionMatches(true, 0, "http://", 0, 7) || a.regionMatches(true, 0, "https://", 0, 8);
        String resolved = web || base == null ? a : StringUtil.resolve(base, a);
        boolean good = resolved.regionMatches(true, 0, "http://", 0, 7) || resolved.regionMatches(true, 0, "https://", 0, 8);
        return good && resolved.length() < 4_000 ? resolved.replace(" ", "%20") : null;
    }

    /// The first child of a name, whatever its prefix, but one with a prefix only where there is none without.
    private static @Nullable Element child(Element parent, String name) {
        Element prefixed = null;
        for (Element e : parent.children()) {
            if (name(e).equals(name)) {
                if (e.normalName().equals(name)) {
                    return e;
                }
                prefixed = prefixed == null ? e : prefixed;
            }
        }
        return prefixed;
    }

    /// Elements of a name anywhere below, but not inside one another.
    private static void each(Element root, String name, Consumer<Element> visit) {
        root.forEachNode(node -> {
            if (node instanceof Element e && e != root && name(e).equals(name)) {
                visit.accept(e);
            }
        });
    }

    private static Optional<Published> date(Element parent, String... names) {
        for (String name : names) {
            String written = text(child(parent, name));
            Optional<Published> date = written == null ? Optional.empty() : Dates.in(written);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : Shown.line(element.text());
    }

    /// The content of an element as HTML: escaped or in CDATA as the feed wrote it, or as child elements (`type="xhtml"`).
    private static @Nullable String inner(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        return element.childrenSize() > 0 ? element.html() : element.wholeText().strip();
    }

    private static @Nullable String plain(@Nullable String html) {
        return html == null ? null : Shown.line(html.indexOf('<') >= 0 || html.indexOf('&') >= 0 ? Jsoup.parse(html).text() : html);
    }

    /// `mail@host (Name)` as RSS has it.
    private static @Nullable String person(@Nullable String author) {
        if (author == null) {
            return null;
        }
        int open = author.indexOf('(');
        boolean mail = author.indexOf('@') >= 0;
        if (mail && open >= 0 && author.indexOf(')') > open) {
            return blankToNull(author.substring(open + 1, author.indexOf(')')).strip());
        }
        return mail ? null : author;
    }

    private static @Nullable String blankToNull(String s) {
        return s.isBlank() ? null : s.strip();
    }

    private static String orEmpty(@Nullable String s) {
        return s == null ? "" : s;
    }
}
