package org.whence.core.ledger;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Published;
import org.whence.core.claim.Reading;

/// The order in which articles count, whatever the order in which they were added.
public final class Order {

    /// By time of publication, a day alone after the instants of that day, undated ones last; then by key.
    public static final Comparator<Article> CANONICAL = Comparator.comparing(Article::published, Order::byTime).thenComparing(Article::key);

    /// The canonical order of the articles read.
    public static final Comparator<Reading> READINGS = Comparator.comparing(Reading::article, CANONICAL);

    private Order() {}

    /// Compares two times, a day alone after the instants of that day, null last.
    public static int byTime(@Nullable Published a, @Nullable Published b) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        return a.compareTo(b);
    }
}
