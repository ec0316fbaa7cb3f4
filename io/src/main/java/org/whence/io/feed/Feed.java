package org.whence.io.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed, a list of feeds or a sitemap, read.
///
/// @param kind what it is
/// @param title the outlet's or list's name, null where it has none
/// @param entries the articles, in the document's order
/// @param feeds addresses of further feeds or sitemaps that it lists (OPML, a sitemap index), in order
public record Feed(Kind kind, @Nullable String title, List<FeedEntry> entries, List<String> feeds) {

    public Feed {
        entries = List.copyOf(entries);
        feeds = List.copyOf(feeds);
    }

    /// The kinds of feed.
    public enum Kind {
        RSS,
        ATOM,
        JSON_FEED,
        OPML,
        SITEMAP
    }
}
