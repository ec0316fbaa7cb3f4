package org.whence.flink.sink;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.whence.flink.fold.Change;

/// Changes as records of Kafka: the key is the story's id, the value its [ChangeJson], null (a tombstone) where the story is no more. Of a
/// compacted topic what stays is the answer.
///
/// @param topic the topic
public record ChangeRecords(String topic) implements KafkaRecordSerializationSchema<Change> {

    @Override
    public @Nullable ProducerRecord<byte[], byte[]> serialize(Change change, KafkaSinkContext context, @Nullable Long timestamp) {
        byte[] value = change.chapter() == null ? null : ChangeJson.line(change).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(topic, change.story().getBytes(StandardCharsets.UTF_8), value);
    }

    /// The longest that a broker allows a transaction to stay open, unless it is told otherwise; Flink's own default is longer, and refused.
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(15);

    /// Writes exactly once: a transaction for each checkpoint. Consumers that read committed records alone see no other. A job that stays down for longer
    /// than a quarter of an hour loses the records of its last checkpoint.
    public static KafkaSink<Change> sink(String brokers, String topic) {
        return KafkaSink.<Change>builder().setBootstrapServers(brokers).setRecordSerializer(new ChangeRecords(topic)).setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionalIdPrefix("whence-" + topic)
                .setProperty("transaction.timeout.ms", Long.toString(LONGEST_TRANSACTION.toMillis())).build();
    }
}
