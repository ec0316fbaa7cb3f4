package org.whence.flink.wire;

import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/// Tells Flink that values of a type travel by their [Wire].
public final class WireType<T> extends TypeInformation<T> {

    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final Wire<T> wire;

    private WireType(Class<T> type, Wire<T> wire) {
        this.type = type;
        this.wire = wire;
    }

    /// The type whose values are written so.
    public static <T> WireType<T> of(Class<T> type, Wire<T> wire) {
        return new WireType<>(type, wire);
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    @Override
    public int getArity() {
        return 1;
    }

    @Override
    public int getTotalFields() {
        return 1;
    }

    @Override
    public Class<T> getTypeClass() {
        return type;
    }

    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return new WireSerializer<>(wire);
    }

    @Override
    public String toString() {
        return "WireType<" + type.getSimpleName() + '>';
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WireType<?> that && wire.getClass() == that.wire.getClass();
    }

    @Override
    public int hashCode() {
        return List.of(WireType.class, wire.getClass()).hashCode();
    }

    @Override
    public boolean canEqual(Object other) {
        return other instanceof WireType<?>;
    }
}
