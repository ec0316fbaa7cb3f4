package org.whence.io.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.whence.io.fetch.Codings;

/// An HTTP answer as archives hold it: often with headers that no longer fit the body, which is why the body's bytes decide
/// what is taken off.
///
/// @param status the HTTP status
/// @param headers by name in any case, the last of each
/// @param body the body without its encodings, as far as it can be read
public record HttpCapture(int status, Map<String, String> headers, byte[] body) {
    private static final int LONGEST_HEAD = 256 << 10;

    /// The head of an HTTP answer.
    ///
    /// @param status the HTTP status
    /// @param headers by name in any case, the last of each
    /// @param bodyAt where the body begins in the block
    public record Head(int status, Map<String, String> headers, int bodyAt) {}

    /// Reads the head alone of the block of a `response` record.
    ///
    /// @return empty where the block is no HTTP answer
    public static Optional<Head> head(byte[] block) {
        int end = 0;
        int bodyAt = block.length;
        for (int i = 0; i + 1 < block.length; i++) {
            if (block[i] == '\n' && (block[i + 1] == '\n' || block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n')) {
                end = i;
                bodyAt = block[i + 1] == '\n' ? i + 2 : i + 3;
                break;
            }
        }
        String[] lines = new String(block, 0, Math.min(end == 0 ? block.length : end, LONGEST_HEAD), StandardCharsets.ISO_8859_1).split("\r?\n");
        String[] first = lines.length == 0 ? new String[0] : lines[0].split(" +", 3);
        if (first.length < 2 || !lines[0].startsWith("HTTP/") || !first[1].matches("\\d{3}")) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                headers.put(lines[i].substring(0, colon).strip(), lines[i].substring(colon + 1).strip());
            }
        }
        return Optional.of(new Head(Integer.parseInt(first[1]), headers, bodyAt));
    }

    /// Reads the block of a `response` record.
    ///
    /// @param mostBytes the longest body after decompression
    /// @return empty where the block is no HTTP answer
    public static Optional<HttpCapture> read(byte[] block, long mostBytes) {
        Optional<Head> head = head(block);
        return head.map(h -> new HttpCapture(h.status, h.headers, body(block, h, mostBytes)));
    }

    private static byte[] body(byte[] block, Head head, long mostBytes) {
        Map<String, String> headers = head.headers;
        byte[] body = java.util.Arrays.copyOfRange(block, head.bodyAt, block.length);
        if (headers.getOrDefault("Transfer-Encoding", "").toLowerCase(Locale.ROOT).contains("chunked") && chunked(body)) {
            body = asFarAsItGoes(Codings.unchunked(new ByteArrayInputStream(body)), mostBytes);
        }
        String encoding = headers.getOrDefault("Content-Encoding", "");
        if (!encoding.isBlank()) {
            try {
                byte[] decoded = asFarAsItGoes(Codings.decoded(new ByteArrayInputStream(body), encoding), mostBytes);
                body = decoded.length == 0 ? body : decoded;
            } catch (IOException unknown) {
                // An encoding that nobody here knows, or one that was taken off before the archive was written: the body stays as it is.
                return body;
            }
        }
        return body;
    }

    /// Whether a body begins with a chunk's size.
    private static boolean chunked(byte[] body) {
        int i = 0;
        while (i < body.length && i < 16 && Character.digit(body[i], 16) >= 0) {
            i++;
        }
        return i > 0 && i < body.length && (body[i] == '\r' || body[i] == '\n' || body[i] == ';' || body[i] == ' ');
    }

    private static byte[] asFarAsItGoes(InputStream in, long mostBytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        try (in) {
            for (int n = in.read(buffer); n >= 0 && out.size() < mostBytes; n = in.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(n, mostBytes - out.size()));
            }
        } catch (IOException | RuntimeException broken) {
            // What came before the break is a page that a reader could still see; the decoders throw both kinds.
            return out.toByteArray();
        }
        return out.toByteArray();
    }
}
