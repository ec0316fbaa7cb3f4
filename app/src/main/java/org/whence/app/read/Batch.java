package org.whence.app.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.whence.Whence;
import org.whence.app.Terminal;
import org.whence.core.claim.Reading;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.form.Source;

/// Reads many inputs with a worker a core and hands the readings over in the order of the inputs.
///
/// What is under way is bounded: a run over an archive needs the memory of a few articles.
public final class Batch {

    private static final int AHEAD = 4;

    private final Whence whence;
    private final Inputs inputs;
    private final double minConfidence;
    private final int workers;

    /// @param minConfidence attributions that are less sure are left out, 0 to 1
    public Batch(Whence whence, Inputs inputs, double minConfidence) {
        this.whence = whence;
        this.inputs = inputs;
        this.minConfidence = minConfidence;
        this.workers = Runtime.getRuntime().availableProcessors();
    }

    /// Reads all that the names stand for.
    public void run(List<String> names, Terminal terminal, Consumer<Reading> readings, Failures failures) {
        List<Source> sources = inputs.sources(names);
        try (Terminal.Progress progress = terminal.progress("reading", sources.size());
                ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            Deque<Future<Reading>> underWay = new ArrayDeque<>();
            for (Source source : sources) {
                inputs.read(source, input -> {
                    switch (input) {
                        case Input.Unreadable unreadable -> failures.add(unreadable);
                        case Input.Read read -> {
                            underWay.add(pool.submit(() -> Confidence.atLeast(minConfidence, whence.read(read.article()))));
                            while (underWay.size() > workers * AHEAD) {
                                readings.accept(result(underWay.remove()));
                            }
                        }
                    }
                });
                progress.step();
            }
            while (!underWay.isEmpty()) {
                readings.accept(result(underWay.remove()));
            }
        }
    }

    private static Reading result(Future<Reading> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
