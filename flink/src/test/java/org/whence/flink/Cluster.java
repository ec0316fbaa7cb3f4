package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.flink.sink.CommittedSink;
import org.whence.flink.sink.LocalView;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;

/// A small cluster in the test's own process: two task managers of two slots.
final class Cluster {

    final MiniCluster cluster;

    Cluster() throws Exception {
        this(new Configuration());
    }

    /// @param configuration what the cluster, and not a job, is told
    Cluster(Configuration configuration) throws Exception {
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

    /// The ledger that the job leads to, with the rules alone.
    ///
    /// @param every how long changes are gathered
    Ledger ledger(RuntimeExecutionMode mode, int parallelism, List<Article> articles, Duration every) throws Exception {
        StreamExecutionEnvironment environment = environment(mode, parallelism);
        DataStream<Input> source = environment.fromData(Types.INPUT, inputs(articles).toArray(Input[]::new));
        try (LocalView view = new LocalView()) {
            Job.of(source, new Job.Settings(true, Duration.ofDays(90), every)).fold().changes().sinkTo(new CommittedSink(view.target()));
            environment.execute("test");
            return view.ledger();
        }
    }

    /// Holds that two ledgers are equal; says in few words where they are not.
    static void assertSame(Ledger actual, Ledger expected) {
        assertThat(actual.stories()).isEqualTo(expected.stories());
        assertThat(actual.copies()).isEqualTo(expected.copies());
        assertThat(actual.claims().stream().map(Claim::id).toList()).isEqualTo(expected.claims().stream().map(Claim::id).toList());
        for (int i = 0; i < actual.claims().size(); i++) {
            assertThat(actual.claims().get(i)).isEqualTo(expected.claims().get(i));
        }
    }

    /// Holds that two ledgers are not equal.
    static void assertOther(Ledger actual, Ledger expected) {
        assertThat(actual.equals(expected)).as("the answer in the middle is that of the end").isFalse();
    }

    void close() throws Exception {
        cluster.close();
    }
}
