package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.article.Article;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Copy;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Story;
import org.whence.flink.load.GeneratedArticles;
import org.whence.flink.sink.LedgerSink;
import org.whence.flink.source.ArticleSource;
import org.whence.flink.source.PublishedTimes;
import org.whence.flink.wire.Types;
import org.whence.io.store.LedgerAddress;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.Postgres;
import org.whence.io.store.RarityTable;
import org.whence.io.wire.ArticleJson;

/// The job fills a ledger on a PostgreSQL server: the answer of one machine is in it, with a task manager that dies on the way, too.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PostgresTest {

    private static final int COUNT = 300;
    private static final int A_FILE = 75;

    @RegisterExtension
    static final Postgres POSTGRES = new Postgres();

    /// An address with its password, as one would give it on the command line.
    private static String written(LedgerAddress.Server server) {
        return server.toString().replace("@", ":" + URLEncoder.encode(String.valueOf(server.password()), StandardCharsets.UTF_8).replace("+", "%20") + "@");
    }

    /// Files appear whole.
    private static void put(Path folder, int number, List<Article> articles) throws IOException {
        Path part = Files.writeString(folder.resolve(number + ".part"), String.join("\n", articles.stream().map(ArticleJson::line).toList()) + "\n");
        Files.move(part, folder.resolve(number + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static long articles(LedgerAddress.Server server) {
        if (!LedgerStore.exists(server)) {
            return 0;
        }
        try (LedgerStore store = LedgerStore.openToRead(server)) {
            return store.counts().get("article");
        }
    }

    private static void holds(LedgerAddress.Server server, Ledger expected) {
        try (LedgerStore store = LedgerStore.openToRead(server)) {
            Ledger stored = store.ledger();
            Cluster.assertSame(new Ledger(sorted(stored.stories(), Story::id), sorted(stored.copies(), Copy::article), sorted(stored.claims(), Claim::id)),
                    new Ledger(sorted(expected.stories(), Story::id), sorted(expected.copies(), Copy::article), sorted(expected.claims(), Claim::id)));
            assertThat(store.check(RarityTable.shipped())).isEmpty();
        }
    }

    private static <T> List<T> sorted(List<T> all, Function<T, String> by) {
        return all.stream().sorted(Comparator.comparing(by)).toList();
    }

    @Test
    void fromTheCommandLine() {
        String examples = Path.of(System.getProperty("whence.root")).resolve("examples").toString();
        LedgerAddress.Server server = POSTGRES.database();
        assertThat(Main.commandLine().execute("--local", "--rules", "--parallelism", "2", "--ledger", written(server), examples)).isZero();
        Ledger expected = OneMachine.ledger(OneMachine.articles(List.of(examples)), true);
        holds(server, expected);
        assertThat(Main.commandLine().execute("--local", "--rules", "--streaming", "--ledger", written(server), examples)).as("once more").isZero();
        holds(server, expected);
    }

    @Test
    void aTaskManagerDies(@TempDir Path folder, @TempDir Path checkpoints) throws Exception {
        List<Article> articles = Cluster.shuffled(GeneratedArticles.of(COUNT, 12), 4);
        long known = articles.stream().map(Article::key).distinct().count();
        Ledger expected = OneMachine.ledger(articles, true);
        LedgerAddress.Server server = POSTGRES.database();
        Cluster cluster = new Cluster();
        try {
            put(folder, 0, articles.subList(0, A_FILE));
            put(folder, 1, articles.subList(A_FILE, 2 * A_FILE));
            JobClient job = start(cluster, folder, checkpoints, server);
            awaitArticles(server, A_FILE / 2, job);
            assertThat(articles(server)).as("articles before the rest came").isLessThan(known);
            cluster.cluster.startTaskManager();
            cluster.cluster.terminateTaskManager(0).get(1, TimeUnit.MINUTES);
            cluster.cluster.terminateTaskManager(1).get(1, TimeUnit.MINUTES);
            cluster.cluster.startTaskManager();
            for (int number = 2; number * A_FILE < COUNT; number++) {
                put(folder, number, articles.subList(number * A_FILE, (number + 1) * A_FILE));
            }
            awaitArticles(server, known, job);
            job.cancel().get(1, TimeUnit.MINUTES);
            holds(server, expected);
        } finally {
            cluster.close();
        }
    }

    private static void awaitArticles(LedgerAddress.Server server, long count, JobClient job) throws Exception {
        while (articles(server) < count) {
            Thread.sleep(100);
            assertThat(job.getJobStatus().get(1, TimeUnit.MINUTES).isGloballyTerminalState()).as("the job ended before %d articles were in the ledger", count).isFalse();
        }
    }

    private static JobClient start(Cluster cluster, Path folder, Path checkpoints, LedgerAddress.Server server) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(300));
        StreamExecutionEnvironment environment = cluster.environment(RuntimeExecutionMode.STREAMING, 2);
        environment.configure(configuration);
        ArticleSource files = new ArticleSource(List.of(new org.apache.flink.core.fs.Path(folder.toUri())), Duration.ofMillis(500));
        Job job = Job.of(environment.fromSource(files, PublishedTimes.strategy(Duration.ofDays(3650)), "files", Types.INPUT).uid("files"),
                new Job.Settings(true, Duration.ofDays(3650), Duration.ofMillis(300)));
        job.readings().sinkTo(new LedgerSink(written(server))).uid("ledger").setParallelism(1);
        job.unused().sinkTo(new DiscardingSink<>()).uid("unused");
        return environment.executeAsync("postgresql");
    }
}
