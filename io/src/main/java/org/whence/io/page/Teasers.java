package org.whence.io.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Tells what on a page belongs to links to other articles.
final class Teasers {
    private static final int STEPS = 7;
    private static final int TITLE_WORDS = 5;
    private static final int LONGEST_TITLE = 250;
    private static final int MOST_LINKS = 8;
    /// A page has few cards near its headline; asking each of thousands for all its links would read the page thousands of times.
    private static final int MOST_CARDS = 200;

    private final Map<Element, Boolean> aboveHeadline = new IdentityHashMap<>();
    private final Map<Element, Boolean> cards = new IdentityHashMap<>();

    /// @param headline the headline's element, null where the page has none
    Teasers(@Nullable Element headline) {
        for (Element up = headline; up != null; up = up.parent()) {
            aboveHeadline.put(up, true);
        }
    }

    /// Whether an element belongs to a teaser: a card around it that does not hold the headline has a heading or a link of several words.
    boolean holds(Element element) {
        int steps = 0;
        for (Element up = element; up != null && steps < STEPS && !aboveHeadline.containsKey(up); up = up.parent(), steps++) {
            if (!aboveHeadline.isEmpty() && card(up)) {
                return true;
            }
        }
        return false;
    }

    private boolean card(Element element) {
        String tag = element.normalName();
        if (!(tag.equals("a") || tag.equals("article") || tag.equals("li") || !element.className().isEmpty() && (Hint.in(element.className()) & Hint.CARD.bit()) != 0)) {
            return false;
        }
        Boolean known = cards.get(element);
        if (known == null) {
            known = cards.size() < MOST_CARDS && element.select("h1, h2, h3, h4, h5, a").stream().limit(MOST_LINKS).anyMatch(part -> Words.of(Brief.text(part, LONGEST_TITLE)).size() >= TITLE_WORDS);
            cards.put(element, known);
        }
        return known;
    }
}
