package org.whence.flink.wire;

import java.io.IOException;
import java.io.Serializable;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;

/// How values of one immutable type are written as bytes and read again, equal in every field. An implementation has a public
/// constructor without parameters and no state: checkpoints name it by its class.
public interface Wire<T> extends Serializable {

    /// Writes a value.
    void write(T value, DataOutputView out) throws IOException;

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException if the bytes are no such value; the message says why
    T read(DataInputView in) throws IOException;
}
