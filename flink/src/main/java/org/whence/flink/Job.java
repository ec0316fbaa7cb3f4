package org.whence.flink;

import java.io.Serializable;
import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.whence.flink.fold.Change;
import org.whence.flink.fold.Deriving;
import org.whence.flink.fold.Gathering;
import org.whence.flink.fold.Grouping;
import org.whence.flink.fold.Horizon;
import org.whence.flink.fold.Manifest;
import org.whence.flink.fold.Part;
import org.whence.flink.fold.Placement;
import org.whence.flink.fold.Read;
import org.whence.flink.fold.Readings;
import org.whence.flink.fold.Sketch;
import org.whence.flink.fold.Sorting;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;

/// The job: articles in, chapters out.
///
/// ```
/// inputs ─▶ reading (by article) ─┬─ readings ─────────────────▶ gathering (by article) ─▶ deriving (by story) ─▶ changes
///                                 └─ sketches ─▶ grouping (one) ─┴─ places      lists of articles ─┘
/// ```
///
/// Reading is nearly all of the work and is spread by article; deriving is spread by story. Grouping is one task that sees a sketch of each
/// article, because whether two articles belong together can hang on a third.
///
/// The last change of each story is the answer. It is the same as that of one machine over the same articles, whatever the parallelism and the
/// order in which they come; a stream's answer leaves out articles later than allowed and closes a story at the horizon.
///
/// @param readings each article's reading, as often as the article comes anew
/// @param unused inputs that could not be used, each with why
/// @param settings how the job works
public record Job(SingleOutputStreamOperator<Read> readings, DataStream<Input> unused, Settings settings) {

    /// The ledger, folded in the job.
    ///
    /// @param changes what became of stories; of one story in order
    /// @param late articles that came too late
    public record Fold(DataStream<Change> changes, DataStream<Input> late) {}

    /// How the job works.
    ///
    /// @param rules whether to read with the rules alone
    /// @param horizon how long a story stays open after its first article
    /// @param every how long changes of stories are gathered before stories are derived anew
    public record Settings(boolean rules, Duration horizon, Duration every) implements Serializable {

        /// The learnt model, stories open for 90 days, derived anew each five seconds.
        public static final Settings USUAL = new Settings(false, Duration.ofDays(90), Duration.ofSeconds(5));
    }

    /// Joins reading behind a source.
    ///
    /// @throws IllegalArgumentException if the horizon is too short; the message says how short
    public static Job of(DataStream<Input> inputs, Settings settings) {
        Horizon horizon = new Horizon(settings.horizon());
        SingleOutputStreamOperator<Input> articles = inputs.process(new Sorting(), Types.INPUT).name("articles").uid("articles");
        SingleOutputStreamOperator<Read> readings = articles.keyBy(Job::article, org.apache.flink.api.common.typeinfo.Types.STRING)
                .process(new Readings(settings.rules(), horizon), Types.READ).name("reading").uid("reading");
        return new Job(readings, articles.getSideOutput(Sorting.UNUSED).union(readings.getSideOutput(Sorting.UNUSED)), settings);
    }

    /// Joins the fold behind reading; called once at most.
    public Fold fold() {
        Horizon horizon = new Horizon(settings.horizon());
        SingleOutputStreamOperator<Placement> placements = readings.getSideOutput(Readings.SKETCHES)
                .keyBy(Job::together, org.apache.flink.api.common.typeinfo.Types.INT)
                .process(new Grouping(horizon, settings.every().toMillis()), Types.PLACEMENT).name("grouping").uid("grouping")
                .setParallelism(1).setMaxParallelism(1);
        SingleOutputStreamOperator<Part> parts = readings.keyBy(read -> read.reading().article().key(), org.apache.flink.api.common.typeinfo.Types.STRING)
                .connect(placements.keyBy(Placement::article, org.apache.flink.api.common.typeinfo.Types.STRING))
                .process(new Gathering(), Types.PART).name("gathering").uid("gathering");
        DataStream<Change> changes = placements.getSideOutput(Grouping.MANIFESTS).keyBy(Manifest::story, org.apache.flink.api.common.typeinfo.Types.STRING)
                .connect(parts.keyBy(Part::story, org.apache.flink.api.common.typeinfo.Types.STRING))
                .process(new Deriving(horizon), Types.CHANGE).name("deriving").uid("deriving");
        return new Fold(changes, placements.getSideOutput(Grouping.LATE));
    }

    private static String article(Input input) {
        return switch (input) {
            case Input.Read read -> read.article().key();
            case Input.Unreadable unreadable -> throw new IllegalStateException(unreadable.name() + " came where only articles come");
        };
    }

    private static int together(Sketch sketch) {
        return 0;
    }
}
