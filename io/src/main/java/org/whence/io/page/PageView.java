package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A page's blocks with what the whole page says about them: the facts that [Features] asks for.
final class PageView {
    final List<Block> blocks;
    final int chars;
    /// Index of the block that is the headline, -1 where none is.
    final int headline;
    /// The element whose blocks speak most for being the body (see [Blocks]), null on a page without text.
    final @Nullable Frame container;
    final int firstOfContainer;
    final int lastOfContainer;
    final Teasers teasers;
    final Set<String> titleWords;
    final Set<Integer> descriptionShingles;
    final Set<Integer> bodyShingles;
    private final int[] headlinesBefore;
    private final int[] firstHeadingsBefore;
    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /// Sums over all blocks that stand in the same place of the site's template.
    static final class Template {
        int blocks;
        int chars;
        int linkChars;
        int sentences;
    }

    private PageView(List<Block> blocks, String title, String description, String body) {
        this.blocks = blocks;
        this.titleWords = new HashSet<>(Words.of(title));
        this.descriptionShingles = Words.shingles(Words.of(description), 3);
        this.bodyShingles = Words.shingles(Words.of(body), 3);
        Frame best = null;
        int chars = 0;
        for (Block block : blocks) {
            chars += block.chars();
            Template t = templates.computeIfAbsent(block.frame().template, k -> new Template());
            t.blocks++;
            t.chars += block.chars();
            t.linkChars += block.linkChars();
            if (sentence(block)) {
                t.sentences++;
            }
            repeats.merge(block.text(), 1, Integer::sum);
            int steps = 0;
            for (Frame f = block.frame(); f != null && steps < Frame.REACH; f = f.parent, steps++) {
                if (best == null || f.weight > best.weight || f.weight == best.weight && f.depth > best.depth) {
                    best = f;
                }
            }
        }
        this.chars = chars;
        this.container = best;
        int first = -1;
        int last = -1;
        for (Block block : blocks) {
            if (best != null && sentence(block) && block.frame().within(best)) {
                first = first < 0 ? block.index() : first;
                last = block.index();
            }
        }
        this.firstOfContainer = first;
        this.lastOfContainer = last;
        this.headline = headline(first);
        this.teasers = new Teasers(headline < 0 ? null : blocks.get(headline).frame().element);
        this.headlinesBefore = new int[blocks.size() + 1];
        this.firstHeadingsBefore = new int[blocks.size() + 1];
        String template = headline < 0 ? "" : blocks.get(headline).frame().template;
        for (Block block : blocks) {
            int i = block.index();
            boolean later = i > headline;
            headlinesBefore[i + 1] = headlinesBefore[i] + (later && block.frame().template.equals(template) ? 1 : 0);
            firstHeadingsBefore[i + 1] = firstHeadingsBefore[i] + (later && block.frame().tag.equals("h1") ? 1 : 0);
        }
    }

    /// How many blocks between the headline and this block stand in the same place of the template as the headline: on a page
    /// that goes on with further articles, every one after the first begins with such a block.
    int headlinesBefore(Block block) {
        return headlinesBefore[block.index() + 1];
    }

    /// How many further headings of the first rank stand between the headline and the end of this block.
    int firstHeadingsBefore(Block block) {
        return firstHeadingsBefore[block.index() + 1];
    }

    /// Steps up from this block to the nearest element that also holds the headline; -1 where there is no headline.
    int stepsToHeadline(Block block) {
        return headline < 0 ? -1 : block.frame().depth - shared(block.frame(), blocks.get(headline).frame());
    }

    /// Steps up from the headline to the nearest element that also holds this block; -1 where there is no headline.
    int stepsFromHeadline(Block block) {
        return headline < 0 ? -1 : blocks.get(headline).frame().depth - shared(block.frame(), blocks.get(headline).frame());
    }

    private static int shared(Frame a, Frame b) {
        Frame x = a;
        Frame y = b;
        while (x != y && x != null && y != null) {
            if (x.depth >= y.depth) {
                x = x.parent;
            } else {
                y = y.parent;
            }
        }
        return x == null || y == null ? 0 : x.depth;
    }

    static PageView of(List<Block> blocks, Head head) {
        String title = head.first("og:title", "twitter:title");
        String body = "";
        String headline = null;
        for (JsonNode article : head.described().articles()) {
            String text = JsonLd.text(article.get("articleBody"));
            if (text != null && text.length() > body.length()) {
                body = text;
            }
            headline = headline == null ? JsonLd.text(article.get("headline")) : headline;
        }
        if (body.contains("&lt;p") || body.contains("<p") || body.contains("</")) {
            body = org.jsoup.Jsoup.parse(org.jsoup.parser.Parser.unescapeEntities(body, false)).text();
        }
        String description = head.first("og:description", "description", "twitter:description");
        String named = headline != null ? headline : title != null ? title : head.documentTitle();
        return new PageView(blocks, named, description == null ? "" : description, body);
    }

    /// Whether a block reads like running text: long and mostly unlinked.
    static boolean sentence(Block block) {
        return block.chars() >= 80 && block.linkDensity() < 0.4;
    }

    private int headline(int firstSentence) {
        int best = -1;
        double most = 0;
        for (Block block : blocks) {
            if (block.chars() > 300 || !(block.heading() || block.frame().has(Hint.HEADER))) {
                continue;
            }
            double likeness = Words.likeness(new HashSet<>(Words.of(block.text())), titleWords);
            if (block.frame().tag.equals("h1")) {
                likeness += titleWords.isEmpty() ? 0.4 : 0.3;
            }
            if (firstSentence >= 0 && block.index() > firstSentence + 3) {
                likeness -= 0.3;
            }
            if (likeness > most && likeness > 0.3) {
                most = likeness;
                best = block.index();
            }
        }
        return best;
    }

    Template templateOf(Block block) {
        Template t = templates.get(block.frame().template);
        if (t == null) {
            throw new IllegalArgumentException("block " + block.index() + " is not of this page");
        }
        return t;
    }

    /// How often the page has a block with exactly these words.
    int repeatsOf(Block block) {
        return repeats.getOrDefault(block.text(), 1);
    }

    /// Blocks between `from` and `to` (exclusive) that pass as sentences.
    List<Block> sentences() {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (sentence(block)) {
                all.add(block);
            }
        }
        return all;
    }
}
