package org.whence.flink.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.whence.core.article.Article;

/// Articles about invented events: the same for the same number and seed. Some have no date, some a day alone, some are copies, and
/// some of the articles come twice.
public final class GeneratedArticles {

    /// So many events begin on one day; with a number of articles grow the days, not the days' news.
    private static final int EVENTS_PER_DAY = 4;

    private static final Instant FIRST = Instant.parse("2025-01-06T05:00:00Z");

    private GeneratedArticles() {}

    /// @param count how many
    /// @param seed what tells one load from another
    public static List<Article> of(int count, long seed) {
        List<Article> articles = new ArrayList<>(count);
        SplittableRandom random = new SplittableRandom(seed);
        for (int event = 0; articles.size() < count; event++) {
            Instant start = FIRST.plus(Duration.ofMinutes(event * 24L * 60 / EVENTS_PER_DAY));
            for (Article article : new Event(random.nextLong(), start).articles()) {
                articles.add(article);
                if (random.nextInt(50) == 0) {
                    articles.add(article);
                }
            }
        }
        return articles.subList(0, count);
    }
}
