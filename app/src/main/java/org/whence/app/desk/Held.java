package org.whence.app.desk;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// What was made lately, under a key that names all that it was made from: it never goes out of date. Thread-safe.
/// Of those who ask for a value that is not at hand, the first makes it and the others wait for it.
final class Held<V> {

    private final long most;
    private final ToLongFunction<V> weight;
    private final Map<String, Entry<V>> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long total;

    private static final class Entry<V> {
        final CompletableFuture<V> value = new CompletableFuture<>();

        /// 0 while it is being made.
        long weight;
    }

    /// @param most how many values are kept; the one not asked for longest goes first
    Held(long most) {
        this(most, _ -> 1);
    }

    /// @param most how much the values that are kept weigh together; those not asked for longest go first
    /// @param weight of a value, in whatever unit `most` has
    Held(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /// A value that is at hand, or is made now. What the maker throws is thrown to all who wait, and is not kept.
    V of(String key, Supplier<V> maker) {
        Entry<V> mine = new Entry<>();
        Entry<V> known = known(key, mine);
        if (known != mine) {
            return await(known.value);
        }
        try {
            V made = maker.get();
            weigh(mine, Math.max(1, weight.applyAsLong(made)));
            mine.value.complete(made);
        } catch (RuntimeException | Error e) {
            forget(key, mine);
            mine.value.completeExceptionally(e);
        }
        return await(mine.value);
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

    private synchronized Entry<V> known(String key, Entry<V> otherwise) {
        return entries.computeIfAbsent(key, _ -> otherwise);
    }

    /// Makes room for a value that was just made.
    private synchronized void weigh(Entry<V> made, long weighs) {
        made.weight = weighs;
        total += weighs;
        for (Iterator<Entry<V>> eldest = entries.values().iterator(); total > most && eldest.hasNext();) {
            Entry<V> entry = eldest.next();
            if (entry != made && entry.weight > 0) {
                total -= entry.weight;
                eldest.remove();
            }
        }
    }

    private synchronized void forget(String key, Entry<V> failed) {
        entries.remove(key, failed);
    }
}
