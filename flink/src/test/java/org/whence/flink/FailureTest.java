package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.ledger.Ledger;
import org.whence.flink.sink.CommittedSink;
import org.whence.flink.sink.LocalView;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;

/// What happens in the middle of a job does not show in its answer: a task manager dies, or the job is stopped and goes on elsewhere.
@TestInstance(Lifecycle.PER_CLASS)
class FailureTest {

    private static final int COUNT = 200;

    private Cluster cluster;
    private Ledger expected;

    @BeforeAll
    void start() throws Exception {
        cluster = new Cluster();
        try (GatedArticles articles = new GatedArticles(COUNT)) {
            expected = OneMachine.ledger(articles.all(), true);
        }
    }

    @AfterAll
    void stop() throws Exception {
        cluster.close();
    }

    private JobClient start(GatedArticles articles, int parallelism, Path folder, String backend, String from, LocalView view) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(StateBackendOptions.STATE_BACKEND, backend);
        configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, folder.toUri().toString());
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(500));
        if (!from.isEmpty()) {
            configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, from);
        }
        StreamExecutionEnvironment environment = cluster.environment(RuntimeExecutionMode.STREAMING, parallelism);
        environment.configure(configuration);
        DataStream<Input> source = environment.fromSource(articles.source(), WatermarkStrategy.noWatermarks(), "gated", Types.INPUT).uid("gated");
        Job.of(source, new Job.Settings(true, Duration.ofDays(90), Duration.ofMillis(500))).fold().changes().sinkTo(new CommittedSink(view.target())).uid("view");
        return environment.executeAsync("test");
    }

    /// Waits until stories of the first half are told, and with them a checkpoint is complete.
    private void untilTheMiddle(JobClient job, LocalView view) throws Exception {
        while (view.ledger().stories().size() < 3) {
            JobStatus status = job.getJobStatus().get(1, TimeUnit.MINUTES);
            assertThat(status.isGloballyTerminalState()).as("status %s before any story was told", status).isFalse();
            Thread.sleep(50);
        }
        Cluster.assertOther(view.ledger(), expected);
    }

    @Test
    void aTaskManagerDies(@TempDir Path folder) throws Exception {
        try (LocalView view = new LocalView(); GatedArticles articles = new GatedArticles(COUNT)) {
            JobClient job = start(articles, 2, folder, "rocksdb", "", view);
            untilTheMiddle(job, view);
            cluster.cluster.startTaskManager();
            cluster.cluster.terminateTaskManager(0).get(1, TimeUnit.MINUTES);
            cluster.cluster.terminateTaskManager(1).get(1, TimeUnit.MINUTES);
            cluster.cluster.startTaskManager();
            articles.open();
            job.getJobExecutionResult().get(3, TimeUnit.MINUTES);
            Cluster.assertSame(view.ledger(), expected);
        }
    }

    @Test
    void stoppedWithASavepointItGoesOnWithMoreSlots(@TempDir Path folder) throws Exception {
        try (LocalView view = new LocalView(); GatedArticles articles = new GatedArticles(COUNT)) {
            JobClient job = start(articles, 1, folder, "hashmap", "", view);
            untilTheMiddle(job, view);
            String savepoint = job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL).get(1, TimeUnit.MINUTES);
            Cluster.assertOther(view.ledger(), expected);
            articles.open();
            start(articles, 3, folder, "hashmap", savepoint, view).getJobExecutionResult().get(3, TimeUnit.MINUTES);
            Cluster.assertSame(view.ledger(), expected);
        }
    }
}
