package org.whence.core.article;

import org.whence.core.text.Span;

/// A hyperlink in an article's text.
///
/// @param anchor the linked words
/// @param href the address as written, made absolute by intake where the page's own address was known
public record Link(Span anchor, String href) {

    public Link {
        if (href.isBlank()) {
            throw new IllegalArgumentException("link at " + anchor.start() + ".." + anchor.end() + " has no address");
        }
    }
}
