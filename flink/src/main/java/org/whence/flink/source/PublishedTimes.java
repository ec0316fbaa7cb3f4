package org.whence.flink.source;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.whence.core.article.Published;
import org.whence.io.form.Input;

/// Event time: an article's time of publication. The stream's time stays behind the latest article by as much as articles may be late.
///
/// A date that lies ahead of the machine's clock by more than a day is a mistake of the page: it does not move the stream's time, or all that
/// comes after would be late.
public final class PublishedTimes implements WatermarkGenerator<Input> {

    private static final Duration AHEAD = Duration.ofDays(1);

    private final long lateness;
    private final Clock clock;
    private long latest = Long.MIN_VALUE;

    PublishedTimes(Duration lateness, Clock clock) {
        this.lateness = lateness.toMillis();
        this.clock = clock;
    }

    /// @param lateness how much later than a younger article an older one may come
    public static WatermarkStrategy<Input> strategy(Duration lateness) {
        return WatermarkStrategy.<Input>forGenerator(_ -> new PublishedTimes(lateness, Clock.systemUTC())).withIdleness(Duration.ofMinutes(1));
    }

    @Override
    public void onEvent(Input input, long timestamp, WatermarkOutput out) {
        if (input instanceof Input.Read read && read.article().published() != null) {
            Published published = read.article().published();
            long time = (published.instant() != null ? published.instant() : published.day().atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC)).toEpochMilli();
            if (time <= clock.millis() + AHEAD.toMillis()) {
                latest = Math.max(latest, time);
            }
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput out) {
        if (latest != Long.MIN_VALUE) {
            out.emitWatermark(new Watermark(latest - lateness));
        }
    }
}
