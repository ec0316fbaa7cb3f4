package org.whence.app.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.Whence;
import org.whence.app.Terminal;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;

@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BatchTest {

    private static final int WORKERS = 3;

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final Failures failures = new Failures(new PrintWriter(err, true));
    private final Whence whence = Whence.withRules();

    private List<String> run(Batch.Reader reader, Path... inputs) {
        List<String> ids = new ArrayList<>();
        new Batch(reader, new Inputs(Limits.DEFAULT), WORKERS).run(java.util.Arrays.stream(inputs).map(Path::toString).toList(), Terminal.of(Map.of()),
                reading -> ids.add(reading.article().id()), failures);
        return ids;
    }

    private static String record(int number) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><head><title>Ferry stops</title></head><body><article><h1>Ferry number " + number + " stops in the storm</h1>"
                + "<p>The ferry line between the islands has stopped all crossings until the evening, its owner said on Monday.</p>"
                + "<p>About two hundred people are waiting in the harbour, according to the port authority, which has opened a hall for them.</p></article></body></html>";
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://c.example/" + number + "\r\nContent-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private Path archive(int pages) throws IOException {
        StringBuilder warc = new StringBuilder();
        IntStream.range(0, pages).forEach(i -> warc.append(record(i)));
        return Files.writeString(folder.resolve("pages.warc"), warc, StandardCharsets.ISO_8859_1);
    }

    private Path text(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), "Nobody was hurt, the mayor said.");
    }

    @Test
    void readingsComeInTheOrderOfTheInputsWhateverTakesLonger() throws IOException {
        Random random = new Random(3);
        List<Integer> waits = IntStream.range(0, 43).mapToObj(i -> random.nextInt(12)).toList();
        AtomicInteger next = new AtomicInteger();
        List<String> ids = run(article -> {
            pause(waits.get(next.getAndIncrement()));
            return whence.read(article);
        }, text("first"), archive(40), text("last"), text("z"));
        List<String> expected = new ArrayList<>(List.of("first"));
        IntStream.range(0, 40).forEach(i -> expected.add("https://c.example/" + i));
        expected.addAll(List.of("last", "z"));
        assertThat(ids).isEqualTo(expected);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void severalPagesOfOneArchiveAreReadAtOnce() throws IOException {
        CyclicBarrier together = new CyclicBarrier(WORKERS);
        List<String> ids = run(article -> {
            try {
                together.await(60, TimeUnit.SECONDS);
            } catch (BrokenBarrierException | TimeoutException | InterruptedException alone) {
                throw new IllegalStateException("read alone", alone);
            }
            return whence.read(article);
        }, archive(2 * WORKERS));
        assertThat(ids).hasSize(2 * WORKERS);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsUnderWayIsBounded() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        new Batch(article -> {
            most.accumulateAndGet(begun.incrementAndGet() - done.get(), Math::max);
            return whence.read(article);
        }, new Inputs(Limits.DEFAULT), WORKERS).run(List.of(archive(200).toString()), Terminal.of(Map.of()), reading -> {
            pause(2);
            done.incrementAndGet();
        }, failures);
        assertThat(done).hasValue(200);
        assertThat(most.get()).isLessThanOrEqualTo(WORKERS * 5 + 1);
    }

    @Test
    void aFaultOfTheProgramIsNamedAndTheRestIsRead() throws IOException {
        List<String> ids = run(article -> {
            switch (article.id()) {
                case "https://c.example/1" -> throw new IllegalStateException("a fault\nof two lines");
                case "b" -> deep(0);
                default -> { }
            }
            return whence.read(article);
        }, archive(3), text("a"), text("b"), text("c"));
        assertThat(ids).containsExactly("https://c.example/0", "https://c.example/2", "a", "c");
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).contains("pages.warc, record 2 (https://c.example/1): meets a fault of the program (IllegalStateException in org.whence.app.read.BatchTest, line ")
                .contains("b.txt: meets a fault of the program (StackOverflowError in ");
        assertThat(failures.status()).isEqualTo(1);
    }

    @Test
    void whereTheReadingsCannotGoTheRunStops() throws IOException {
        Path archive = archive(50);
        AtomicInteger taken = new AtomicInteger();
        assertThatThrownBy(() -> new Batch(whence::read, new Inputs(Limits.DEFAULT), WORKERS).run(List.of(archive.toString()), Terminal.of(Map.of()), reading -> {
            taken.incrementAndGet();
            throw new UncheckedIOException(new IOException("no space left"));
        }, failures)).isInstanceOf(UncheckedIOException.class);
        assertThat(taken).hasValue(1);
        assertThat(err.toString()).isEmpty();
    }

    private static int deep(int n) {
        return deep(n + 1) + 1;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
