package org.whence.io.feed;

import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;

/// One entry of a feed or sitemap.
///
/// @param guid what the feed calls it, else its address, its title or the beginning of its text; never blank
/// @param url the article's address, absolute where the feed's was known; null where the entry has none
/// @param title its headline, null where there is none
/// @param author as printed, null where unknown
/// @param published when, null where the feed does not say or says no date
/// @param updated when it was last changed, null where unknown
/// @param html its content or summary as HTML, null where there is neither
/// @param whole whether `html` is given as the whole content and not as a summary
/// @param source the outlet that it was taken over from (`<source>`), null where there is none
/// @param sourceUrl that outlet's feed or site, null where there is none
/// @param language BCP 47 tag, null where unknown
public record FeedEntry(String guid, @Nullable String url, @Nullable String title, @Nullable String author, @Nullable Published published,
        @Nullable Published updated, @Nullable String html, boolean whole, @Nullable String source, @Nullable String sourceUrl,
        @Nullable String language) {

    public FeedEntry {
        if (guid.isBlank()) {
            throw new IllegalArgumentException("a feed entry needs a name or an address");
        }
    }
}
