package org.whence.flink;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.util.TestStreamEnvironment;
import org.whence.core.article.Article;
import org.whence.core.ledger.Ledger;
import org.whence.flink.sink.CommittedSink;
import org.whence.flink.sink.LocalView;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;

/// A small cluster in the test's own process: two task managers of two slots.
final class Cluster {

    static final Job.Settings SETTINGS = new Job.Settings(true, Duration.ofDays(90), Duration.ofMillis(300));

    final MiniCluster cluster;

    Cluster() throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(RestOptions.BIND_PORT, "0");
        cluster = new MiniCluster(new MiniClusterConfiguration.Builder().setConfiguration(configuration).setNumTaskManagers(2).setNumSlotsPerTaskManager(2).build());
        cluster.start();
    }

    /// An environment in which nothing travels by reflection, and a job that fails starts again.
    StreamExecutionEnvironment environment(RuntimeExecutionMode mode, int parallelism) {
        Configuration configuration = new Configuration();
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay");
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 10);
        configuration.set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100));
        configuration.set(CheckpointingOptions.ENABLE_CHECKPOINTS_AFTER_TASKS_FINISH, true);
        TestStreamEnvironment environment = new TestStreamEnvironment(cluster, configuration, parallelism, List.of(), List.of());
        environment.setRuntimeMode(mode);
        return environment;
    }

    static List<Input> inputs(List<Article> articles) {
        return articles.stream().<Input>map(article -> new Input.Read(article.id(), article)).toList();
    }

    static List<Article> shuffled(List<Article> articles, long seed) {
        List<Article> shuffled = new java.util.ArrayList<>(articles);
        java.util.Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /// The ledger that the job leads to.
    Ledger ledger(RuntimeExecutionMode mode, int parallelism, List<Article> articles) throws Exception {
        StreamExecutionEnvironment environment = environment(mode, parallelism);
        DataStream<Input> source = environment.fromData(Types.INPUT, inputs(articles).toArray(Input[]::new));
        return ledger(environment, Job.of(source, SETTINGS));
    }

    static Ledger ledger(StreamExecutionEnvironment environment, Job job) throws Exception {
        try (LocalView view = new LocalView()) {
            job.changes().sinkTo(new CommittedSink(view.target()));
            environment.execute("test");
            return view.ledger();
        }
    }

    void close() throws Exception {
        cluster.close();
    }
}
