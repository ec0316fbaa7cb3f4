package org.whence.core.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// One article as it was published.
///
/// @param id names the article within one run; never blank
/// @param url its address, null where it has none
/// @param title its headline, null where it has none
/// @param publisher the name of the outlet, null where unknown
/// @param byline the authors as printed, null where unknown
/// @param published when, null where unknown
/// @param language BCP 47 tag, null where unknown
/// @param text the body: paragraphs divided by line breaks, without the title
/// @param links hyperlinks inside the text, by offset
/// @param intake what reading the page or feed told beyond the contract's own fields
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable Published published,
        @Nullable String language,
        Text text,
        List<Link> links,
        Intake intake) {

    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id that is not blank");
        }
        links = List.copyOf(links);
        Span whole = new Span(0, text.length());
        for (Link link : links) {
            if (!whole.contains(link.anchor())) {
                throw new IllegalArgumentException("article " + id + ": link to " + link.href() + " at " + link.anchor().start() + ".."
                        + link.anchor().end() + " is outside the text of " + text.length() + " code points");
            }
        }
    }

    /// An article of which only id and body are known.
    public static Article of(String id, String text) {
        return new Article(id, null, null, null, null, null, null, Text.of(text), List.of(), Intake.NONE);
    }

    /// What the article is called wherever articles are named: its url as given, else its id.
    public String key() {
        return url != null ? url : id;
    }
}
