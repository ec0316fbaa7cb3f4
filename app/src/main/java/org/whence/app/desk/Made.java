package org.whence.app.desk;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A page as it is sent.
///
/// @param packed its UTF-8 bytes, as gzip
/// @param tag its entity tag
record Made(byte[] packed, String tag) {

    static Made of(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 6 + 512);
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Made(packed.toByteArray(), "W/\"" + HexFormat.of().formatHex(LedgerAnswers.sha256().digest(bytes), 0, 10) + '"');
    }

    /// Sends it, or says that the asker has it already.
    void send(Context ctx) {
        ctx.header("Cache-Control", "private, no-cache").header("ETag", tag).header("Vary", "Cookie, Authorization, Accept-Encoding");
        String known = ctx.header("If-None-Match");
        if (known != null && List.of(known.split("\\s*,\\s*")).contains(tag)) {
            ctx.status(304);
            return;
        }
        ctx.contentType("text/html;charset=utf-8");
        if (takesGzip(ctx.header("Accept-Encoding"))) {
            ctx.header("Content-Encoding", "gzip").result(packed);
        } else {
            ctx.result(unpacked());
        }
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && accepted.matches("(?i)(.*,)?\\s*gzip\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?(,.*)?");
    }

    private byte[] unpacked() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
