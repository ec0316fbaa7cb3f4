package org.whence.io.form;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.whence.io.fetch.Limited;

/// Bytes to be read, with what is known of them from outside.
///
/// @param name what a person calls it: the path as given, the address
/// @param id the id of an article that is alone in it: the file's name without its endings
/// @param url the address that it came from, null where it is no web document
/// @param contentType the `Content-Type` that came with it, null where none did
/// @param bytes opens it from its beginning, decompressed
/// @param mostBytes the longest that a form which takes the whole at once may read
public record Source(String name, String id, @Nullable String url, @Nullable String contentType, Opening bytes, long mostBytes) {

    /// Opens a stream anew each time.
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /// Opens it as a stream; the caller closes it.
    public InputStream open() throws IOException {
        return bytes.open();
    }

    /// All its bytes.
    ///
    /// @throws IOException if it is longer than the limit or cannot be read
    public byte[] all() throws IOException {
        try (InputStream in = new Limited(bytes.open(), mostBytes)) {
            return in.readAllBytes();
        }
    }
}
