package org.whence.flink.sink;

import java.nio.charset.StandardCharsets;
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

    /// Writes exactly once: a transaction for each checkpoint. Consumers that read committed records alone see no other.
    public static KafkaSink<Change> sink(String brokers, String topic) {
        return KafkaSink.<Change>builder().setBootstrapServers(brokers).setRecordSerializer(new ChangeRecords(topic)).setDeliveryGuarantee(DeliveryGuarantee.EXACTLY_ONCE)
                .setTransactionalIdPrefix("whence-" + topic).build();
    }
}
