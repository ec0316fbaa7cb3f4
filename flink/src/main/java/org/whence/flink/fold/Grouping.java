package org.whence.flink.fold;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.FlinkRuntimeException;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Profile;
import org.whence.core.ledger.Regrouping;
import org.whence.core.ledger.Stories;
import org.whence.core.ledger.Story;
import org.whence.flink.meter.JobMeter;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.meter.Meter;

/// Finds stories. The one step that is not spread: whether two articles belong together can hang on a third, so one place sees all
/// sketches that are in the horizon. It reads nothing and holds no text.
///
/// It works as the single machine's store does: [Regrouping] finds the stories that change when articles come, so that what an article costs
/// hangs on the stories near it and not on how many there are. What follows from a set of sketches is a function of the set; the order in
/// which they come, and when the job looks, show in no final answer.
///
/// Everything is keyed state (all under one key), so that a checkpoint of RocksDB holds only what changed. Only the index of heavy
/// terms lies in memory; it is made from the state.
public final class Grouping extends KeyedProcessFunction<Integer, Sketch, Placement> {

    private static final long serialVersionUID = 1;

    /// The lists of the stories' articles.
    public static final OutputTag<Manifest> MANIFESTS = new OutputTag<>("manifests", Types.MANIFEST);

    /// Articles that came too late.
    public static final OutputTag<Input> LATE = new OutputTag<>("late", Types.INPUT);

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Horizon horizon;
    private final long every;

    private transient MapState<String, Sketch> sketches;
    private transient MapState<String, Long> times;
    private transient MapState<String, List<String>> near;
    private transient MapState<String, String> homes;
    private transient MapState<String, Manifest> stories;
    private transient MapState<String, Boolean> touched;
    private transient ValueState<Long> version;
    private transient @Nullable Heads heads;
    private transient long look;
    private transient Meter meter;

    /// @param horizon how long a story stays open
    /// @param every how long changes are gathered before they are told, in milliseconds of the machine's clock
    @SuppressWarnings("NullAway.Init")
    public Grouping(Horizon horizon, long every) {
        this.horizon = horizon;
        this.every = every;
    }

    @Override
    public void open(OpenContext context) {
        TypeInformation<String> string = org.apache.flink.api.common.typeinfo.Types.STRING;
        sketches = getRuntimeContext().getMapState(new MapStateDescriptor<>("sketches", string, Types.SKETCH));
        times = getRuntimeContext().getMapState(new MapStateDescriptor<>("times", string, org.apache.flink.api.common.typeinfo.Types.LONG));
        near = getRuntimeContext().getMapState(new MapStateDescriptor<>("near", string, org.apache.flink.api.common.typeinfo.Types.LIST(string)));
        homes = getRuntimeContext().getMapState(new MapStateDescriptor<>("homes", string, string));
        stories = getRuntimeContext().getMapState(new MapStateDescriptor<>("stories", string, Types.MANIFEST));
        touched = getRuntimeContext().getMapState(new MapStateDescriptor<>("touched", string, org.apache.flink.api.common.typeinfo.Types.BOOLEAN));
        version = getRuntimeContext().getState(new ValueStateDescriptor<>("version", org.apache.flink.api.common.typeinfo.Types.LONG));
        meter = new JobMeter(getRuntimeContext().getMetricGroup()).timing(Meter.Stage.STORE).counting(Meter.Cause.INPUT);
        heads = null;
        look = Long.MIN_VALUE;
    }

    /// The index of heavy terms, made from the state at the first use after a start.
    private Heads heads() throws Exception {
        if (heads == null) {
            heads = new Heads();
            for (Sketch sketch : sketches.values()) {
                heads.add(sketch.profile());
            }
        }
        return heads;
    }

    @Override
    public void processElement(Sketch sketch, Context context, Collector<Placement> out) throws Exception {
        String key = sketch.profile().key();
        long watermark = context.timerService().currentWatermark();
        long time = sketch.profile().published() == null ? watermark : Edition.end(sketch.profile().published()).toEpochMilli();
        Sketch before = sketches.get(key);
        if (before == null && time < watermark) {
            meter.failed(Meter.Cause.INPUT);
            context.output(LATE, new Input.Unreadable(key, "published " + sketch.profile().published() + ", too late to join its stories: allow more lateness, or run the archive as a batch"));
            out.collect(new Placement(key, sketch.edition(), null, 0));
            return;
        }
        long start = System.nanoTime();
        if (before != null) {
            leave(before);
        }
        enter(sketch, time);
        meter.took(Meter.Stage.STORE, System.nanoTime() - start);
        if (look == Long.MIN_VALUE) {
            look = context.timerService().currentProcessingTime() + every;
            context.timerService().registerProcessingTimeTimer(look);
            context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
        }
        if (watermark > Long.MIN_VALUE) {
            context.timerService().registerEventTimeTimer(Math.ceilDiv(watermark + 1, DAY) * DAY);
        }
    }

    private void enter(Sketch sketch, long time) throws Exception {
        String key = sketch.profile().key();
        List<String> neighbours = new ArrayList<>();
        for (String other : heads().candidates(sketch.profile())) {
            Sketch theirs = sketches.get(other);
            if (Stories.isNear(sketch.profile(), theirs.profile())) {
                neighbours.add(other);
                List<String> back = new ArrayList<>(near.get(other));
                back.add(key);
                near.put(other, back);
            }
        }
        near.put(key, neighbours);
        sketches.put(key, sketch);
        times.put(key, time);
        heads().add(sketch.profile());
        touched.put(key, true);
    }

    /// Takes an earlier edition out. Its story may fall apart without it.
    private void leave(Sketch sketch) throws Exception {
        String key = sketch.profile().key();
        for (String other : near.get(key)) {
            List<String> back = new ArrayList<>(near.get(other));
            back.remove(key);
            near.put(other, back);
        }
        String home = homes.get(key);
        if (home != null && stories.contains(home)) {
            for (Manifest.Member member : stories.get(home).members()) {
                touched.put(member.article(), true);
            }
        }
        heads().remove(sketch.profile());
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Placement> out) throws Exception {
        look = Long.MIN_VALUE;
        long start = System.nanoTime();
        tell(context, out);
        meter.took(Meter.Stage.STORE, System.nanoTime() - start);
        long watermark = context.timerService().currentWatermark();
        // At the end of all input the watermark is at the end of time: nothing needs forgetting then.
        if (context.timeDomain() == org.apache.flink.streaming.api.TimeDomain.EVENT_TIME && watermark != Long.MAX_VALUE && timestamp != Long.MAX_VALUE) {
            close(watermark, context, out);
            if (!sketches.isEmpty()) {
                context.timerService().registerEventTimeTimer(Math.ceilDiv(watermark + 1, DAY) * DAY);
            }
        }
    }

    /// Derives the stories of what was touched, and tells those that are not as they were.
    private void tell(Context context, Collector<Placement> out) throws Exception {
        Set<String> open = new TreeSet<>();
        touched.keys().forEach(open::add);
        touched.clear();
        Map<String, List<Manifest.Member>> now = new LinkedHashMap<>();
        Set<String> earlier = new TreeSet<>();
        for (List<String> story : Regrouping.of(open, new Known(open))) {
            List<Manifest.Member> members = new ArrayList<>();
            for (String article : story) {
                members.add(new Manifest.Member(article, sketches.get(article).edition()));
                String home = homes.get(article);
                if (home != null) {
                    earlier.add(home);
                }
            }
            now.put(Story.idOf(story.getFirst()), members);
        }
        // Only when all are known: an article that went from one component to another would take the story it left with it.
        for (String story : earlier) {
            if (!now.containsKey(story)) {
                stories.remove(story);
                context.output(MANIFESTS, new Manifest(story, next(), Manifest.State.GONE, List.of()));
            }
        }
        for (Map.Entry<String, List<Manifest.Member>> story : now.entrySet()) {
            tell(story.getKey(), story.getValue(), context, out);
        }
    }

    private void tell(String story, List<Manifest.Member> members, Context context, Collector<Placement> out) throws Exception {
        Manifest before = stories.get(story);
        if (before != null && before.members().equals(members)) {
            return;
        }
        Manifest manifest = new Manifest(story, next(), Manifest.State.OPEN, members);
        Set<Manifest.Member> there = before == null ? Set.of() : Set.copyOf(before.members());
        stories.put(story, manifest);
        context.output(MANIFESTS, manifest);
        for (Manifest.Member member : members) {
            homes.put(member.article(), story);
            if (!there.contains(member)) {
                out.collect(new Placement(member.article(), member.edition(), story, manifest.version()));
            }
        }
    }

    private long next() throws Exception {
        Long last = version.value();
        long next = last == null ? 1 : last + 1;
        version.update(next);
        return next;
    }

    private Set<String> component(String start) throws Exception {
        Set<String> component = new TreeSet<>(Set.of(start));
        ArrayDeque<String> open = new ArrayDeque<>(component);
        while (!open.isEmpty()) {
            for (String other : near.get(open.remove())) {
                if (component.add(other)) {
                    open.add(other);
                }
            }
        }
        return component;
    }

    /// What is known when changes are told. A touched article has no story yet, or no longer: it came, or its story lost an article.
    private final class Known implements Regrouping.Articles<String> {

        private final Set<String> open;
        private final Map<String, Profile> profiles = new HashMap<>();
        private final Map<String, List<String>> neighbours = new HashMap<>();

        Known(Set<String> open) {
            this.open = open;
        }

        @Override
        public Profile profile(String article) {
            return profiles.computeIfAbsent(article, _ -> of(() -> sketches.get(article)).profile());
        }

        @Override
        public Collection<String> near(String article) {
            return neighbours.computeIfAbsent(article, _ -> of(() -> near.get(article)));
        }

        @Override
        public Set<String> story(String article) {
            if (open.contains(article)) {
                return Set.of();
            }
            Set<String> story = new LinkedHashSet<>();
            of(() -> stories.get(homes.get(article))).members().forEach(member -> story.add(member.article()));
            return story;
        }

        private static <T> T of(Callable<T> state) {
            try {
                return state.call();
            } catch (Exception e) {
                throw new FlinkRuntimeException("the state of grouping cannot be read", e);
            }
        }
    }

    /// Closes the components that nothing can join any more, and the stories that have been open for the whole horizon.
    private void close(long watermark, Context context, Collector<Placement> out) throws Exception {
        long quiet = watermark - Horizon.NEAR.toMillis();
        long old = watermark - horizon.longest().toMillis();
        TreeMap<String, Long> due = new TreeMap<>();
        List<String> undated = new ArrayList<>();
        for (Map.Entry<String, Long> entry : times.entries()) {
            if (entry.getValue() == Long.MIN_VALUE) {
                undated.add(entry.getKey());
            } else if (entry.getValue() < quiet) {
                due.put(entry.getKey(), entry.getValue());
            }
        }
        // What has no date, and came before there was any time, counts from now.
        for (String article : undated) {
            times.put(article, watermark);
        }
        Set<String> seen = new HashSet<>();
        for (String start : due.keySet()) {
            if (!seen.contains(start)) {
                Set<String> component = component(start);
                seen.addAll(component);
                long last = Long.MIN_VALUE;
                Map<String, Long> firsts = new TreeMap<>();
                for (String article : component) {
                    long time = times.get(article);
                    last = Math.max(last, time);
                    firsts.merge(homes.get(article), time, Math::min);
                }
                if (last < quiet) {
                    forget(component, context, out);
                } else {
                    for (Map.Entry<String, Long> story : firsts.entrySet()) {
                        if (story.getValue() < old) {
                            Set<String> members = new TreeSet<>();
                            stories.get(story.getKey()).members().forEach(member -> members.add(member.article()));
                            forget(members, context, out);
                        }
                    }
                }
            }
        }
    }

    /// @param articles those of whole stories
    private void forget(Set<String> articles, Context context, Collector<Placement> out) throws Exception {
        Set<String> closed = new TreeSet<>();
        for (String article : articles) {
            for (String other : near.get(article)) {
                if (!articles.contains(other)) {
                    List<String> back = new ArrayList<>(near.get(other));
                    back.remove(article);
                    near.put(other, back);
                }
            }
            Sketch sketch = sketches.get(article);
            heads().remove(sketch.profile());
            closed.add(homes.get(article));
            out.collect(new Placement(article, sketch.edition(), null, 0));
            sketches.remove(article);
            times.remove(article);
            near.remove(article);
            homes.remove(article);
        }
        for (String story : closed) {
            stories.remove(story);
            context.output(MANIFESTS, new Manifest(story, next(), Manifest.State.CLOSED, List.of()));
        }
    }
}
