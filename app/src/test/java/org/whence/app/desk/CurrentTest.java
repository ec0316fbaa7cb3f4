package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CurrentTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger version = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final Current<String> current = new Current<>(10_000, String::length, new Changing(), now::get);

    /// A ledger whose version the test counts up.
    private final class Changing implements Snapshots {

        @Override
        public String version() {
            return "v" + version;
        }

        @Override
        public <T> T atOnce(Supplier<T> questions) {
            return questions.get();
        }
    }

    private String make() {
        return "made " + made.incrementAndGet();
    }

    private void later(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void nothingIsMadeAnewWhileTheLedgerStaysAsItIs() {
        assertThat(current.of("page", () -> "a", this::make)).isEqualTo("made 1");
        later(Duration.ofDays(1));
        assertThat(current.of("page", () -> "b", this::make)).isEqualTo("made 1");
    }

    @Test
    void whatIsMadeFromOneStoryStaysUntilThatChanges() {
        current.of("page", () -> "a", this::make);
        version.incrementAndGet();
        assertThat(current.of("page", () -> "a", this::make)).isEqualTo("made 1");
        version.incrementAndGet();
        assertThat(current.of("page", () -> "b", this::make)).as("at once").isEqualTo("made 2");
    }

    @Test
    void whatIsMadeFromTheWholeLedgerLastsAWhile() {
        current.ofTheWhole("page", () -> "a", this::make);
        version.incrementAndGet();
        later(Current.LASTS.minusMillis(1));
        assertThat(current.ofTheWhole("page", () -> "b", this::make)).isEqualTo("made 1");
        later(Duration.ofMillis(1));
        assertThat(current.ofTheWhole("page", () -> "b", this::make)).isEqualTo("made 2");
    }

    @Test
    void whatTakesLongToMakeLastsLonger() {
        Supplier<String> slowly = () -> {
            later(Duration.ofSeconds(1));
            return make();
        };
        current.ofTheWhole("page", () -> "a", slowly);
        version.incrementAndGet();
        later(Duration.ofSeconds(19));
        assertThat(current.ofTheWhole("page", () -> "b", slowly)).isEqualTo("made 1");
        later(Duration.ofSeconds(1));
        assertThat(current.ofTheWhole("page", () -> "b", slowly)).isEqualTo("made 2");
    }

    @Test
    void whoChangedSomethingSeesItAtOnce() {
        current.ofTheWhole("page", () -> "a", this::make);
        version.incrementAndGet();
        current.changed();
        assertThat(current.ofTheWhole("page", () -> "b", this::make)).isEqualTo("made 2");
    }

    @Test
    void oneMakesItAndTheOthersGetTheOneBefore() throws Exception {
        current.of("page", () -> "a", this::make);
        version.incrementAndGet();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService maker = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = maker.submit(() -> current.of("page", () -> "b", () -> {
                begun.countDown();
                await(end);
                return make();
            }));
            begun.await();
            assertThat(current.of("page", () -> "b", this::make)).isEqualTo("made 1");
            later(Duration.ofSeconds(11));
            Future<String> late = maker.submit(() -> current.of("page", () -> "b", this::make));
            end.countDown();
            assertThat(first.get()).isEqualTo("made 2");
            assertThat(late.get()).as("nobody gets what is far behind").isEqualTo("made 2");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatFailsIsNotKept() {
        current.of("page", () -> "a", this::make);
        version.incrementAndGet();
        assertThatThrownBy(() -> current.of("page", () -> {
            throw new Problem(404, "gone", "it is gone");
        }, this::make)).isInstanceOf(Problem.class);
        assertThat(current.of("page", () -> "a", this::make)).isEqualTo("made 2");
    }

    @Test
    void theOnesNotAskedForLongestGoFirst() {
        for (int i = 0; i < 50; i++) {
            current.of("page " + i, () -> "a", this::make);
        }
        assertThat(current.of("page 49", () -> "a", this::make)).isEqualTo("made 50");
        assertThat(current.of("page 0", () -> "a", this::make)).isEqualTo("made 51");
    }
}
