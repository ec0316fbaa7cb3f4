package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.whence.core.article.Article;
import org.whence.core.ledger.Ledger;
import org.whence.flink.load.GeneratedArticles;

/// One machine, a batch and a stream lead to equal ledgers, whatever the parallelism and the order.
@TestInstance(Lifecycle.PER_CLASS)
class SameAnswerTest {

    private static final Path ROOT = Path.of(System.getProperty("whence.root"));
    private static final Path SHARED = Path.of(System.getProperty("whence.shared", ROOT.resolveSibling("shared").toString()));

    private static final Duration OFTEN = Duration.ofMillis(300);
    private static final Duration SELDOM = Duration.ofSeconds(20);

    private Cluster cluster;

    @BeforeAll
    void start() throws Exception {
        cluster = new Cluster();
    }

    @AfterAll
    void stop() throws Exception {
        cluster.close();
    }

    @Test
    void ofTheExamples() throws Exception {
        everyWay(OneMachine.articles(List.of(ROOT.resolve("examples").toString())));
    }

    @Test
    void ofTheNewsrooms() throws Exception {
        Path newsrooms = SHARED.resolve("corpora/newsrooms/dev");
        Assumptions.assumeTrue(Files.isDirectory(newsrooms), "SKIPPED: no newsrooms in " + newsrooms);
        List<String> folders;
        try (var rooms = Files.list(newsrooms)) {
            folders = rooms.map(room -> room.resolve("articles")).filter(Files::isDirectory).map(Path::toString).sorted().toList();
        }
        everyWay(OneMachine.articles(folders));
    }

    private void everyWay(List<Article> articles) throws Exception {
        Ledger one = OneMachine.ledger(articles, true);
        assertThat(one.claims()).isNotEmpty();
        Cluster.assertSame(cluster.ledger(RuntimeExecutionMode.BATCH, 2, articles, OFTEN), one);
        for (int parallelism : List.of(1, 2, 4)) {
            Cluster.assertSame(cluster.ledger(RuntimeExecutionMode.STREAMING, parallelism, Cluster.shuffled(articles, parallelism), OFTEN), one);
        }
    }

    @Test
    void ofTwoThousandArticles() throws Exception {
        List<Article> articles = GeneratedArticles.of(2000, 7);
        Ledger one = OneMachine.ledger(articles, true);
        assertThat(one.stories().size()).isBetween(100, 1500);
        assertThat(one.copies()).isNotEmpty();
        Cluster.assertSame(cluster.ledger(RuntimeExecutionMode.BATCH, 4, Cluster.shuffled(articles, 1), SELDOM), one);
        Cluster.assertSame(cluster.ledger(RuntimeExecutionMode.STREAMING, 2, Cluster.shuffled(articles, 2), SELDOM), one);
    }
}
