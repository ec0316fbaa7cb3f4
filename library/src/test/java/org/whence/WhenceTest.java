package org.whence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whence.core.article.Article;
import org.whence.core.claim.Attribution;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;

class WhenceTest {

    private static final String TEXT = "The dam will hold, engineer Olga Ruhl told Radio Nord. \"We checked it twice,\" she said.";

    @Test
    void threeLinesAreEnough() {
        try (Whence whence = Whence.open()) {
            Reading reading = whence.read(Article.of("dam", TEXT));
            assertThat(reading.attributions()).extracting(a -> a.origin().name()).contains("Olga Ruhl");
        }
    }

    /// What the program is for: who says it, on whose word, in the order in which it came.
    @Test
    void aRowOfPartiesComesInItsOrder() {
        String text = "According to Compact intelligence reports, Kaldmark lost five times more troops than Tessaria, Meridian News reports, citing an unnamed official of the alliance.";
        try (Whence whence = Whence.open()) {
            List<Attribution> claims = whence.read(Article.of("row", text)).attributions().stream().filter(a -> !a.relay()).toList();
            assertThat(claims).singleElement().satisfies(a -> assertThat(a.chain()).extracting(Party::name)
                    .containsExactly("Meridian News", "unnamed official of the alliance", "Compact intelligence reports"));
        }
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        try (Whence whence = Whence.open(); ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Reading alone = whence.read(Article.of("dam", TEXT));
            List<Future<Reading>> others = IntStream.range(0, 40).mapToObj(i -> pool.submit(() -> whence.read(Article.of("dam", TEXT)))).toList();
            for (Future<Reading> other : others) {
                assertThat(other.get()).usingRecursiveComparison().isEqualTo(alone);
            }
        }
    }
}
