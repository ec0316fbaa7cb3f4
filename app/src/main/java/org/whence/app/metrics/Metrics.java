package org.whence.app.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.whence.io.meter.Meter;
import org.whence.io.store.LedgerStore;

/// Counts and times of one process, as Prometheus reads them. Every name is there from the start, at zero, so that an alert can be
/// written before the first failure.
public final class Metrics implements Meter, AutoCloseable {

    /// The content type of [#text].
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);
    private final Map<Cause, Counter> failures = new EnumMap<>(Cause.class);
    private final Counter added = articles("added");
    private final Counter changed = articles("changed");
    private final Counter known = articles("known");
    private final Counter read = Counter.builder("whence.read.articles").description("articles read").register(registry);
    private final Counter tokens = Counter.builder("whence.read.tokens").description("words, numbers and marks of the articles read").register(registry);
    private final AtomicInteger queue = new AtomicInteger();
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Metrics() {
        for (Stage stage : Stage.values()) {
            stages.put(stage, Timer.builder("whence.stage").tag("stage", name(stage)).description("time spent in a stage, of all threads together").register(registry));
        }
        for (Cause cause : Cause.values()) {
            failures.put(cause, Counter.builder("whence.errors").tag("cause", name(cause)).description("what went wrong").register(registry));
        }
        Gauge.builder("whence.queue", queue, AtomicInteger::get).description("inputs that wait or are being worked on").register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Counter articles(String outcome) {
        return Counter.builder("whence.articles").tag("outcome", outcome).description("articles that came into the ledger").register(registry);
    }

    /// Shows how large a ledger is as well; it is counted anew once a minute at most.
    public void watch(LedgerStore store) {
        LedgerSize size = new LedgerSize(store);
        for (String what : List.of("article", "story", "claim", "report")) {
            ToDoubleFunction<LedgerSize> count = now -> now.of(what);
            Gauge.builder("whence.ledger", size, count).tag("what", what).strongReference(true).description("what the ledger holds").register(registry);
        }
    }

    /// Times a request.
    void request(String method, int status, double milliseconds) {
        registry.timer("whence.request", "method", method, "status", status / 100 + "xx").record((long) (milliseconds * 1e6), TimeUnit.NANOSECONDS);
    }

    @Override
    public void took(Stage stage, long nanoseconds) {
        Timer timer = stages.get(stage);
        if (timer != null) {
            timer.record(nanoseconds, TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void read(int of) {
        read.increment();
        tokens.increment(of);
    }

    @Override
    public void added(int fresh, int other, int same) {
        added.increment(fresh);
        changed.increment(other);
        known.increment(same);
    }

    @Override
    public void failed(Cause cause) {
        Counter counter = failures.get(cause);
        if (counter != null) {
            counter.increment();
        }
    }

    @Override
    public void queue(int waiting) {
        queue.set(waiting);
    }

    /// All of it in Prometheus' text form.
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
