package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeldTest {

    @Test
    void manyWhoAskAtOnceHaveItMadeOnce() throws Exception {
        Held<String> held = new Held<>(2);
        AtomicInteger made = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = readers.submit(() -> held.of("page", () -> {
                started.countDown();
                await(made);
                return "made " + made.incrementAndGet();
            }));
            started.await();
            var others = IntStream.range(0, 50).mapToObj(_ -> readers.submit(() -> held.of("page", () -> "made " + made.incrementAndGet()))).toList();
            made.set(-1);
            assertThat(first.get()).isEqualTo("made 0");
            for (Future<String> other : others) {
                assertThat(other.get()).isEqualTo("made 0");
            }
        }
    }

    private static void await(AtomicInteger go) {
        while (go.get() == 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatFailsIsThrownAndTriedAgain() {
        Held<String> held = new Held<>(2);
        assertThatThrownBy(() -> held.of("page", () -> {
            throw new Problem(404, "no such page", "there is none");
        })).isInstanceOf(Problem.class);
        assertThat(held.of("page", () -> "there")).isEqualTo("there");
    }

    @Test
    void theOneNotAskedForLongestGoesFirst() {
        Held<String> held = new Held<>(2);
        held.of("a", () -> "a1");
        held.of("b", () -> "b1");
        held.of("a", () -> "a2");
        held.of("c", () -> "c1");
        assertThat(held.of("a", () -> "a3")).isEqualTo("a1");
        assertThat(held.of("b", () -> "b2")).isEqualTo("b2");
    }

    /// What is heavier than all that may be kept is kept alone.
    @Test
    void theHeaviestPushTheOthersOut() {
        Held<String> held = new Held<>(10, String::length);
        held.of("a", () -> "aaaa");
        held.of("b", () -> "bbbb");
        held.of("long", () -> "a value that is too long");
        assertThat(held.of("long", () -> "other")).isEqualTo("a value that is too long");
        assertThat(held.of("a", () -> "a2")).isEqualTo("a2");
        assertThat(held.of("long", () -> "other")).as("it left as soon as something else came").isEqualTo("other");
    }
}
