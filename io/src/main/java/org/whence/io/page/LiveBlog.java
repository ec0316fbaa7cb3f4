package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.article.Published;
import tools.jackson.databind.JsonNode;

/// Takes a live blog apart: one article an entry.
final class LiveBlog {
    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_ENTRIES = 500;
    private static final int SHORTEST_ENTRY = 40;

    private LiveBlog() {}

    /// The entries in page order, each an article; empty where the page is no live blog.
    static List<Article> entries(Document document, PageView page, Head head, Facts facts, @Nullable String base, String id) {
        List<Article> described = described(head, facts, base, id);
        return described.isEmpty() ? shown(page, facts, base, id) : described;
    }

    private static List<Article> described(Head head, Facts facts, @Nullable String base, String id) {
        List<Article> entries = new ArrayList<>();
        for (JsonNode blog : head.described().articles()) {
            if (JsonLd.strings(blog.get("@type")).stream().noneMatch(t -> JsonLd.localName(t).equals("liveblogposting"))) {
                continue;
            }
            for (JsonNode update : head.described().items(blog.get("liveBlogUpdate"))) {
                String body = JsonLd.text(update.get("articleBody"));
                if (body == null || body.length() < SHORTEST_ENTRY || entries.size() >= MOST_ENTRIES) {
                    continue;
                }
                Assembly assembly = body.contains("<") ? Assembly.of(Blocks.of(Jsoup.parse(body).body()), base) : new Assembly(Shown.text(body).strip().replaceAll("\\s*\\n+\\s*", "\n\n"), List.of());
                if (assembly.text().length() < SHORTEST_ENTRY) {
                    continue; // markup that was not closed may swallow all of it
                }
                String written = JsonLd.text(update.get("datePublished"));
                Published published = written == null ? facts.published() : Dates.in(written).orElse(facts.published());
                entries.add(entry(id, entries.size(), facts, JsonLd.text(update.get("headline")), JsonLd.text(update.get("url")), base, assembly, published));
            }
        }
        return entries.size() < FEWEST_ENTRIES ? List.of() : entries;
    }

    /// Entries by their look: the page calls itself live, and elements of one make, each with a time of its own, follow each other.
    private static List<Article> shown(PageView page, Facts facts, @Nullable String base, String id) {
        if (!live(facts)) {
            return List.of();
        }
        Map<Frame, List<Block>> inside = new LinkedHashMap<>();
        Map<String, Integer> sorts = new HashMap<>();
        for (Block block : page.blocks) {
            int steps = 0;
            for (Frame f = block.frame(); f != null && steps < Frame.REACH; f = f.parent, steps++) {
                if (entryLike(f)) {
                    if (inside.computeIfAbsent(f, k -> new ArrayList<>()).isEmpty()) {
                        sorts.merge(f.template, 1, Integer::sum);
                    }
                    inside.get(f).add(block);
                    break;
                }
            }
        }
        Optional<String> sort = sorts.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(e -> e.getValue() >= FEWEST_ENTRIES).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        if (sort.isEmpty()) {
            return List.of();
        }
        List<Article> entries = new ArrayList<>();
        inside.forEach((frame, blocks) -> {
            Element time = frame.element.selectFirst("time[datetime]");
            if (!frame.template.equals(sort.get()) || time == null || entries.size() >= MOST_ENTRIES) {
                return;
            }
            String title = null;
            List<Block> body = new ArrayList<>();
            for (Block block : blocks) {
                if (block.chars() < 40 && time.text().contains(block.text())) {
                    continue;
                }
                if (block.heading() && title == null) {
                    title = block.text();
                } else if (block.frame().tag.equals("p") || block.frame().tag.equals("li") || block.frame().tag.equals("blockquote") || PageView.sentence(block)) {
                    body.add(block);
                }
            }
            Assembly assembly = Assembly.of(body, base);
            if (assembly.text().length() >= SHORTEST_ENTRY) {
                String anchor = frame.element.id();
                entries.add(entry(id, entries.size(), facts, title, anchor.isEmpty() ? null : "#" + anchor, base, assembly, Dates.in(time.attr("datetime")).orElse(facts.published())));
            }
        });
        return entries.size() < FEWEST_ENTRIES ? List.of() : entries;
    }

    private static boolean live(Facts facts) {
        if (facts.kind() == Intake.Kind.LIVE_BLOG) {
            return true;
        }
        String path = facts.url() == null ? "" : Addresses.path(facts.url());
        return path.matches("(?i).*[/-](?:live|liveblog|live-blog|live-updates|live-news|ticker)(?:[/-].*|$)");
    }

    private static boolean entryLike(Frame f) {
        String names = f.classes + " " + f.id + " " + f.element.attr("itemprop");
        return (f.tag.equals("article") || f.tag.equals("li") || f.tag.equals("section") || f.tag.equals("div"))
                && names.matches("(?is).*(?:live-?blog[-_]*(?:post|entry|update|item|card|block)|lb[-_]*post|liveblogupdate|live[-_]*(?:post|entry|update|story)|\\bupdate\\b|timeline[-_]*(?:item|entry|post)|block--?content|\\bentry\\b|\\bpost\\b|ticker[-_]*(?:item|entry)).*");
    }

    private static Article entry(String id, int before, Facts facts, @Nullable String title, @Nullable String address, @Nullable String base, Assembly assembly, @Nullable Published published) {
        String named = address == null ? null : address.startsWith("#") && facts.url() != null ? facts.url().replaceAll("#.*$", "") + address : Addresses.absolute(base, address);
        Facts own = new Facts(facts.article(), title == null ? facts.title() : title, null, facts.authors(), facts.publisher(), published, facts.modified(), facts.language(),
                named == null ? (before == 0 || facts.url() == null ? facts.url() : facts.url().replaceAll("#.*$", "") + "#" + (before + 1)) : named, facts.section(), Intake.Kind.LIVE_BLOG, facts.closed(), facts.agency());
        return Page.article(before == 0 ? id : id + "#" + (before + 1), own, assembly, List.of(), false, published, List.of());
    }
}
