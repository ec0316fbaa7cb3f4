package org.whence.flink.wire;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/// What a checkpoint keeps of a serialiser: the name of its [Wire].
public final class WireSnapshot<T> implements TypeSerializerSnapshot<T> {

    private static final int VERSION = 1;

    private @Nullable Wire<T> wire;

    /// For Flink, which then calls [#readSnapshot].
    public WireSnapshot() {}

    WireSnapshot(Wire<T> wire) {
        this.wire = wire;
    }

    private Wire<T> wire() {
        if (wire == null) {
            throw new IllegalStateException("the snapshot of a serialiser was used before it was read");
        }
        return wire;
    }

    @Override
    public int getCurrentVersion() {
        return VERSION;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
        out.writeUTF(wire().getClass().getName());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
        String name = in.readUTF();
        try {
            wire = (Wire<T>) Class.forName(name, true, loader).asSubclass(Wire.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException("the checkpoint was written with " + name + ", which this job does not have: start it with the version that wrote it", e);
        }
    }

    @Override
    public TypeSerializer<T> restoreSerializer() {
        return new WireSerializer<>(wire());
    }

    @Override
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(TypeSerializerSnapshot<T> before) {
        return before instanceof WireSnapshot<T> that && that.wire().getClass() == wire().getClass()
                ? TypeSerializerSchemaCompatibility.compatibleAsIs() : TypeSerializerSchemaCompatibility.incompatible();
    }
}
