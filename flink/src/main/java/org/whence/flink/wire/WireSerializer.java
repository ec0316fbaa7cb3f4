package org.whence.flink.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/// Flink's serialiser of values that have a [Wire].
final class WireSerializer<T> extends TypeSerializer<T> {

    private static final long serialVersionUID = 1;

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
        wire.write(value, out);
    }

    @Override
    public T deserialize(DataInputView in) throws IOException {
        return wire.read(in);
    }

    @Override
    public T deserialize(T reuse, DataInputView in) throws IOException {
        return wire.read(in);
    }

    @Override
    public void copy(DataInputView in, DataOutputView out) throws IOException {
        wire.write(wire.read(in), out);
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
