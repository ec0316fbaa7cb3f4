package org.whence.flink.fold;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.ledger.Profile;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.store.RarityTable;

/// Reads each article once, however often it comes; keyed by article. Each slot opens a reader of its own, once.
public final class Readings extends KeyedProcessFunction<String, Input, Read> {

    private static final long serialVersionUID = 1;

    /// What grouping needs of each article that was read.
    public static final OutputTag<Sketch> SKETCHES = new OutputTag<>("sketches", Types.SKETCH);

    private final boolean rules;
    private final Horizon horizon;
    private transient @Nullable Whence whence;
    private transient RarityTable rarity;
    private transient ValueState<String> edition;
    private transient Counter read;
    private transient Counter repeated;

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
        read = getRuntimeContext().getMetricGroup().counter("articlesRead");
        repeated = getRuntimeContext().getMetricGroup().counter("articlesRepeated");
    }

    @Override
    public void processElement(Input input, Context context, Collector<Read> out) throws Exception {
        if (!(input instanceof Input.Read given) || whence == null) {
            throw new IllegalStateException(input.name() + " came to a reader that reads articles, while it is open");
        }
        Article article = given.article();
        String now = Edition.of(article);
        if (!Edition.replaces(now, edition.value())) {
            repeated.inc();
            return;
        }
        edition.update(now);
        long time = article.published() == null ? context.timerService().currentWatermark() : Edition.end(article.published()).toEpochMilli();
        Duration kept = horizon.longest().plus(Horizon.NEAR);
        context.timerService().registerEventTimeTimer(Math.max(time, context.timerService().currentWatermark() + 1) + kept.toMillis());
        out.collect(new Read(now, whence.read(article)));
        context.output(SKETCHES, new Sketch(now, Profile.of(article, rarity)));
        read.inc();
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
