package org.whence.flink.fold;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.whence.flink.meter.JobMeter;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.meter.Meter;

/// Lets articles through and sets aside what could not be read.
public final class Sorting extends ProcessFunction<Input, Input> {

    private static final long serialVersionUID = 1;

    /// Where what cannot be used goes: each with its name and why, in one line.
    public static final OutputTag<Input> UNUSED = new OutputTag<>("unused", Types.INPUT);

    private transient Meter meter = Meter.NONE;

    @Override
    public void open(OpenContext context) {
        meter = new JobMeter(getRuntimeContext().getMetricGroup()).counting(Meter.Cause.INPUT);
    }

    @Override
    public void processElement(Input input, Context context, Collector<Input> out) {
        switch (input) {
            case Input.Read read -> out.collect(read);
            case Input.Unreadable unreadable -> {
                meter.failed(Meter.Cause.INPUT);
                context.output(UNUSED, unreadable);
            }
        }
    }
}
