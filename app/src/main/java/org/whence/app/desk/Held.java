package org.whence.app.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// What was made lately, under a key that names all that it was made from: it never goes out of date. Thread-safe.
/// Of those who ask for a value that is not at hand, the first makes it and the others wait for it.
final class Held<V> {

    private final ToLongFunction<V> weight;
    private final Shelf<CompletableFuture<V>> values;

    /// @param most how many values are kept; the one not asked for longest goes first
    Held(long most) {
        this(most, _ -> 1);
    }

    /// @param most how much the values that are kept weigh together; those not asked for longest go first
    /// @param weight of a value, in whatever unit `most` has
    Held(long most, ToLongFunction<V> weight) {
        this.values = new Shelf<>(most);
        this.weight = weight;
    }

    /// A value that is at hand, or is made now. What the maker throws is thrown to all who wait, and is not kept.
    V of(String key, Supplier<V> maker) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> known = values.of(key, () -> mine);
        if (known != mine) {
            return await(known);
        }
        try {
            V made = maker.get();
            values.weigh(key, mine, Math.max(1, weight.applyAsLong(made)));
            mine.complete(made);
        } catch (RuntimeException | Error e) {
            values.remove(key, mine);
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
}
