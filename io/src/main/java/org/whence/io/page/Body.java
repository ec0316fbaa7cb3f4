package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Chooses the blocks that make up the article's body.
///
/// Two candidates are weighed: the blocks that the learnt chances favour, and those that the page's own description of its
/// article (`articleBody`) holds. The description wins where it is long and the first candidate misses most of it.
final class Body {
    /// The chance from which on a block is taken.
    static final double THRESHOLD = 0.42;
    /// The chance below which even the surroundings do not make a block part of the text.
    private static final double SLIGHT = 0.2;
    private static final int LONG_DESCRIPTION = 120;
    private static final int LONG_BLOCK = 60;

    private static final Pattern BESIDE = Pattern.compile("(?i)(?:^|[-_\\s])(?:captions?|figcaption|pull-?quotes?|pulled-quote|caption-text)(?:$|[-_\\s])|[a-z]Caption(?:$|[\\s_-])|PullQuote");
    private static final Pattern COMMENTS = Pattern.compile("(?i)^(?:comments?|comment-?(?:list|area|section|body|content|text|wrapper)|disqus_thread|respond)$|(?:^|\\s)(?:comments?|comment-?(?:list|area|section|body|content|text))(?:$|\\s)");

    private static final Pattern SENTENCE = Pattern.compile("[.!?…][\"”’»)\\]]?$");

    private Body() {}

    /// The chosen blocks in page order.
    static List<Block> of(PageView page, double[] chances) {
        List<Block> chosen = new ArrayList<>();
        for (Block block : page.blocks) {
            if (chances[block.index()] >= THRESHOLD) {
                chosen.add(block);
            }
        }
        if (chosen.isEmpty()) {
            chosen = plain(page);
        }
        chosen = filled(page, chosen, chances);
        chosen = described(page, chosen);
        chosen = withoutBesides(chosen);
        chosen = beforeNextArticle(page, chosen);
        return withoutRepeats(page, chosen);
    }

    /// For pages of bare paragraphs, of which nothing that was learnt speaks: the whole sentences in the element that looks most like a text.
    private static List<Block> plain(PageView page) {
        Frame container = page.container;
        return page.blocks.stream().filter(block -> container != null && holder(block) == container && PageView.sentence(block) && block.linkDensity() < 0.2 && SENTENCE.matcher(block.text()).find() && !comment(block) && !beside(block)).toList();
    }

    /// With the paragraphs that stand in the very element that holds most of what was chosen, among these or next to them, unless their chance is
    /// slight: a text is seldom broken off or begun in the middle of its element.
    private static List<Block> filled(PageView page, List<Block> chosen, double[] chances) {
        Map<Frame, Integer> held = new IdentityHashMap<>();
        int chars = 0;
        for (Block block : chosen) {
            held.merge(holder(block), block.chars(), Integer::sum);
            chars += block.chars();
        }
        int most = chars / 2;
        Frame main = held.entrySet().stream().filter(e -> e.getValue() > most).map(Map.Entry::getKey).findFirst().orElse(null);
        if (main == null) {
            return chosen;
        }
        Set<Block> all = new HashSet<>(chosen);
        List<Block> paragraphs = page.blocks.stream().filter(block -> holder(block) == main && PageView.sentence(block) && block.linkDensity() < 0.2).toList();
        int first = -1;
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (all.contains(paragraphs.get(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = Math.max(0, first - 1); first >= 0 && i < Math.min(paragraphs.size(), last + 2); i++) {
            Block block = paragraphs.get(i);
            if (chances[block.index()] >= SLIGHT && !beside(block) && !comment(block)) {
                all.add(block);
            }
        }
        return all.size() == chosen.size() ? chosen : page.blocks.stream().filter(all::contains).toList();
    }

    /// The element that a paragraph stands in.
    private static Frame holder(Block block) {
        Frame parent = block.frame().parent;
        return block.frame().tag.equals("p") && parent != null ? parent : block.frame();
    }

    /// Whether a name of an element says that it holds a caption or a quotation pulled out of the text.
    static boolean besideName(String className) {
        return BESIDE.matcher(className).find();
    }

    /// Whether a block stands beside the text: a caption or a quotation pulled out of it, by the element's own name.
    static boolean beside(Block block) {
        int steps = 0;
        for (Frame f = block.frame(); f != null && steps < 3; f = f.parent, steps++) {
            if (f.tag.equals("figcaption") || besideName(f.classes)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a block is a reader's comment, by the names of the elements around it.
    private static boolean comment(Block block) {
        int steps = 0;
        for (Frame f = block.frame(); f != null && steps < 6; f = f.parent, steps++) {
            if (COMMENTS.matcher(f.classes).find() || COMMENTS.matcher(f.id).find()) {
                return true;
            }
        }
        return false;
    }

    /// Takes out what stands beside the text, as long as most of the text stays.
    private static List<Block> withoutBesides(List<Block> chosen) {
        int chars = 0;
        int kept = 0;
        List<Block> rest = new ArrayList<>(chosen.size());
        for (Block block : chosen) {
            chars += block.chars();
            if (!beside(block) && !comment(block)) {
                kept += block.chars();
                rest.add(block);
            }
        }
        return 2 * kept > chars ? rest : chosen;
    }

    private static List<Block> described(PageView page, List<Block> chosen) {
        if (page.bodyShingles.size() < LONG_DESCRIPTION || covered(page, chosen) > 0.6) {
            return chosen;
        }
        List<Block> described = new ArrayList<>();
        for (Block block : page.blocks) {
            List<String> words = Words.of(block.text());
            if (words.size() > 8 && Words.share(words, page.bodyShingles) > 0.6) {
                described.add(block);
            }
        }
        if (covered(page, described) < 0.7) {
            return chosen;
        }
        Set<Block> both = new HashSet<>(described);
        int first = described.getFirst().index();
        int last = described.getLast().index();
        for (Block block : chosen) {
            if (block.index() >= first && block.index() <= last) {
                both.add(block);
            }
        }
        return page.blocks.stream().filter(both::contains).toList();
    }

    /// The share of the described body that some blocks hold.
    private static double covered(PageView page, List<Block> blocks) {
        Set<Integer> seen = new HashSet<>();
        for (Block block : blocks) {
            seen.addAll(Words.shingles(Words.of(block.text()), 3));
        }
        seen.retainAll(page.bodyShingles);
        return (double) seen.size() / page.bodyShingles.size();
    }

    /// A page that goes on with further articles ends, for us, where the second one's headline stands.
    private static List<Block> beforeNextArticle(PageView page, List<Block> chosen) {
        if (page.headline < 0) {
            return chosen;
        }
        Frame headline = page.blocks.get(page.headline).frame();
        Frame article = article(headline);
        if (!headline.tag.equals("h1") && article == null) {
            return chosen;
        }
        int chars = 0;
        for (int i = 0; i < chosen.size(); i++) {
            Block block = chosen.get(i);
            if (chars > 400 && page.headlinesBefore(block) > 0 && (headline.tag.equals("h1") || article != null && !block.frame().within(article))) {
                return List.copyOf(chosen.subList(0, i));
            }
            if (block.index() > page.headline) {
                chars += block.chars();
            }
        }
        return chosen;
    }

    /// The innermost `article` around an element; null where there is none.
    private static @Nullable Frame article(Frame frame) {
        Frame f = frame;
        while (f != null && !f.tag.equals("article")) {
            f = f.parent;
        }
        return f;
    }

    private static List<Block> withoutRepeats(PageView page, List<Block> chosen) {
        Set<String> seen = new HashSet<>();
        List<Block> kept = new ArrayList<>(chosen.size());
        for (Block block : chosen) {
            if (block.index() != page.headline && (block.chars() < LONG_BLOCK || seen.add(block.text()))) {
                kept.add(block);
            }
        }
        return kept;
    }
}
