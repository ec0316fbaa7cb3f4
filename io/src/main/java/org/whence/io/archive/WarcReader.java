package org.whence.io.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Reads a web archive record by record, each in the memory of one. Broken headers are skipped up to the next record; a last
/// record that breaks off is given as far as it goes.
public final class WarcReader implements AutoCloseable {
    private static final int LONGEST_LINE = 64 << 10;
    private static final int MOST_HEADERS = 1_000;

    private final InputStream in;
    private final long mostBytes;
    private long records;
    private boolean over;
    private @Nullable String pending;
    private @Nullable String trouble;

    /// @param in the archive, compressed or not
    /// @param mostBytes the longest record that is kept; a longer one is read past and given with the beginning alone
    public WarcReader(InputStream in, long mostBytes) throws IOException {
        BufferedInputStream ahead = new BufferedInputStream(in, 64 << 10);
        ahead.mark(2);
        boolean gzip = ahead.read() == 0x1F && ahead.read() == 0x8B;
        ahead.reset();
        this.in = gzip ? new BufferedInputStream(new GZIPInputStream(ahead, 64 << 10), 64 << 10) : ahead;
        this.mostBytes = mostBytes;
    }

    /// The next record; null at the end.
    public @Nullable WarcRecord next() throws IOException {
        try {
            return over ? null : read();
        } catch (EOFException | ZipException cut) {
            over = true;
            trouble = "the archive breaks off after record " + records;
            return null;
        }
    }

    /// What was wrong with the archive itself, in one line; null where nothing was.
    public @Nullable String trouble() {
        return trouble;
    }

    private @Nullable WarcRecord read() throws IOException {
        String line = pending != null ? pending : line();
        pending = null;
        long skipped = 0;
        while (line != null && !line.startsWith("WARC/")) {
            skipped += line.isBlank() ? 0 : 1;
            line = line();
        }
        if (skipped > 0) {
            trouble = skipped + " lines between records that belong to none, before record " + (records + 1);
        }
        if (line == null) {
            over = true;
            if (records == 0) {
                trouble = "no record of a web archive in it";
            }
            return null;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        String last = "";
        for (line = line(); line != null && !line.isEmpty() && headers.size() < MOST_HEADERS; line = line()) {
            int colon = line.indexOf(':');
            if (line.startsWith("WARC/")) {
                pending = line;
                break;
            }
            if ((line.startsWith(" ") || line.startsWith("\t")) && !last.isEmpty()) {
                headers.merge(last, line.strip(), (a, b) -> a + " " + b);
            } else if (colon > 0) {
                last = line.substring(0, colon).strip();
                headers.put(last, line.substring(colon + 1).strip());
            }
        }
        records++;
        String length = headers.getOrDefault("Content-Length", "");
        byte[] block = new byte[0];
        boolean cut = false;
        if (pending == null && length.matches("\\d{1,15}")) {
            long size = Long.parseLong(length);
            block = block(size);
            cut = block.length < Math.min(size, mostBytes);
            over |= cut;
            if (cut) {
                trouble = "record " + records + " breaks off: " + (size - block.length) + " bytes are missing";
            }
        }
        String url = headers.get("WARC-Target-URI");
        if (url != null && url.startsWith("<") && url.endsWith(">")) {
            url = url.substring(1, url.length() - 1);
        }
        return new WarcRecord(records, headers.getOrDefault("WARC-Type", "").toLowerCase(Locale.ROOT), url, date(headers.get("WARC-Date")), headers, block, cut);
    }

    private byte[] block(long size) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream((int) Math.min(size, 1 << 16));
        byte[] buffer = new byte[16 << 10];
        long left = size;
        while (left > 0) {
            int n;
            try {
                n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            } catch (EOFException | ZipException broken) {
                n = -1;
            }
            if (n < 0) {
                break;
            }
            kept.write(buffer, 0, (int) Math.max(0, Math.min(n, mostBytes - kept.size())));
            left -= n;
        }
        return kept.toByteArray();
    }

    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < LONGEST_LINE) {
                line.write(b);
            }
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable Instant date(@Nullable String written) {
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeException broken) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
