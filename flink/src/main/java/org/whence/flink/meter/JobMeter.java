package org.whence.flink.meter;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.apache.flink.metrics.Gauge;
import org.apache.flink.metrics.MetricGroup;
import org.whence.io.meter.Meter;

/// Counts and times of one task among Flink's own metrics. Behind the prefix that Flink gives, names and labels are those of a single machine's
/// metrics, so that one rule of Prometheus makes them equal. What a task tells is there from its start, at zero.
///
/// A task that starts anew counts from zero again, as a process does that starts anew.
public final class JobMeter implements Meter {

    private static final double NANOS = 1e9;

    private final MetricGroup group;
    private final Map<Stage, Times> stages = new EnumMap<>(Stage.class);
    private final Map<Cause, LongAdder> failures = new EnumMap<>(Cause.class);
    private final List<LongAdder> outcomes = List.of(new LongAdder(), new LongAdder(), new LongAdder());
    private final LongAdder articles = new LongAdder();
    private final LongAdder tokens = new LongAdder();
    private final AtomicInteger waiting = new AtomicInteger();

    /// @param group the task's
    public JobMeter(MetricGroup group) {
        this.group = group;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void show(MetricGroup group, String name, Gauge<? extends Number> value) {
        group.gauge("whence_" + name, value);
    }

    /// Shows how long a stage takes.
    public JobMeter timing(Stage stage) {
        MetricGroup of = group.addGroup("stage", name(stage));
        Times times = new Times(new LongAdder(), new LongAdder(), new AtomicLong());
        stages.put(stage, times);
        show(of, "stage_seconds_sum", () -> times.nanoseconds().sum() / NANOS);
        show(of, "stage_seconds_count", times.count()::sum);
        show(of, "stage_seconds_max", () -> times.longest().get() / NANOS);
        return this;
    }

    /// Shows how often something goes wrong.
    public JobMeter counting(Cause cause) {
        LongAdder count = new LongAdder();
        failures.put(cause, count);
        show(group.addGroup("cause", name(cause)), "errors_total", count::sum);
        return this;
    }

    /// Shows what is read, and what of it is new.
    public JobMeter reading() {
        show(group, "read_articles_total", articles::sum);
        show(group, "read_tokens_total", tokens::sum);
        List<String> names = List.of("added", "changed", "known");
        for (int i = 0; i < names.size(); i++) {
            show(group.addGroup("outcome", names.get(i)), "articles_total", outcomes.get(i)::sum);
        }
        return this;
    }

    /// Shows what waits.
    public JobMeter queueing() {
        show(group, "queue", waiting::get);
        return this;
    }

    /// @throws IllegalStateException if it was not said that this stage would be timed
    @Override
    public void took(Stage stage, long nanoseconds) {
        Times times = stages.get(stage);
        if (times == null) {
            throw new IllegalStateException("stage " + stage + " is timed but not shown");
        }
        times.nanoseconds().add(nanoseconds);
        times.count().increment();
        times.longest().accumulateAndGet(nanoseconds, Math::max);
    }

    @Override
    public void read(int of) {
        articles.increment();
        tokens.add(of);
    }

    @Override
    public void added(int added, int changed, int known) {
        outcomes.get(0).add(added);
        outcomes.get(1).add(changed);
        outcomes.get(2).add(known);
    }

    /// @throws IllegalStateException if it was not said that this cause would be counted
    @Override
    public void failed(Cause cause) {
        LongAdder count = failures.get(cause);
        if (count == null) {
            throw new IllegalStateException("cause " + cause + " is counted but not shown");
        }
        count.increment();
    }

    @Override
    public void queue(int now) {
        waiting.set(now);
    }

    private record Times(LongAdder nanoseconds, LongAdder count, AtomicLong longest) {}
}
