package org.whence.flink.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;

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
        for (int event = 0; articles.size() < count; event++) {
            articles.addAll(event(event, seed).articles());
        }
        return articles.subList(0, count);
    }

    /// The same articles in the same order, as a source of the job that holds those of one event at a time.
    ///
    /// @param count how many
    /// @param seed what tells one load from another
    public static DataGeneratorSource<Input> source(int count, long seed) {
        return new DataGeneratorSource<>(new ByNumber(count, seed), count, Types.INPUT);
    }

    private static Event event(int number, long seed) {
        return new Event(new SplittableRandom(new SplittableRandom(seed).nextLong() + number).nextLong(), FIRST.plus(Duration.ofMinutes(number * 24L * 60 / EVENTS_PER_DAY)));
    }

    /// Finds an article by its number.
    private static final class ByNumber implements GeneratorFunction<Long, Input> {

        private static final long serialVersionUID = 1;

        private final int count;
        private final long seed;
        private transient int @Nullable [] firsts;
        private transient int held;
        private transient List<Article> articles = List.of();

        ByNumber(int count, long seed) {
            this.count = count;
            this.seed = seed;
        }

        /// Counts which article each event begins with; none is written for it.
        @Override
        public void open(SourceReaderContext context) {
            int[] firsts = new int[count];
            int events = 0;
            for (int first = 0; first < count; events++) {
                firsts[events] = first;
                first += event(events, seed).size();
            }
            this.firsts = Arrays.copyOf(firsts, events);
            held = -1;
        }

        @Override
        public Input map(Long number) {
            if (firsts == null) {
                throw new IllegalStateException("the source of generated articles was not opened");
            }
            int found = Arrays.binarySearch(firsts, Math.toIntExact(number));
            int event = found < 0 ? -found - 2 : found;
            if (event != held) {
                articles = event(event, seed).articles();
                held = event;
            }
            return new Input.Read("generated", articles.get(Math.toIntExact(number) - firsts[event]));
        }
    }
}
