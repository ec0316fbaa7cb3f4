package org.whence.io.form;

/// How much of an input is taken in.
///
/// @param bytes the most bytes of one file or one unpacked stream that holds a single article
public record Limits(long bytes) {

    private static final long MEBIBYTE = 1024 * 1024;

    /// 64 MiB: far above any article, far below the memory of the smallest machine that this runs on.
    public static final Limits DEFAULT = new Limits(64 * MEBIBYTE);

    public Limits {
        if (bytes <= 0 || bytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("limit of " + bytes + " bytes: must be at least 1 and under 2 GiB");
        }
    }

    /// The limit as a person reads it.
    public String words() {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
    }
}
