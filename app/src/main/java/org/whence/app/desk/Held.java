package org.whence.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// What was made from the ledger lately, kept for as long as the ledger stays as it is: many readers ask for the same few pages. Thread-safe.
/// Of those who ask for a value that is not at hand, the first makes it and the others wait for it.
final class Held<V> {

    private final Map<String, CompletableFuture<V>> values;
    private String version = "";

    /// @param most how many values are kept; the one not asked for longest goes first
    Held(int most) {
        this.values = new LinkedHashMap<>(2 * most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<V>> eldest) {
                return size() > most;
            }
        };
    }

    /// A value that is at hand, or is made now. What the maker throws is thrown to all who wait, and is not kept.
    ///
    /// @param now the version of the ledger that the value is made from
    V of(String now, String key, Supplier<V> maker) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> known = known(now, key, mine);
        if (known != mine) {
            return await(known);
        }
        try {
            mine.complete(maker.get());
        } catch (RuntimeException | Error e) {
            forget(key, mine);
            mine.completeExceptionally(e);
        }
        return await(mine);
    }

    private static <V> V await(CompletableFuture<V> value) {
        try {
            return value.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    private synchronized CompletableFuture<V> known(String now, String key, CompletableFuture<V> otherwise) {
        if (!now.equals(version)) {
            values.clear();
            version = now;
        }
        return values.computeIfAbsent(key, _ -> otherwise);
    }

    private synchronized void forget(String key, CompletableFuture<V> failed) {
        values.remove(key, failed);
    }
}
