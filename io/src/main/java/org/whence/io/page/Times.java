package org.whence.io.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import tools.jackson.databind.JsonNode;

/// Finds when an article was published and when it was last changed: what the page describes, then what it shows, then what its address says.
///
/// @param published null where unknown
/// @param modified null where unknown
record Times(@Nullable Published published, @Nullable Published modified) {

    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif|edited|changed|aktualisiert|geändert|mis à jour|actualizad|aggiornat|bijgewerkt|uppdaterad|обновлен|оновлен|изменен");
    private static final Pattern FIRST = Pattern.compile("(?i)publi|posted|created|first|erschienen|veröffentlicht|опублик");
    /// A line such as "Last updated: 30 November 2024. Published: 29 November 2024", label by label.
    private static final Pattern LABELLED = Pattern.compile("(?i)((?:first |last )?(?:published|posted|updated|modified|edited|created|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado))\\b(?: (?:on|at|am|le|el))?\\s*:?\\s*"
            + "(.{6,48}?)(?=$|(?:first |last )?(?:published|posted|updated|modified|edited|created|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado)\\b)");
    private static final int NEAR = 5;
    private static final int MOST_CHILDREN = 200;
    private static final int LONGEST_LINE = 160;

    static Times of(Document document, PageView page, Head head, @Nullable JsonNode article, @Nullable String canonical, @Nullable String url) {
        Times shown = shown(document, page);
        Optional<Published> published = described(article, "datePublished", "dateCreated", "uploadDate")
                .or(() -> Dates.first(head, "article:published_time", "og:published_time", "parsely-pub-date", "sailthru.date", "datepublished", "date", "pubdate", "publishdate",
                        "publish-date", "publication_date", "dc.date.issued", "dc.date", "dcterms.created", "cxenseparse:recs:publishtime", "article.published", "ptime", "originalpublicationdate", "article_date_original"))
                .or(() -> Optional.ofNullable(shown.published))
                .or(() -> canonical == null ? Optional.empty() : Dates.inUrl(canonical))
                .or(() -> url == null ? Optional.empty() : Dates.inUrl(url));
        Optional<Published> modified = described(article, "dateModified")
                .or(() -> Dates.first(head, "article:modified_time", "og:updated_time", "datemodified", "lastmod", "dcterms.modified", "last-modified"))
                .or(() -> Optional.ofNullable(shown.modified));
        return new Times(published.orElse(null), modified.orElse(null));
    }

    private static Optional<Published> described(@Nullable JsonNode article, String... fields) {
        if (article != null) {
            for (String field : fields) {
                String written = JsonLd.text(article.get(field));
                Optional<Published> date = written == null ? Optional.empty() : Dates.in(written);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Times shown(Document document, PageView page) {
        Times times = new Times(first(document, "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published"), first(document, "[itemprop=dateModified]"));
        if (page.headline < 0) {
            return times;
        }
        Element near = page.blocks.get(page.headline).frame().element;
        for (int i = 0; i < NEAR && near != null && times.published == null; i++, near = near.parent()) {
            if (near.childrenSize() <= MOST_CHILDREN) {
                for (Element time : near.select("time[datetime]")) {
                    times = times.with(label(time), Dates.in(time.attr("datetime")).orElse(null));
                }
            }
        }
        int to = Math.min(page.blocks.size(), page.headline + 10);
        for (int i = Math.max(0, page.headline - 3); i < to && (times.published == null || times.modified == null); i++) {
            Block block = page.blocks.get(i);
            if (block.chars() >= LONGEST_LINE) {
                continue;
            }
            Matcher labelled = LABELLED.matcher(block.text());
            boolean any = false;
            while (labelled.find()) {
                Published date = Dates.in(labelled.group(2)).orElse(null);
                any |= date != null;
                times = times.with(labelled.group(1), date);
            }
            if (!any && times.published == null && block.chars() < 120 && i != page.headline) {
                times = times.with("", Dates.in(block.text()).orElse(null));
            }
        }
        return times;
    }

    private static @Nullable Published first(Document document, String query) {
        for (Element e : document.select(query)) {
            String written = e.hasAttr("datetime") ? e.attr("datetime") : e.hasAttr("content") ? e.attr("content") : Brief.text(e, 200);
            Optional<Published> date = Dates.in(written);
            if (date.isPresent()) {
                return date.get();
            }
        }
        return null;
    }

    /// What is called by a label; what comes first counts.
    private Times with(String label, @Nullable Published date) {
        if (date == null) {
            return this;
        }
        if (CHANGED.matcher(label).find() && !FIRST.matcher(label).find()) {
            return modified == null ? new Times(published, date) : this;
        }
        return published == null ? new Times(date, modified) : this;
    }

    /// What a page calls a time: by the words before it, else by the names of its element.
    private static String label(Element time) {
        StringBuilder before = new StringBuilder();
        for (Node node = time.previousSibling(); node != null && before.length() < 40; node = node.previousSibling()) {
            if (node instanceof Element element && (element.normalName().equals("time") || element.selectFirst("time") != null)) {
                break;
            }
            before.insert(0, node instanceof TextNode words ? words.text() : node instanceof Element element ? element.text() : "");
        }
        String words = before.substring(Math.max(0, before.length() - 40));
        if (CHANGED.matcher(words).find() || FIRST.matcher(words).find()) {
            return words;
        }
        Element parent = time.parent();
        return time.className() + " " + time.attr("itemprop") + " " + (parent == null ? "" : parent.className());
    }
}
