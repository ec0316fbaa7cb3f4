package org.whence.flink.sink;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.whence.flink.fold.Change;
import org.whence.flink.wire.Types;

/// Hands changes to a [Target] when the checkpoint that they belong to is complete, and at the end of the input. Of a story's changes between two
/// checkpoints only the last is handed over.
///
/// A job that fails goes back to a checkpoint and may then come to other changes on its way to the same answer. A place that had taken the
/// earlier ones at once would keep stories that the answer does not have; a place that takes them here never sees those.
public final class CommittedSink implements Sink<Change>, SupportsCommitter<Change> {

    private static final long serialVersionUID = 1;

    private final Target target;

    public CommittedSink(Target target) {
        this.target = target;
    }

    @Override
    public CommittingSinkWriter<Change, Change> createWriter(WriterInitContext context) {
        return new Gathered();
    }

    @Override
    public Committer<Change> createCommitter(CommitterInitContext context) throws IOException {
        return new Handing(target.open());
    }

    @Override
    public SimpleVersionedSerializer<Change> getCommittableSerializer() {
        return new Written();
    }

    private static final class Gathered implements CommittingSinkWriter<Change, Change> {

        private final Map<String, Change> changes = new LinkedHashMap<>();

        @Override
        public void write(Change change, Context context) {
            changes.put(change.story(), change);
        }

        @Override
        public void flush(boolean endOfInput) {
            // Nothing is held back: what is gathered is handed over as a whole by prepareCommit.
        }

        @Override
        public Collection<Change> prepareCommit() {
            List<Change> all = List.copyOf(changes.values());
            changes.clear();
            return all;
        }

        @Override
        public void close() {
            changes.clear();
        }
    }

    private record Handing(Target.Writer writer) implements Committer<Change> {

        @Override
        public void commit(Collection<CommitRequest<Change>> requests) throws IOException {
            writer.take(requests.stream().map(CommitRequest::getCommittable).toList());
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    private static final class Written implements SimpleVersionedSerializer<Change> {

        private static final Types.ChangeWire WIRE = new Types.ChangeWire();

        @Override
        public int getVersion() {
            return 1;
        }

        @Override
        public byte[] serialize(Change change) throws IOException {
            DataOutputSerializer out = new DataOutputSerializer(1 << 10);
            WIRE.write(change, out);
            return out.getCopyOfBuffer();
        }

        @Override
        public Change deserialize(int version, byte[] bytes) throws IOException {
            return WIRE.read(new DataInputDeserializer(bytes));
        }
    }
}
