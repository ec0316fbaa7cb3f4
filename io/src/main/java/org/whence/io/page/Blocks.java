package org.whence.io.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Finds the text blocks of a page in one walk over its tree.
final class Blocks implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg", "iframe", "object", "select",
            "textarea", "button", "input", "canvas", "audio", "head", "math", "map", "embed", "datalist", "option");
    private static final Set<String> PHRASES = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del",
            "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "meta", "link", "amp-img");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<String, String> templates = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<Block.Anchor> anchors = new ArrayList<>();
    private int linkChars;
    private int strongChars;
    private int emphasisChars;
    private @Nullable Element link;
    private int linkStart;
    private int strong;
    private int emphasis;
    private boolean afterBreak;

    private Blocks() {}

    /// The blocks of the page's body in order, each frame above them with the sums of the text below it.
    static List<Block> of(Element body) {
        Blocks walk = new Blocks();
        NodeTraversor.filter(walk, body);
        for (Block block : walk.blocks) {
            double weight = weight(block);
            for (Frame f = block.frame(); f != null; f = f.parent) {
                f.chars += block.chars();
                f.linkChars += block.linkChars();
                f.blocks++;
                f.weight += weight;
            }
        }
        return walk.blocks;
    }

    /// A first guess at how much a block speaks for (positive) or against (negative) the element that holds it being the
    /// article's body: long unlinked text speaks for it, short or linked text against it.
    private static double weight(Block block) {
        double own = block.chars() - 2.5 * block.linkChars();
        boolean sentence = block.chars() >= 60 && own > 40;
        if (sentence) {
            return Math.min(own, 800);
        }
        return block.heading() ? -8 : -20 - Math.min(100, block.linkChars());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String tag = element.normalName();
        if (SKIPPED.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
            return FilterResult.CONTINUE;
        }
        if (!phrase(element, tag)) {
            flush();
            frames.push(new Frame(frames.peek(), element, templates));
            return FilterResult.CONTINUE;
        }
        switch (tag) {
            case "a" -> {
                if (link == null) {
                    link = element;
                    linkStart = text.length();
                }
            }
            case "b", "strong" -> strong++;
            case "i", "em", "cite" -> emphasis++;
            default -> {
                // other phrases carry nothing that is kept
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            return FilterResult.CONTINUE;
        }
        if (!phrase(element, tag)) {
            flush();
            frames.pop();
            return FilterResult.CONTINUE;
        }
        switch (tag) {
            case "a" -> {
                if (link == element) {
                    closeLink();
                    link = null;
                }
            }
            case "b", "strong" -> strong--;
            case "i", "em", "cite" -> emphasis--;
            default -> {
                // as in head
            }
        }
        return FilterResult.CONTINUE;
    }

    /// Whether an element is a part of running text. A caption is none, whatever it is written as.
    private static boolean phrase(Element element, String tag) {
        return PHRASES.contains(tag) && !(tag.equals("span") && !element.className().isEmpty() && Body.besideName(element.className()));
    }

    private void append(String words) {
        int before = text.length();
        boolean space = before == 0 || text.charAt(before - 1) == ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u3000' || c == '\u0085') {
                if (!space) {
                    text.append(' ');
                    space = true;
                }
            } else if (Character.isSurrogate(c) ? paired(words, i) : Shown.shown(c)) {
                text.append(c);
                space = false;
            }
        }
        int added = text.length() - before;
        if (added > 1 || added == 1 && text.charAt(before) != ' ') {
            afterBreak = false;
        }
        if (link != null) {
            linkChars += added;
        }
        if (strong > 0) {
            strongChars += added;
        }
        if (emphasis > 0) {
            emphasisChars += added;
        }
    }

    /// Whether a half of a character beyond the first plane has its other half beside it.
    private static boolean paired(String words, int i) {
        char c = words.charAt(i);
        return Character.isHighSurrogate(c) ? i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1)) : i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
    }

    /// One line break is a space, two part paragraphs.
    private void lineBreak() {
        if (afterBreak) {
            flush();
        } else if (text.length() > 0) {
            append(" ");
            afterBreak = true;
        }
    }

    private void closeLink() {
        Element closing = link;
        if (closing == null) {
            return;
        }
        int start = linkStart;
        int end = text.length();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        String href = closing.attr("href").strip();
        if (end > start && !href.isEmpty()) {
            anchors.add(new Block.Anchor(start, end, href));
        }
    }

    /// Whether a block is data in letters (base64, a script shown as text) and no words: a run of signs without a space that no language has.
    private static boolean encoded(CharSequence text) {
        int run = 0;
        for (int i = 0; i < text.length() && i < 400; i++) {
            char c = text.charAt(i);
            run = c > ' ' && c < 0x80 ? run + 1 : 0;
            if (run > 120) {
                return true;
            }
        }
        return false;
    }

    private void flush() {
        closeLink();
        afterBreak = false;
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(end - 1);
        }
        Frame frame = frames.peek();
        if (text.length() > 0 && frame != null && !encoded(text)) {
            blocks.add(new Block(blocks.size(), frame, text.toString(), List.copyOf(anchors), Math.min(linkChars, text.length()),
                    Math.min(strongChars, text.length()), Math.min(emphasisChars, text.length())));
        }
        text.setLength(0);
        anchors = new ArrayList<>();
        linkChars = 0;
        strongChars = 0;
        emphasisChars = 0;
        linkStart = 0;
    }
}
