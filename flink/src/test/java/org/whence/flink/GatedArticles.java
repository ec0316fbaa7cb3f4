package org.whence.flink;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.lib.NumberSequenceSource.NumberSequenceSplit;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiter;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.flink.load.GeneratedArticles;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;

/// Generated articles in an order of chance; half of them come, the others wait at a gate, so that something can happen in the middle.
final class GatedArticles implements AutoCloseable {

    private static final Map<String, CompletableFuture<Void>> GATES = new ConcurrentHashMap<>();

    private final int count;
    private final String gate = UUID.randomUUID().toString();

    GatedArticles(int count) {
        this.count = count;
        GATES.put(gate, new CompletableFuture<>());
    }

    List<Article> all() {
        return all(count);
    }

    private static List<Article> all(int count) {
        return Cluster.shuffled(GeneratedArticles.of(count, 11), 3);
    }

    /// Lets the others through.
    void open() {
        GATES.get(gate).complete(null);
    }

    @Override
    public void close() {
        GATES.remove(gate);
    }

    DataGeneratorSource<Input> source() {
        return new DataGeneratorSource<>(new Generator(count), count, new Halves(gate, count), Types.INPUT);
    }

    private static final class Generator implements GeneratorFunction<Long, Input> {

        private static final long serialVersionUID = 1;

        private final int count;
        private transient @Nullable List<Article> articles;

        Generator(int count) {
            this.count = count;
        }

        @Override
        public void open(SourceReaderContext context) {
            articles = all(count);
        }

        @Override
        public Input map(Long index) {
            if (articles == null) {
                throw new IllegalStateException("the source was not opened");
            }
            return new Input.Read("generated", articles.get(Math.toIntExact(index)));
        }
    }

    private record Halves(String gate, int count) implements RateLimiterStrategy<NumberSequenceSplit> {

        @Override
        public RateLimiter<NumberSequenceSplit> createRateLimiter(int parallelism) {
            return new RateLimiter<>() {
                private int left = count / 2 / parallelism;

                @Override
                public CompletionStage<Void> acquire(int wanted) {
                    left -= wanted;
                    return left >= 0 ? CompletableFuture.completedFuture(null) : GATES.get(gate);
                }
            };
        }
    }
}
