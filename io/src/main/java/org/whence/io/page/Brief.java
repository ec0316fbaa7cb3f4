package org.whence.io.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The words of an element that ought to be a line. A page may nest hundreds of elements that are called "author" around all of its text:
/// whoever asks each of them for its words would read the page hundreds of times.
final class Brief implements NodeFilter {
    private static final int MOST_NODES = 500;

    private final int most;
    private int signs;
    private int nodes;

    private Brief(int most) {
        this.most = most;
    }

    /// The words, white space collapsed; nothing where there are more than `most` signs without the spaces, or more than some hundred nodes.
    static String text(Element element, int most) {
        return NodeTraversor.filter(new Brief(most), element) == FilterResult.STOP ? "" : element.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String text = words.getWholeText();
            for (int i = 0; i < text.length() && signs <= most; i++) {
                signs += text.charAt(i) > ' ' ? 1 : 0;
            }
        }
        return signs > most || ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
