package org.whence.io.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that fails once more than a stated number of bytes have been read from it.
public final class Limited extends FilterInputStream {
    private final long most;
    private long left;

    /// @param most the number of bytes that may be read
    public Limited(InputStream in, long most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    /// Says that a stream was longer than allowed.
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong(long most) {
            super("longer than the limit of " + (most >= 1 << 20 ? (most >> 20) + " MB" : most + " bytes"));
        }
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = in.read(b, off, len);
        if (n > 0) {
            count(n);
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) throws IOException {
        left -= n;
        if (left < 0) {
            throw new TooLong(most);
        }
    }
}
