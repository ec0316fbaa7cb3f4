package org.whence.io.fetch;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Takes the encodings of HTTP off a body.
public final class Codings {
    private static final int LONGEST_LINE = 8 << 10;

    private Codings() {}

    /// Takes content encodings off, the last applied first.
    ///
    /// @param encodings the value of `Content-Encoding`
    /// @throws IOException if an encoding is not known; later, from the stream, if the data is broken
    public static InputStream decoded(InputStream body, String encodings) throws IOException {
        InputStream in = body;
        String[] names = encodings.isBlank() ? new String[0] : encodings.toLowerCase(Locale.ROOT).split("\\s*,\\s*");
        if (names.length > 3) {
            throw new IOException("encoded " + names.length + " times over");
        }
        for (int i = names.length - 1; i >= 0; i--) {
            in = switch (names[i].strip()) {
                case "gzip", "x-gzip" -> gunzipped(in);
                case "deflate" -> inflated(in);
                case "br" -> new BrotliInputStream(in);
                case "identity", "" -> in;
                default -> throw new IOException("encoded as \"" + names[i] + "\", which is not known here");
            };
        }
        return in;
    }

    /// Some servers name an encoding that they did not apply: the bytes decide.
    private static InputStream gunzipped(InputStream in) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(in);
        ahead.mark(2);
        int a = ahead.read();
        int b = ahead.read();
        ahead.reset();
        return a == 0x1F && b == 0x8B ? new GZIPInputStream(ahead) : ahead;
    }

    private static InputStream inflated(InputStream in) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(in);
        ahead.mark(2);
        int a = ahead.read();
        int b = ahead.read();
        ahead.reset();
        boolean wrapped = (a & 0x0F) == 8 && b >= 0 && (a << 8 | b) % 31 == 0;
        return new InflaterInputStream(ahead, new Inflater(!wrapped));
    }

    /// Takes chunked transfer encoding off (RFC 9112, section 7.1).
    public static InputStream unchunked(InputStream in) {
        return new Chunked(in);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the answer breaks off between chunks");
            }
            if (line.length() >= LONGEST_LINE) {
                throw new IOException("the answer has a broken chunk size");
            }
            line.append((char) b);
        }
        return line.toString().strip();
    }

    private static final class Chunked extends InputStream {
        private final InputStream in;
        private long left;
        private boolean begun;
        private boolean over;

        Chunked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            if (left == 0 && !over) {
                next();
            }
            if (over) {
                return -1;
            }
            int n = in.read(b, off, (int) Math.min(len, left));
            if (n < 0) {
                throw new EOFException("the answer breaks off in a chunk");
            }
            left -= n;
            return n;
        }

        private void next() throws IOException {
            if (begun) {
                line(in);
            }
            begun = true;
            String size = line(in).split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,15}")) {
                throw new IOException("the answer has a broken chunk size");
            }
            left = Long.parseLong(size, 16);
            over = left == 0;
        }
    }
}
