package org.whence.io.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import tools.jackson.databind.JsonNode;

/// What a page tells of its article besides the body.
///
/// @param article the JSON-LD description of the article, null where the page has none
/// @param title the headline, null where there is none
/// @param subtitle the standfirst as shown, null where there is none
/// @param authors persons' names in order
/// @param publisher the outlet's name, null where unknown
/// @param published when it was published, null where unknown
/// @param modified when it was last changed, null where unknown
/// @param language BCP 47 tag, null where unknown
/// @param url the canonical address, absolute; the given one where the page names none; null where neither is known
/// @param section the site's section, null where unknown
/// @param kind the sort of page
/// @param closed whether the page says that its text is not free to read
record Facts(@Nullable JsonNode article, @Nullable String title, @Nullable String subtitle, List<String> authors, @Nullable String publisher,
        @Nullable Published published, @Nullable Published modified, @Nullable String language, @Nullable String url, @Nullable String section,
        Intake.Kind kind, boolean closed) {

    private static final Pattern OPINION = Pattern.compile("(?i)(?:^|[/ _-])(?:opinions?|op-?eds?|commentisfree|comment|commentary|editorials?|columns?|columnists?|letters|views?|viewpoint|perspectives?|blogs?/opinion|meinung|kommentar|tribune|opinión)(?:$|[/ _-])");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*");

    static Facts of(Document document, PageView page, Head head, @Nullable String url) {
        JsonNode article = article(page, head);
        String publisher = publisher(head, article);
        String canonical = canonical(document, head, url);
        String title = Headline.of(page, head, article, publisher);
        Optional<Published> published = date(article, "datePublished", "dateCreated", "uploadDate")
                .or(() -> Dates.first(head, "article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date", "datepublished", "date", "pubdate", "publishdate",
                        "publish-date", "publication_date", "dc.date.issued", "dc.date", "dcterms.created", "cxenseparse:recs:publishtime", "article.published", "ptime", "originalpublicationdate", "article_date_original"))
                .or(() -> shownDate(document, page))
                .or(() -> canonical == null ? Optional.empty() : Dates.inUrl(canonical))
                .or(() -> url == null ? Optional.empty() : Dates.inUrl(url));
        Optional<Published> modified = date(article, "dateModified").or(() -> Dates.first(head, "article:modified_time", "og:updated_time", "datemodified", "lastmod", "dcterms.modified", "last-modified"))
                .or(() -> element(document, "[itemprop=dateModified]"));
        String section = head.first("article:section", "parsely-section", "section", "og:section");
        if (section == null && article != null) {
            section = JsonLd.text(article.get("articleSection"));
        }
        return new Facts(article, title, subtitle(page, title), Bylines.of(document, page, head, article, publisher), publisher, published.orElse(null),
                modified.orElse(null), language(document, head, article), canonical, section, kind(article, section, canonical), closed(head, article));
    }

    /// The JSON-LD description that is about this page's article: of several, the one whose headline is most like the page's.
    private static @Nullable JsonNode article(PageView page, Head head) {
        JsonNode best = null;
        double most = -1;
        for (JsonNode article : head.described().articles()) {
            String headline = JsonLd.text(article.get("headline"));
            if (headline == null) {
                headline = JsonLd.text(article.get("name"));
            }
            double likeness = headline == null ? 0 : Words.likeness(new java.util.HashSet<>(Words.of(headline)), page.titleWords);
            likeness += article.has("author") ? 0.05 : 0;
            likeness += article.has("datePublished") ? 0.05 : 0;
            if (likeness > most) {
                most = likeness;
                best = article;
            }
        }
        return best;
    }

    private static @Nullable String publisher(Head head, @Nullable JsonNode article) {
        if (article != null) {
            for (String field : List.of("publisher", "sourceOrganization", "provider")) {
                for (JsonNode publisher : head.described().items(article.get(field))) {
                    String name = publisher.isString() ? publisher.asString() : JsonLd.text(publisher.get("name"));
                    if (name != null && !name.isBlank() && !name.startsWith("http")) {
                        return clean(name);
                    }
                }
            }
        }
        String site = head.first("og:site_name", "publisher", "application-name", "dc.publisher", "copyright", "twitter:app:name:iphone", "al:ios:app_name");
        return site == null || site.length() > 80 ? null : clean(site);
    }

    private static String clean(String name) {
        return org.jsoup.parser.Parser.unescapeEntities(name, false).replaceAll("\\s+", " ").strip();
    }

    private static @Nullable String canonical(Document document, Head head, @Nullable String url) {
        String declared = null;
        for (Element link : document.select("link[rel=canonical]")) {
            declared = link.attr("href").strip();
        }
        if (declared == null || declared.isEmpty()) {
            declared = head.first("og:url");
        }
        if (declared == null || declared.isBlank()) {
            return url;
        }
        String absolute = Addresses.absolute(url, declared);
        if (absolute == null) {
            return url;
        }
        // A canonical address that is the site's front page says nothing about this page.
        String path = Addresses.path(absolute);
        return path.length() <= 1 && url != null && Addresses.path(url).length() > 1 ? url : absolute;
    }

    private static Optional<Published> date(@Nullable JsonNode article, String... fields) {
        if (article != null) {
            for (String field : fields) {
                String written = JsonLd.text(article.get(field));
                if (written != null) {
                    Optional<Published> date = Dates.in(written);
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> element(Document document, String query) {
        for (Element e : document.select(query)) {
            String written = e.hasAttr("datetime") ? e.attr("datetime") : e.hasAttr("content") ? e.attr("content") : e.text();
            Optional<Published> date = Dates.in(written);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> shownDate(Document document, PageView page) {
        Optional<Published> marked = element(document, "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published");
        if (marked.isPresent() || page.headline < 0) {
            return marked;
        }
        Element near = page.blocks.get(page.headline).frame().element;
        for (int i = 0; i < 5 && near != null; i++, near = near.parent()) {
            Optional<Published> time = near.childrenSize() > 200 ? Optional.empty() : element(near, "time[datetime]");
            if (time.isPresent()) {
                return time;
            }
        }
        int to = Math.min(page.blocks.size(), page.headline + 10);
        for (int i = Math.max(0, page.headline - 3); i < to; i++) {
            if (page.blocks.get(i).chars() < 120) {
                Optional<Published> date = Dates.in(page.blocks.get(i).text());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> element(Element near, String query) {
        for (Element e : near.select(query)) {
            Optional<Published> date = Dates.in(e.attr("datetime"));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static @Nullable String language(Document document, Head head, @Nullable JsonNode article) {
        Element html = document.selectFirst("html");
        String[] written = {html == null ? "" : html.attr("lang"), html == null ? "" : html.attr("xml:lang"), article == null ? null : JsonLd.text(article.get("inLanguage")),
            head.first("og:locale", "content-language", "language", "dc.language")};
        for (String tag : written) {
            if (tag != null && LANGUAGE.matcher(tag.strip()).matches()) {
                String known = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
                if (!known.equals("und")) {
                    return known;
                }
            }
        }
        return null;
    }

    private static @Nullable String subtitle(PageView page, @Nullable String title) {
        if (page.headline < 0) {
            return null;
        }
        int to = Math.min(page.blocks.size(), page.headline + 6);
        for (int i = page.headline + 1; i < to; i++) {
            Block block = page.blocks.get(i);
            boolean marked = block.frame().stepsTo(Hint.DEK) < 2 || block.heading() && block.frame().tag.equals("h2") && i == page.headline + 1;
            if (marked && block.chars() >= 25 && block.chars() < 500 && block.linkDensity() < 0.5 && !block.text().equals(title)) {
                return block.text();
            }
        }
        return null;
    }

    private static Intake.Kind kind(@Nullable JsonNode article, @Nullable String section, @Nullable String url) {
        List<String> types = article == null ? List.of() : JsonLd.strings(article.get("@type"));
        if (types.stream().anyMatch(t -> JsonLd.localName(t).equals("liveblogposting"))) {
            return Intake.Kind.LIVE_BLOG;
        }
        boolean opinion = types.stream().anyMatch(t -> JsonLd.localName(t).equals("opinionnewsarticle")) || section != null && OPINION.matcher(section).find()
                || url != null && OPINION.matcher(firstParts(Addresses.path(url))).find();
        return opinion ? Intake.Kind.OPINION : Intake.Kind.NEWS;
    }

    /// The path but its last part, which is the headline and may hold any word.
    private static String firstParts(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')) + (path.isEmpty() ? 0 : 1));
    }

    private static boolean closed(Head head, @Nullable JsonNode article) {
        String free = article == null ? null : JsonLd.text(article.get("isAccessibleForFree"));
        String tier = head.first("article:content_tier", "og:article:content_tier");
        return free != null && free.equalsIgnoreCase("false") || tier != null && (tier.equalsIgnoreCase("locked") || tier.equalsIgnoreCase("metered"));
    }

    /// The host that the address names, without `www.`; null where there is none.
    @Nullable String domain() {
        if (url == null) {
            return null;
        }
        try {
            String host = new URI(url).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException odd) {
            return null;
        }
    }
}
