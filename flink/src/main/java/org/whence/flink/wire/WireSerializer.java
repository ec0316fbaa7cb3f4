package org.whence.flink.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/// Flink's serialiser of values that have a [Wire]: how many bytes, then the bytes, so that Flink's sorting of large inputs moves values without
/// understanding them.
final class WireSerializer<T> extends TypeSerializer<T> {

    private static final long serialVersionUID = 1;

    private static final int USUAL_BYTES = 1 << 12;

    private final Wire<T> wire;

    WireSerializer(Wire<T> wire) {
        this.wire = wire;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public TypeSerializer<T> duplicate() {
        return this;
    }

    /// There is no empty value; Flink asks for one only to fill it, which immutable values are not.
    @Override
    @SuppressWarnings("NullAway")
    public @Nullable T createInstance() {
        return null;
    }

    @Override
    public T copy(T from) {
        return from;
    }

    @Override
    public T copy(T from, T reuse) {
        return from;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(T value, DataOutputView out) throws IOException {
        DataOutputSerializer bytes = new DataOutputSerializer(USUAL_BYTES);
        wire.write(value, bytes);
        out.writeInt(bytes.length());
        out.write(bytes.getSharedBuffer(), 0, bytes.length());
    }

    @Override
    public T deserialize(DataInputView in) throws IOException {
        in.readInt();
        return wire.read(in);
    }

    @Override
    public T deserialize(T reuse, DataInputView in) throws IOException {
        return deserialize(in);
    }

    @Override
    public void copy(DataInputView in, DataOutputView out) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WireSerializer<?> that && wire.getClass() == that.wire.getClass();
    }

    @Override
    public int hashCode() {
        return wire.getClass().hashCode();
    }

    @Override
    public TypeSerializerSnapshot<T> snapshotConfiguration() {
        return new WireSnapshot<>(wire);
    }
}
