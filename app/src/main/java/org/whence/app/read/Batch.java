package org.whence.app.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.whence.Whence;
import org.whence.app.Terminal;
import org.whence.app.metrics.Metered;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Piece;
import org.whence.io.form.Source;
import org.whence.io.meter.Meter;

/// Reads many inputs with a worker a core, pages taken apart by the workers too, and hands the readings over in the order of the inputs.
///
/// What is under way is bounded by number and by bytes: a run over an archive needs the memory of a few pages. An input that
/// meets a fault of the program is named like any other that cannot be read, and the rest goes on.
public final class Batch {

    private static final int AHEAD = 4;
    private static final long MOST_BYTES = 128L << 20;

    private final Reader reader;
    private final Inputs inputs;
    private final int workers;
    private final Meter meter;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private long bytes;

    /// From an article to its reading.
    interface Reader {
        Reading read(Article article);
    }

    private sealed interface Outcome {}

    private record Done(Reading reading) implements Outcome {}

    private record Failed(Input.Unreadable input) implements Outcome {}

    private record UnderWay(Future<List<Outcome>> outcomes, long bytes, Source source) {}

    /// Takes readings, each with what it was read from.
    public interface Taker {

        /// Takes one.
        void take(Reading reading, Source source);
    }

    /// @param minConfidence attributions that are less sure are left out, 0 to 1
    public Batch(Whence whence, Inputs inputs, double minConfidence) {
        this(whence, inputs, minConfidence, Meter.NONE);
    }

    /// @param minConfidence attributions that are less sure are left out, 0 to 1
    /// @param meter is told how long extracting and reading take, what waits, and what fails
    public Batch(Whence whence, Inputs inputs, double minConfidence, Meter meter) {
        this(new Metered(article -> Confidence.atLeast(minConfidence, whence.read(article)), meter)::apply, inputs, Runtime.getRuntime().availableProcessors(), meter);
    }

    Batch(Reader reader, Inputs inputs, int workers) {
        this(reader, inputs, workers, Meter.NONE);
    }

    private Batch(Reader reader, Inputs inputs, int workers, Meter meter) {
        this.meter = meter;
        this.reader = reader;
        this.inputs = inputs;
        this.workers = workers;
    }

    /// Reads all that the names stand for.
    public void run(List<String> names, Terminal terminal, Consumer<Reading> readings, Failures failures) {
        run(names, terminal, (reading, _) -> readings.accept(reading), failures);
    }

    /// Reads all that the names stand for, and says of each reading what it is from.
    public void run(List<String> names, Terminal terminal, Taker taker, Failures failures) {
        List<Source> sources = inputs.sources(names);
        try (Terminal.Progress progress = terminal.progress("reading", sources.size());
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            BiConsumer<Outcome, Source> out = (outcome, source) -> {
                switch (outcome) {
                    case Done done -> taker.take(done.reading(), source);
                    case Failed failed -> failures.add(failed.input());
                }
            };
            for (Source source : sources) {
                inputs.pieces(source, piece -> {
                    underWay.add(new UnderWay(pool.submit(() -> outcomes(piece)), piece.bytes(), source));
                    bytes += piece.bytes();
                    meter.queue(underWay.size());
                    while (!underWay.isEmpty() && (underWay.getFirst().outcomes().isDone() || underWay.size() > workers * AHEAD || bytes > MOST_BYTES)) {
                        handOver(out);
                    }
                });
                progress.step();
            }
            while (!underWay.isEmpty()) {
                handOver(out);
            }
        }
    }

    private List<Outcome> outcomes(Piece piece) {
        List<Outcome> outcomes = new ArrayList<>();
        long start = System.nanoTime();
        List<Input> inputsOfPiece = piece.read();
        meter.took(Meter.Stage.EXTRACT, System.nanoTime() - start);
        for (Input input : inputsOfPiece) {
            outcomes.add(switch (input) {
                case Input.Unreadable unreadable -> {
                    meter.failed(Meter.Cause.INPUT);
                    yield new Failed(unreadable);
                }
                case Input.Read read -> outcome(read);
            });
        }
        return outcomes;
    }

    private Outcome outcome(Input.Read read) {
        try {
            return new Done(reader.read(read.article()));
        } catch (RuntimeException | StackOverflowError fault) {
            meter.failed(Meter.Cause.FAULT);
            return new Failed(Piece.faulty(read.name(), fault));
        }
    }

    /// Waits for the first that is under way and hands over what came of it.
    private void handOver(BiConsumer<Outcome, Source> out) {
        UnderWay first = underWay.remove();
        bytes -= first.bytes();
        meter.queue(underWay.size());
        try {
            first.outcomes().get().forEach(outcome -> out.accept(outcome, first.source()));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
