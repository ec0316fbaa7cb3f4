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
/// @param agency the news agency that signs, null where none does
record Facts(@Nullable JsonNode article, @Nullable String title, @Nullable String subtitle, List<String> authors, @Nullable String publisher,
        @Nullable Published published, @Nullable Published modified, @Nullable String language, @Nullable String url, @Nullable String section,
        Intake.Kind kind, boolean closed, @Nullable String agency) {

    private static final Pattern OPINION = Pattern.compile("(?i)(?:^|[/ _-])(?:opinions?|op-?eds?|commentisfree|comment|commentary|editorials?|columns?|columnists?|letters|views?|viewpoint|perspectives?|blogs?/opinion|meinung|kommentar|tribune|opinión)(?:$|[/ _-])");
    private static final Pattern LABEL = Pattern.compile("(?i)opinions?|op-?eds?|editorials?|comment|commentary|columns?|columnists?|viewpoints?|perspectives?|letters?(?: to the editor)?|meinung|kommentar|leitartikel|tribune|opinión|opinione|мнение|думка");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8})*");

    static Facts of(Document document, PageView page, Head head, @Nullable String url) {
        JsonNode article = article(page, head);
        String publisher = publisher(head, article);
        String canonical = canonical(document, head, url);
        String title = Headline.of(page, head, article, publisher);
        Times times = Times.of(document, page, head, article, canonical, url);
        String section = head.first("article:section", "parsely-section", "section", "og:section");
        if (section == null && article != null) {
            section = JsonLd.text(article.get("articleSection"));
        }
        if (section == null) {
            section = head.described().section(title);
        }
        return new Facts(article, title, subtitle(document, page, article, title), Bylines.of(document, page, head, article, publisher), publisher, times.published(),
                times.modified(), language(document, head, article), canonical, section, kind(page, article, section, canonical), closed(head, article), agency(page, head, article, publisher));
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
        String absolute = declared == null ? null : Addresses.absolute(url, declared);
        if (absolute == null) {
            String shared = head.first("og:url");
            absolute = shared == null ? null : Addresses.absolute(url, shared);
        }
        if (absolute == null) {
            return url;
        }
        // A canonical address that is the site's front page says nothing about this page.
        String path = Addresses.path(absolute);
        return path.length() <= 1 && url != null && Addresses.path(url).length() > 1 ? url : absolute;
    }

    /// The agency that signs; an outlet that is an agency itself signs nothing over.
    private static @Nullable String agency(PageView page, Head head, @Nullable JsonNode article, @Nullable String publisher) {
        Optional<String> own = publisher == null ? Optional.empty() : Credit.agency(publisher);
        return Bylines.written(page, head, article).stream().map(Credit::signed).flatMap(Optional::stream).filter(agency -> own.isEmpty() || !agency.equals(own.get())).findFirst().orElse(null);
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

    private static @Nullable String subtitle(Document document, PageView page, @Nullable JsonNode article, @Nullable String title) {
        String shown = shownSubtitle(page, title);
        if (shown != null) {
            return shown;
        }
        String described = article == null ? null : JsonLd.text(article.get("alternativeHeadline"));
        Element marked = document.selectFirst("[itemprop=alternativeHeadline]");
        String other = described != null ? clean(described) : marked == null ? "" : marked.text().strip();
        return other.length() < 5 || other.length() > 500 || other.equals(title) ? null : other;
    }

    private static @Nullable String shownSubtitle(PageView page, @Nullable String title) {
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

    private static Intake.Kind kind(PageView page, @Nullable JsonNode article, @Nullable String section, @Nullable String url) {
        List<String> types = article == null ? List.of() : JsonLd.strings(article.get("@type"));
        if (types.stream().anyMatch(t -> JsonLd.localName(t).equals("liveblogposting"))) {
            return Intake.Kind.LIVE_BLOG;
        }
        boolean opinion = types.stream().anyMatch(t -> JsonLd.localName(t).equals("opinionnewsarticle")) || section != null && OPINION.matcher(section).find()
                || url != null && OPINION.matcher(firstParts(Addresses.path(url))).find() || labelled(page);
        return opinion ? Intake.Kind.OPINION : Intake.Kind.NEWS;
    }

    /// Whether a label right above the headline, a part of the crumbs among them, calls the text an opinion. A menu may stand there too.
    private static boolean labelled(PageView page) {
        for (int i = Math.max(0, page.headline - 4); i < page.headline; i++) {
            Block block = page.blocks.get(i);
            boolean crumb = false;
            boolean menu = false;
            int steps = 0;
            for (Frame f = block.frame(); f != null && steps < 5; f = f.parent, steps++) {
                String names = (f.classes + " " + f.id).toLowerCase(Locale.ROOT);
                crumb |= names.contains("crumb");
                menu |= f.has(Hint.NAVIGATION) || f.tag.equals("nav") || f.tag.equals("header") && f.depth < 3;
            }
            if ((crumb || !menu && !block.frame().tag.equals("li")) && LABEL.matcher(block.text()).matches()) {
                return true;
            }
        }
        return false;
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
