package org.whence.io.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/// A block element on the way from the page's root to a text block, with what is known of the text below it.
final class Frame {
    /// How far up a question about ancestors looks.
    static final int REACH = 24;
    private static final int HINTS = Hint.values().length;
    /// Names of an element beyond this length say nothing more, and each is looked at again and again.
    private static final int LONGEST_NAMES = 500;

    final @Nullable Frame parent;
    final Element element;
    final String tag;
    /// The element's class names, cut where they are very long.
    final String classes;
    final String id;
    final int hints;
    final int depth;
    /// Names the place of this element in the site's template: its tag and classes with its parent's.
    final String template;
    private final byte[] steps;
    int chars;
    int linkChars;
    int blocks;
    /// Sum of the text blocks' weights (see [Blocks]) below this element.
    double weight;

    /// @param templates the places of the template that are known, each kept once
    Frame(@Nullable Frame parent, Element element, Map<String, String> templates) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.classes = cut(element.className());
        this.id = cut(element.id());
        int hints = classes.isEmpty() ? 0 : Hint.in(classes);
        if (!id.isEmpty()) {
            hints |= Hint.in(id);
        }
        String role = cut(element.attr("role"));
        if (!role.isEmpty()) {
            hints |= Hint.in(role);
        }
        String itemprop = cut(element.attr("itemprop"));
        if (!itemprop.isEmpty()) {
            hints |= Hint.in(itemprop);
        }
        if (element.hasAttr("hidden") || hiddenByStyle(element.attr("style"))) {
            hints |= Hint.HIDDEN.bit();
        }
        this.hints = hints;
        this.steps = parent == null ? new byte[HINTS] : parent.steps.clone();
        for (int i = 0; i < HINTS; i++) {
            boolean here = (hints & 1 << i) != 0;
            steps[i] = (byte) (here ? 0 : parent == null ? REACH : Math.min(REACH, steps[i] + 1));
        }
        this.depth = parent == null ? 0 : parent.depth + 1;
        String own = tag + "." + classes;
        String whole = parent == null ? own : parent.tag + "." + parent.classes + ">" + own;
        this.template = templates.computeIfAbsent(whole, name -> name);
    }

    private static String cut(String names) {
        return names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names;
    }

    private static boolean hiddenByStyle(String style) {
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }

    boolean has(Hint hint) {
        return (hints & hint.bit()) != 0;
    }

    /// Steps up to the nearest element (this one included) with the hint, or [#REACH] where there is none so near.
    int stepsTo(Hint hint) {
        return steps[hint.ordinal()];
    }

    /// Steps up to the nearest element (this one included) of one of the tags, or [#REACH].
    int stepsTo(String... tags) {
        int steps = 0;
        for (Frame f = this; f != null && steps < REACH; f = f.parent, steps++) {
            for (String t : tags) {
                if (f.tag.equals(t)) {
                    return steps;
                }
            }
        }
        return REACH;
    }

    /// Whether this element lies in `other` or is it.
    boolean within(Frame other) {
        Frame f = this;
        while (f != null && f.depth > other.depth) {
            f = f.parent;
        }
        return f == other;
    }
}
