package org.whence.flink.fold;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Chapter;
import org.whence.flink.meter.JobMeter;
import org.whence.flink.wire.Types;
import org.whence.io.meter.Meter;
import org.whence.io.store.RarityTable;

/// Derives a story's claims when all its readings are there; keyed by story.
public final class Deriving extends KeyedCoProcessFunction<String, Manifest, Part, Change> {

    private static final long serialVersionUID = 1;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Horizon horizon;
    private transient ValueState<Manifest> manifest;
    private transient ValueState<Long> told;
    private transient ValueState<Boolean> closing;
    private transient MapState<String, Part> parts;
    private transient RarityTable rarity;
    private transient Meter meter;

    /// @param horizon how long a story stays open
    @SuppressWarnings("NullAway.Init")
    public Deriving(Horizon horizon) {
        this.horizon = horizon;
    }

    @Override
    public void open(OpenContext context) {
        manifest = getRuntimeContext().getState(new ValueStateDescriptor<>("manifest", Types.MANIFEST));
        told = getRuntimeContext().getState(new ValueStateDescriptor<>("told", org.apache.flink.api.common.typeinfo.Types.LONG));
        closing = getRuntimeContext().getState(new ValueStateDescriptor<>("closing", org.apache.flink.api.common.typeinfo.Types.BOOLEAN));
        parts = getRuntimeContext().getMapState(new MapStateDescriptor<>("parts", org.apache.flink.api.common.typeinfo.Types.STRING, Types.PART));
        rarity = RarityTable.shipped();
        meter = new JobMeter(getRuntimeContext().getMetricGroup()).timing(Meter.Stage.DERIVE);
    }

    @Override
    public void processElement1(Manifest now, Context context, Collector<Change> out) throws Exception {
        switch (now.state()) {
            case OPEN -> {
                dropOthers(now);
                manifest.update(now);
                derive(now, out);
            }
            case GONE -> {
                if (told.value() != null) {
                    out.collect(new Change(now.story(), now.version(), null));
                }
                dropOthers(now);
                manifest.clear();
                told.clear();
            }
            case CLOSED -> {
                if (manifest.value() == null) {
                    forget();
                } else {
                    closing.update(true);
                }
            }
        }
    }

    @Override
    public void processElement2(Part part, Context context, Collector<Change> out) throws Exception {
        parts.put(part.reading().article().key(), part);
        Manifest waiting = manifest.value();
        if (waiting != null) {
            derive(waiting, out);
        }
        // A reading that was sent to a story that is gone when it comes must not stay for ever.
        long kept = horizon.longest().plus(Horizon.NEAR).toMillis();
        context.timerService().registerEventTimeTimer(Math.ceilDiv(Math.max(context.timerService().currentWatermark(), 0) + kept, DAY) * DAY);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Change> out) throws Exception {
        if (manifest.value() == null && told.value() == null) {
            parts.clear();
        }
    }

    private void forget() {
        manifest.clear();
        told.clear();
        closing.clear();
        parts.clear();
    }

    /// Drops readings that the story no longer has. One that was sent for a later version is early and stays.
    private void dropOthers(Manifest now) throws Exception {
        Set<String> members = new HashSet<>();
        now.members().forEach(member -> members.add(member.article()));
        List<String> others = new ArrayList<>();
        for (Map.Entry<String, Part> part : parts.entries()) {
            if (part.getValue().version() <= now.version() && !members.contains(part.getKey())) {
                others.add(part.getKey());
            }
        }
        for (String other : others) {
            parts.remove(other);
        }
    }

    private void derive(Manifest waiting, Collector<Change> out) throws Exception {
        List<Reading> readings = new ArrayList<>(waiting.members().size());
        for (Manifest.Member member : waiting.members()) {
            Part part = parts.get(member.article());
            if (part == null || !part.edition().equals(member.edition())) {
                return;
            }
            readings.add(part.reading());
        }
        long start = System.nanoTime();
        Chapter chapter = Chapter.of(readings, rarity, List.of());
        meter.took(Meter.Stage.DERIVE, System.nanoTime() - start);
        out.collect(new Change(waiting.story(), waiting.version(), chapter));
        if (Boolean.TRUE.equals(closing.value())) {
            forget();
        } else {
            told.update(waiting.version());
            manifest.clear();
        }
    }
}
