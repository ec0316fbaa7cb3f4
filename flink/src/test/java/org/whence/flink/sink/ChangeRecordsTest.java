package org.whence.flink.sink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.whence.core.article.Article;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Story;
import org.whence.flink.fold.Change;
import org.whence.flink.source.ArticleRecords;
import org.whence.io.form.Input;
import org.whence.io.wire.ArticleJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What stands in records of Kafka.
class ChangeRecordsTest {

    @Test
    void aStoryIsARecordUnderItsId() {
        Change change = new Change("s1", 5, new Chapter(new Story("s1", "A title", null, null, List.of("a", "b")), List.of(), List.of()));
        ProducerRecord<byte[], byte[]> written = new ChangeRecords("answers").serialize(change, null, null);
        assertThat(written.topic()).isEqualTo("answers");
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo("s1");
        JsonNode json = JsonMapper.builder().build().readTree(written.value());
        assertThat(json.get("version").longValue()).isEqualTo(5);
        assertThat(json.get("chapter").get("story").get("articles").size()).isEqualTo(2);
    }

    @Test
    void aStoryThatIsNoMoreIsATombstone() {
        ProducerRecord<byte[], byte[]> written = new ChangeRecords("answers").serialize(new Change("s1", 6, null), null, null);
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo("s1");
        assertThat(written.value()).isNull();
    }

    @Test
    void anArticleIsReadFromARecordAndWhatIsNoneIsTold() {
        Article article = Article.of("one", "The dam broke, the mayor said.");
        List<Input> inputs = new ArrayList<>();
        Collector<Input> out = new Collector<>() {
            @Override
            public void collect(Input input) {
                inputs.add(input);
            }

            @Override
            public void close() {
                inputs.clear();
            }
        };
        ArticleRecords records = new ArticleRecords();
        records.deserialize(new ConsumerRecord<>("articles", 2, 40, null, ArticleJson.line(article).getBytes(StandardCharsets.UTF_8)), out);
        records.deserialize(new ConsumerRecord<>("articles", 2, 41, null, "{\"id\": \"x\"}".getBytes(StandardCharsets.UTF_8)), out);
        records.deserialize(new ConsumerRecord<>("articles", 2, 42, null, null), out);
        assertThat(inputs).hasSize(3);
        assertThat(inputs.getFirst()).usingRecursiveComparison().isEqualTo(new Input.Read("articles/2@40", article));
        assertThat(inputs.get(1)).isInstanceOfSatisfying(Input.Unreadable.class, input -> assertThat(input.name()).isEqualTo("articles/2@41"));
        assertThat(inputs.get(2)).isEqualTo(new Input.Unreadable("articles/2@42", "is empty"));
    }
}
