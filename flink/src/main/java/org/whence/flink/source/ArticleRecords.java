package org.whence.flink.source;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.whence.flink.meter.JobMeter;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.meter.Meter;
import org.whence.io.wire.ArticleJson;
import org.whence.io.wire.WireException;

/// Articles in a topic of Kafka: each record's value is one as JSON. A record that is none is told about and passed over.
public final class ArticleRecords implements KafkaRecordDeserializationSchema<Input> {

    private static final long serialVersionUID = 1;

    private transient Meter meter = Meter.NONE;

    @Override
    public void open(DeserializationSchema.InitializationContext context) {
        meter = new JobMeter(context.getMetricGroup()).timing(Meter.Stage.EXTRACT);
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> given, Collector<Input> out) {
        String name = given.topic() + '/' + given.partition() + '@' + given.offset();
        if (given.value() == null) {
            out.collect(new Input.Unreadable(name, "is empty"));
            return;
        }
        try {
            long start = System.nanoTime();
            Input read = new Input.Read(name, ArticleJson.read(new String(given.value(), StandardCharsets.UTF_8)));
            meter.took(Meter.Stage.EXTRACT, System.nanoTime() - start);
            out.collect(read);
        } catch (WireException e) {
            out.collect(new Input.Unreadable(name, e.getMessage()));
        }
    }

    @Override
    public TypeInformation<Input> getProducedType() {
        return Types.INPUT;
    }
}
