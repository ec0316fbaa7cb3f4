/// Feeds, lists of feeds and news sitemaps: what an outlet says it has published.
@NullMarked
package org.whence.io.feed;

import org.jspecify.annotations.NullMarked;
