package org.whence.flink.sink;

import org.apache.flink.api.common.accumulators.IntCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.whence.io.form.Input;

/// Says in one line on standard error what could not be used and why, and counts it. On a cluster the lines are in the task managers' `.err` files.
public final class Telling extends ProcessFunction<Input, Input> {

    /// The name of the job's counter.
    public static final String UNUSED = "unused";

    private static final long serialVersionUID = 1;

    private final IntCounter unused = new IntCounter();

    @Override
    public void open(OpenContext context) {
        getRuntimeContext().addAccumulator(UNUSED, unused);
    }

    @Override
    public void processElement(Input input, Context context, Collector<Input> out) {
        if (input instanceof Input.Unreadable unreadable) {
            unused.add(1);
            System.err.println("whence: " + unreadable.name() + ": " + unreadable.reason());
        }
    }
}
