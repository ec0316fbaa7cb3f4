package org.whence.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.whence.core.ledger.Hash;
import org.whence.io.archive.Evidence;

/// The bytes that articles were read from, where the ledger kept them: pages as they were fetched, files as they were added. Sees what other
/// processes keep meanwhile. Thread-safe.
public final class KeptOriginals {

    private final Evidence evidence;
    private final Held<Answers.OriginalNote> notes = new Held<>(1_000);
    private final Places places = new Places();
    private long read;

    /// @param folder the ledger's folder of evidence, which may be missing
    public KeptOriginals(Path folder) {
        this.evidence = Evidence.toRead(folder);
    }

    /// Where the latest entry of each article stands in the index, sixteen bytes an article: a ledger may have kept millions. Two articles
    /// whose keys have the same hash cannot be told apart here, but by the entry.
    private static final class Places {

        private static final long NONE = 0;
        private long[] hashes = new long[1 << 10];
        private long[] at = new long[1 << 10];
        private int count;

        private static long hash(String key) {
            long hash = Hash.of(key);
            return hash == NONE ? 1 : hash;
        }

        private int slot(long hash) {
            int slot = (int) hash & hashes.length - 1;
            while (hashes[slot] != NONE && hashes[slot] != hash) {
                slot = slot + 1 & hashes.length - 1;
            }
            return slot;
        }

        void put(String key, long place) {
            if (2 * count > hashes.length) {
                grow();
            }
            put(hash(key), place);
        }

        private void put(long hash, long place) {
            int slot = slot(hash);
            count += hashes[slot] == NONE ? 1 : 0;
            hashes[slot] = hash;
            at[slot] = place;
        }

        private void grow() {
            long[] before = hashes;
            long[] places = at;
            hashes = new long[2 * before.length];
            at = new long[2 * before.length];
            count = 0;
            for (int i = 0; i < before.length; i++) {
                if (before[i] != NONE) {
                    put(before[i], places[i]);
                }
            }
        }

        /// The place of a key's entry, -1 where there is none.
        long of(String key) {
            int slot = slot(hash(key));
            return hashes[slot] == NONE ? -1 : at[slot];
        }
    }

    /// The latest bytes that were kept of an article; empty where none were.
    ///
    /// @param key the article's key
    /// @throws UncheckedIOException if they were kept and cannot be read; the message names the file and the place
    public Optional<Answers.Original> of(String key) {
        return entry(key).map(this::original);
    }

    /// What is to be said of the latest bytes that were kept of an article; empty where none were. They are read once, however many articles
    /// came in them.
    ///
    /// @param key the article's key
    /// @throws UncheckedIOException if they were kept and cannot be read; the message names the file and the place
    public Optional<Answers.OriginalNote> note(String key) {
        return entry(key).map(kept -> notes.of(kept.sha256(), () -> Answers.OriginalNote.of(original(kept))));
    }

    private Answers.Original original(Evidence.Kept kept) {
        try {
            byte[] body = evidence.body(kept);
            return new Answers.Original(type(body), kept.sha256(), body, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Optional<Evidence.Kept> entry(String key) {
        try {
            read = evidence.since(read, (kept, place) -> {
                // A redirect or an error is no article.
                if (kept.document()) {
                    places.put(kept.url(), place);
                }
            });
            long place = places.of(key);
            return place < 0 ? Optional.empty() : Optional.of(evidence.at(place)).filter(kept -> kept.url().equals(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
