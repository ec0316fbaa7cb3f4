package org.whence.flink.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whence.core.article.Article;
import org.whence.flink.Main;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.wire.ArticleJson;

/// The job is given the articles that the plain loop is given, however many tasks make them.
class GeneratedArticlesTest {

    private static final int COUNT = 500;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theSourceGivesTheList(int parallelism) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
        environment.setRuntimeMode(RuntimeExecutionMode.STREAMING);
        List<Input> given = environment.fromSource(GeneratedArticles.source(COUNT, 9), WatermarkStrategy.noWatermarks(), "generated", Types.INPUT).executeAndCollect(COUNT + 1);
        assertThat(given.stream().map(input -> ArticleJson.line(((Input.Read) input).article())).toList()).containsExactlyInAnyOrderElementsOf(GeneratedArticles.of(COUNT, 9).stream().map(ArticleJson::line).toList());
    }

    @Test
    void someComeTwiceAndOthersAreOthers() {
        List<Article> articles = GeneratedArticles.of(COUNT, 9);
        assertThat(articles).hasSize(COUNT);
        assertThat(articles.stream().map(Article::key).distinct().count()).isBetween(COUNT * 9L / 10, COUNT - 1L);
        assertThat(GeneratedArticles.of(COUNT, 10).stream().map(Article::key)).doesNotContainAnyElementsOf(articles.stream().map(Article::key).toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theCommandComparesTheAnswers(boolean streaming) {
        StringWriter said = new StringWriter();
        List<String> command = new ArrayList<>(List.of("--local", "--check", "--rules", "--parallelism", "2", "--generated", "200"));
        if (streaming) {
            command.add("--streaming");
        }
        assertThat(Main.commandLine().setOut(new PrintWriter(said, true)).execute(command.toArray(String[]::new))).isZero();
        assertThat(said.toString()).endsWith("the answers are equal\n");
    }
}
