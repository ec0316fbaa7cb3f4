package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Chooses the blocks that make up the article's body.
///
/// Two candidates are weighed: the blocks that the learnt chances favour, and those that the page's own description of its
/// article (`articleBody`) holds. The description wins where it is long and the first candidate misses most of it.
final class Body {
    /// The chance from which on a block is taken.
    static final double THRESHOLD = 0.42;
    private static final int LONG_DESCRIPTION = 120;
    private static final int LONG_BLOCK = 60;

    private Body() {}

    /// The chosen blocks in page order.
    static List<Block> of(PageView page, double[] chances) {
        List<Block> chosen = new ArrayList<>();
        for (Block block : page.blocks) {
            if (chances[block.index()] >= THRESHOLD) {
                chosen.add(block);
            }
        }
        chosen = described(page, chosen);
        chosen = beforeNextArticle(page, chosen);
        return withoutRepeats(page, chosen);
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
        Block headline = page.blocks.get(page.headline);
        if (!headline.frame().tag.equals("h1")) {
            return chosen;
        }
        int chars = 0;
        for (int i = 0; i < chosen.size(); i++) {
            Block block = chosen.get(i);
            if (chars > 400 && page.headlinesBefore(block) > 0) {
                return List.copyOf(chosen.subList(0, i));
            }
            if (block.index() > page.headline) {
                chars += block.chars();
            }
        }
        return chosen;
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
