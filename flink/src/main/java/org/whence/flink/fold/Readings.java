package org.whence.flink.fold;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Profile;
import org.whence.core.text.Tokens;
import org.whence.flink.meter.JobMeter;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.form.Piece;
import org.whence.io.meter.Meter;
import org.whence.io.store.RarityTable;

/// Reads each article once, however often it comes; keyed by article. Each slot opens a reader of its own, once. An article on which the reader fails
/// goes where inputs go that cannot be used.
public final class Readings extends KeyedProcessFunction<String, Input, Read> {

    private static final long serialVersionUID = 1;

    /// What grouping needs of each article that was read.
    public static final OutputTag<Sketch> SKETCHES = new OutputTag<>("sketches", Types.SKETCH);

    private final boolean rules;
    private final Horizon horizon;
    private transient @Nullable Whence whence;
    private transient RarityTable rarity;
    private transient ValueState<String> edition;
    private transient Meter meter;

    /// @param rules whether to read with the rules alone
    /// @param horizon how long an article is known again
    @SuppressWarnings("NullAway.Init")
    public Readings(boolean rules, Horizon horizon) {
        this.rules = rules;
        this.horizon = horizon;
    }

    @Override
    public void open(OpenContext context) {
        whence = rules ? Whence.withRules() : Whence.open();
        rarity = RarityTable.shipped();
        edition = getRuntimeContext().getState(new ValueStateDescriptor<>("edition", org.apache.flink.api.common.typeinfo.Types.STRING));
        meter = new JobMeter(getRuntimeContext().getMetricGroup()).timing(Meter.Stage.READ).counting(Meter.Cause.FAULT).reading();
    }

    @Override
    public void processElement(Input input, Context context, Collector<Read> out) throws Exception {
        if (!(input instanceof Input.Read given) || whence == null) {
            throw new IllegalStateException(input.name() + " came to a reader that reads articles, while it is open");
        }
        Article article = given.article();
        String now = Edition.of(article);
        String before = edition.value();
        if (!Edition.replaces(now, before)) {
            meter.added(0, 0, 1);
            return;
        }
        edition.update(now);
        long time = article.published() == null ? context.timerService().currentWatermark() : Edition.end(article.published()).toEpochMilli();
        Duration kept = horizon.longest().plus(Horizon.NEAR);
        context.timerService().registerEventTimeTimer(Math.max(time, context.timerService().currentWatermark() + 1) + kept.toMillis());
        Reading reading;
        Profile profile;
        long start = System.nanoTime();
        try {
            reading = whence.read(article);
            profile = Profile.of(article, rarity);
        } catch (RuntimeException | StackOverflowError fault) {
            // It would fail again after each restart, and the whole job with it.
            meter.failed(Meter.Cause.FAULT);
            context.output(Sorting.UNUSED, Piece.faulty(given.name(), fault));
            return;
        }
        meter.took(Meter.Stage.READ, System.nanoTime() - start);
        meter.read(Tokens.of(article.text()).size());
        meter.added(before == null ? 1 : 0, before == null ? 0 : 1, 0);
        out.collect(new Read(now, reading));
        context.output(SKETCHES, new Sketch(now, profile));
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Read> out) {
        edition.clear();
    }

    @Override
    public void close() {
        if (whence != null) {
            whence.close();
            whence = null;
        }
    }
}
