package org.whence.flink.fold;

import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.whence.flink.wire.Types;

/// Keeps each reading until grouping says where it belongs, and sends it there; keyed by article.
public final class Gathering extends KeyedCoProcessFunction<String, Read, Placement, Part> {

    private static final long serialVersionUID = 1;

    private transient ValueState<Read> reading;
    private transient ValueState<Placement> waiting;
    private transient ValueState<String> leaving;

    @SuppressWarnings("NullAway.Init")
    public Gathering() {}

    @Override
    public void open(OpenContext context) {
        reading = getRuntimeContext().getState(new ValueStateDescriptor<>("reading", Types.READ));
        waiting = getRuntimeContext().getState(new ValueStateDescriptor<>("waiting", Types.PLACEMENT));
        leaving = getRuntimeContext().getState(new ValueStateDescriptor<>("leaving", org.apache.flink.api.common.typeinfo.Types.STRING));
    }

    /// The reading and the word of its place come by different ways: either can be first.
    @Override
    public void processElement1(Read read, Context context, Collector<Part> out) throws Exception {
        reading.update(read);
        Placement placement = waiting.value();
        if (placement != null && placement.edition().equals(read.edition())) {
            waiting.clear();
            send(read, placement, out);
        }
        forgetIfLeaving(read);
    }

    @Override
    public void processElement2(Placement placement, Context context, Collector<Part> out) throws Exception {
        Read read = reading.value();
        if (placement.story() == null) {
            leaving.update(placement.edition());
            if (read != null) {
                forgetIfLeaving(read);
            }
        } else if (read != null && read.edition().equals(placement.edition())) {
            waiting.clear();
            send(read, placement, out);
        } else if (read == null || Edition.replaces(placement.edition(), read.edition())) {
            waiting.update(placement);
        }
    }

    private static void send(Read read, Placement placement, Collector<Part> out) {
        out.collect(new Part(Objects.requireNonNull(placement.story()), placement.version(), read.edition(), read.reading()));
    }

    /// A later edition than the one that leaves is on its way to a place of its own.
    private void forgetIfLeaving(Read read) throws Exception {
        String edition = leaving.value();
        if (edition != null) {
            if (edition.equals(read.edition())) {
                reading.clear();
            }
            if (!Edition.replaces(edition, read.edition())) {
                leaving.clear();
            }
        }
    }
}
