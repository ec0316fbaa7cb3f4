package org.whence.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.article.Article;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Ledger;
import org.whence.core.ledger.Story;
import org.whence.flink.sink.ChangeRecords;
import org.whence.flink.source.ArticleTopic;
import org.whence.flink.source.PublishedTimes;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.LedgerJson;
import org.whence.io.wire.WireException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From a topic of Kafka to another, through a broker, with a task manager that dies on the way: the committed records lead to the answer of one
/// machine, and none is there twice.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KafkaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void articlesComeFromATopicAndStoriesGoToOne(@TempDir Path logs, @TempDir Path checkpoints) throws Exception {
        List<Article> articles = OneMachine.articles(List.of(Path.of(System.getProperty("whence.root")).resolve("examples").toString()));
        Ledger expected = OneMachine.ledger(articles, true);
        int half = articles.size() / 2;
        Cluster cluster = new Cluster();
        try (Broker broker = new Broker(logs); KafkaProducer<String, byte[]> producer = producer(broker); KafkaConsumer<String, byte[]> consumer = consumer(broker)) {
            broker.topic("articles", 3);
            broker.topic("answers", 2);
            send(producer, articles.subList(0, half));
            producer.send(new ProducerRecord<>("articles", "broken", "{\"id\": 1".getBytes(StandardCharsets.UTF_8)));
            JobClient job = start(cluster, broker, checkpoints);
            consumer.subscribe(List.of("answers"));
            Answers answers = new Answers();
            while (answers.last.isEmpty()) {
                answers.take(consumer);
                assertThat(job.getJobStatus().get(1, TimeUnit.MINUTES).isGloballyTerminalState()).as("the job ended before it told anything").isFalse();
            }
            cluster.cluster.startTaskManager();
            cluster.cluster.terminateTaskManager(0).get(1, TimeUnit.MINUTES);
            cluster.cluster.terminateTaskManager(1).get(1, TimeUnit.MINUTES);
            cluster.cluster.startTaskManager();
            send(producer, articles.subList(half, articles.size()));
            while (!answers.claims().equals(claims(expected))) {
                answers.take(consumer);
                assertThat(job.getJobStatus().get(1, TimeUnit.MINUTES).isGloballyTerminalState()).as("the job ended before it told all").isFalse();
            }
            assertThat(answers.stories()).isEqualTo(expected.stories().stream().map(Story::id).sorted().toList());
            job.cancel().get(1, TimeUnit.MINUTES);
        } finally {
            cluster.close();
        }
    }

    private static JobClient start(Cluster cluster, Broker broker, Path checkpoints) throws Exception {
        Configuration configuration = new Configuration();
        configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
        configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(500));
        StreamExecutionEnvironment environment = cluster.environment(RuntimeExecutionMode.STREAMING, 2);
        environment.configure(configuration);
        DataStream<Input> source = environment.fromSource(ArticleTopic.of(broker.address(), "articles"), PublishedTimes.strategy(Duration.ofDays(3650)), "kafka", Types.INPUT).uid("kafka");
        Job job = Job.of(source, new Job.Settings(true, Duration.ofDays(3650), Duration.ofMillis(300)));
        job.fold().changes().sinkTo(ChangeRecords.sink(broker.address(), "answers")).uid("to");
        job.unused().sinkTo(new DiscardingSink<>()).uid("unused");
        return environment.executeAsync("kafka");
    }

    private static void send(KafkaProducer<String, byte[]> producer, List<Article> articles) {
        articles.forEach(article -> producer.send(new ProducerRecord<>("articles", article.key(), ArticleJson.line(article).getBytes(StandardCharsets.UTF_8))));
        producer.flush();
    }

    private static KafkaProducer<String, byte[]> producer(Broker broker) {
        return new KafkaProducer<>(Map.of("bootstrap.servers", broker.address()), new StringSerializer(), new ByteArraySerializer());
    }

    private static KafkaConsumer<String, byte[]> consumer(Broker broker) {
        return new KafkaConsumer<>(Map.of("bootstrap.servers", broker.address(), "group.id", "test", "isolation.level", "read_committed", "auto.offset.reset", "earliest"),
                new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<Claim> claims(Ledger ledger) {
        return ledger.claims().stream().sorted(Comparator.comparing(Claim::id)).toList();
    }

    /// What the topic says, the last record of a key counting.
    private static final class Answers {

        private final Map<String, JsonNode> last = new HashMap<>();
        private final Map<String, List<Long>> versions = new HashMap<>();

        void take(KafkaConsumer<String, byte[]> consumer) {
            for (ConsumerRecord<String, byte[]> found : consumer.poll(Duration.ofMillis(200))) {
                if (found.value() == null) {
                    last.remove(found.key());
                } else {
                    JsonNode change = MAPPER.readTree(found.value());
                    last.put(found.key(), change);
                    versions.computeIfAbsent(found.key(), _ -> new ArrayList<>()).add(change.get("version").longValue());
                    assertThat(versions.get(found.key())).as("versions of story %s", found.key()).doesNotHaveDuplicates().isSorted();
                }
            }
        }

        List<Claim> claims() {
            List<Claim> claims = new ArrayList<>();
            for (JsonNode change : last.values()) {
                for (JsonNode claim : change.get("chapter").get("claims")) {
                    claims.add(claim(claim.toString()));
                }
            }
            claims.sort(Comparator.comparing(Claim::id));
            return claims;
        }

        private static Claim claim(String json) {
            try {
                return LedgerJson.readClaim(json);
            } catch (WireException e) {
                throw new AssertionError(e);
            }
        }

        List<String> stories() {
            return last.keySet().stream().sorted().toList();
        }
    }
}
