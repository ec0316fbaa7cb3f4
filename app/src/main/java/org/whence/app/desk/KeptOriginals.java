package org.whence.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whence.io.archive.Evidence;

/// The bytes that articles were read from, where the ledger kept them: pages as they were fetched, files as they were added. Sees what other
/// processes keep meanwhile. Thread-safe.
public final class KeptOriginals {

    private record Index(FileTime changed, long size, Map<String, Evidence.Kept> latest) {}

    private final Path file;
    private final Evidence evidence;
    private @Nullable Index index;

    /// @param folder the ledger's folder of evidence, which may be missing
    public KeptOriginals(Path folder) {
        this.file = folder.resolve("index.tsv");
        this.evidence = Evidence.toRead(folder);
    }

    /// The latest bytes that were kept of an article; empty where none were.
    ///
    /// @param key the article's key
    /// @throws UncheckedIOException if they were kept and cannot be read; the message names the file and the place
    public Optional<Answers.Original> of(String key) {
        try {
            Evidence.Kept kept = latest().get(key);
            if (kept == null) {
                return Optional.empty();
            }
            byte[] body = evidence.body(kept);
            return Optional.of(new Answers.Original(type(body), kept.sha256(), body, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Map<String, Evidence.Kept> latest() throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        FileTime changed = Files.getLastModifiedTime(file);
        long size = Files.size(file);
        if (index == null || index.size() != size || !index.changed().equals(changed)) {
            Map<String, Evidence.Kept> latest = new HashMap<>();
            evidence.all().forEach(kept -> latest.put(kept.url(), kept));
            index = new Index(changed, size, latest);
        }
        return index.latest();
    }

    /// The media type as the first bytes tell it.
    private static String type(byte[] body) {
        String head = new String(body, 0, Math.min(512, body.length), StandardCharsets.ISO_8859_1).stripLeading();
        if (head.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            return "application/json";
        }
        return head.startsWith("<?xml") ? "application/xml" : head.startsWith("<") ? "text/html" : head.chars().anyMatch(c -> c == 0) ? "application/octet-stream" : "text/plain";
    }
}
