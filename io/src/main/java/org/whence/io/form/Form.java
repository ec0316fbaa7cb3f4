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
