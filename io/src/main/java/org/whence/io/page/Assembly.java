package org.whence.io.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Link;
import org.whence.core.text.Span;

/// Puts blocks together as a text of paragraphs, with the links by their offsets in it.
///
/// @param text paragraphs parted by blank lines
/// @param links links by code point offsets into the text; only http and https, absolute where the page's address is known
record Assembly(String text, List<Link> links) {
    private static final int MOST_LINKS = 5_000;

    static Assembly of(List<Block> blocks, @Nullable String base) {
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        int length = 0;
        for (Block block : blocks) {
            if (!text.isEmpty()) {
                text.append("\n\n");
                length += 2;
            }
            String words = block.text();
            for (Block.Anchor anchor : block.anchors()) {
                String href = Addresses.absolute(base, anchor.href());
                if (href != null && links.size() < MOST_LINKS) {
                    int start = length + words.codePointCount(0, anchor.start());
                    links.add(new Link(new Span(start, start + words.codePointCount(anchor.start(), anchor.end())), href));
                }
            }
            text.append(words);
            length += words.codePointCount(0, words.length());
        }
        return new Assembly(text.toString(), links);
    }
}
