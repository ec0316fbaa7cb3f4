package org.whence.flink.sink;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.whence.flink.fold.Change;

/// A place that holds the answer and takes changes into it. Each committing task opens one for itself.
@FunctionalInterface
public interface Target extends Serializable {

    /// Opens the place to write.
    ///
    /// @throws IOException if it cannot be; the message names the place, the cause and the remedy
    Writer open() throws IOException;

    /// An open place.
    interface Writer extends AutoCloseable {

        /// Takes changes in, all of them or none. A change that is no newer than what the place has of its story is passed over: after a failure
        /// some come a second time.
        ///
        /// @throws IOException if none could be taken in; they are given again
        void take(List<Change> changes) throws IOException;

        @Override
        void close() throws IOException;
    }
}
