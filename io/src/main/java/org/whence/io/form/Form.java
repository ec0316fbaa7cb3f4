package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/// A form in which articles are written down.
public interface Form {

    /// Whether a file of this name (lower case, without `.gz`) is in this form.
    boolean takes(String name);

    /// Reads what stands in a stream and hands over each article, or each thing that is none, in order.
    ///
    /// @param given what is known of the input from outside
    /// @param in the bytes, unpacked; the caller closes it
    /// @param limits how much is taken in
    /// @throws IOException if the stream breaks; what was handed over before stands
    void read(Given given, InputStream in, Limits limits, Consumer<Input> sink) throws IOException;

    /// Whether a file of this name (lower case, without `.gz`) holds one article, or the few of one page, so that any thread may read it
    /// as a whole.
    default boolean single(String name) {
        return true;
    }

    /// What stands in a stream, in pieces that any threads may read, in order. Of a form that has nothing to share out each piece is an
    /// article that has been read.
    ///
    /// @throws IOException if the stream breaks; the pieces handed over before stand
    default void pieces(Given given, InputStream in, Limits limits, Consumer<Piece> sink) throws IOException {
        read(given, in, limits, input -> sink.accept(Piece.of(input)));
    }

    /// Everything in a stream, up to the limit.
    ///
    /// @throws TooLarge if there is more
    static byte[] all(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes((int) limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            throw new TooLarge("larger than " + limits.words() + ", the most that is read of one article");
        }
        return bytes;
    }

    /// An input is over its limit.
    final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }
}
