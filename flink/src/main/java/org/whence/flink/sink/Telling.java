package org.whence.flink.sink;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.flink.api.common.accumulators.IntCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.whence.io.form.Input;
import tools.jackson.databind.node.JsonNodeFactory;

/// Says in one line on standard error what could not be used and why, and counts it. On a cluster the lines are in the task managers' `.err` files.
public final class Telling extends ProcessFunction<Input, Input> {

    /// The name of the job's counter.
    public static final String UNUSED = "unused";

    /// How a line is written.
    public enum Format {
        /// In words.
        TEXT,
        /// An object with the names that a single machine's log has.
        JSON
    }

    private static final long serialVersionUID = 1;

    private final Format format;
    private final IntCounter unused = new IntCounter();

    public Telling(Format format) {
        this.format = format;
    }

    @Override
    public void open(OpenContext context) {
        getRuntimeContext().addAccumulator(UNUSED, unused);
    }

    @Override
    public void processElement(Input input, Context context, Collector<Input> out) {
        if (input instanceof Input.Unreadable unreadable) {
            unused.add(1);
            System.err.println(switch (format) {
                case TEXT -> "whence: " + unreadable.name() + ": " + unreadable.reason();
                case JSON -> JsonNodeFactory.instance.objectNode().put("time", Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString()).put("level", "warn")
                        .put("event", "failed").put("cause", "input").put("input", unreadable.name()).put("reason", unreadable.reason());
            });
        }
    }
}
