package org.whence.flink.source;

import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.whence.io.form.Input;

/// Articles in a topic of Kafka, from the first on and without end.
public final class ArticleTopic {

    private ArticleTopic() {}

    /// @param brokers such as `localhost:9092`
    /// @param topic the topic; each record is an article as JSON
    public static KafkaSource<Input> of(String brokers, String topic) {
        return KafkaSource.<Input>builder().setBootstrapServers(brokers).setTopics(topic).setGroupId("whence").setStartingOffsets(OffsetsInitializer.earliest())
                .setDeserializer(new ArticleRecords()).build();
    }
}
