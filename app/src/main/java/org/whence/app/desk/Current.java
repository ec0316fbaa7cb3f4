package org.whence.app.desk;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// What was made from the ledger, pages above all, each until what it was made from has changed. Thread-safe.
///
/// While articles come in, nearly every question is about a ledger that has just changed. What is made from one story is made anew only when that
/// story has changed. What is made from the whole ledger is taken as it is for a few seconds, longer where it takes long to make. One reader at
/// a time makes it; those who ask for it meanwhile get the one before, unless nobody has looked at that for long. After a change that a person
/// made at this desk everything is looked at again, so that they see what they did.
final class Current<V> {

    /// For how long what is of the whole ledger is taken as it is at least.
    static final Duration LASTS = Duration.ofSeconds(2);

    /// For how long it is: twenty times as long as it took to make, within these bounds.
    private static final long LEAST = LASTS.toNanos();
    private static final long LONGEST = Duration.ofSeconds(30).toNanos();
    private static final int TIMES = 20;

    /// How far what somebody is making anew may be behind for the others.
    private static final long BEHIND = Duration.ofSeconds(10).toNanos();

    /// What an entry takes beside its value, about, in bytes.
    private static final int ENTRY = 400;

    private final ToLongFunction<V> weight;
    private final Snapshots ledger;
    private final LongSupplier nanos;
    private final Shelf<Entry<V>> entries;
    private final AtomicInteger round = new AtomicInteger();

    private static final class Entry<V> {
        final ReentrantLock making = new ReentrantLock();
        volatile @Nullable State<V> state;
    }

    /// @param version of the ledger at which it was looked at last
    /// @param basis what it was made from, in short
    /// @param looked when it was looked at last, in nanoseconds
    /// @param cost how long it took to make, in nanoseconds
    /// @param round how many changes people had made here by then
    private record State<V>(V value, String version, String basis, long looked, long cost, int round) {}

    /// @param most how many bytes are kept, about; what was not asked for longest goes first
    /// @param weight of a value, in bytes, about
    /// @param nanos a clock in nanoseconds, as that of the system
    Current(long most, ToLongFunction<V> weight, Snapshots ledger, LongSupplier nanos) {
        this.entries = new Shelf<>(most);
        this.weight = weight;
        this.ledger = ledger;
        this.nanos = nanos;
    }

    /// What is made from less than the whole ledger.
    ///
    /// @param basis what it is made from, in short; asked for whenever the ledger has changed
    V of(String key, Supplier<String> basis, Supplier<V> maker) {
        return of(key, false, basis, maker);
    }

    /// What any change of the ledger may change.
    ///
    /// @param basis what it is made from, in short
    V ofTheWhole(String key, Supplier<String> basis, Supplier<V> maker) {
        return of(key, true, basis, maker);
    }

    /// A person changed something at this desk.
    void changed() {
        round.incrementAndGet();
    }

    private V of(String key, boolean lasts, Supplier<String> basis, Supplier<V> maker) {
        String version = ledger.version();
        Entry<V> entry = entries.of(key, Entry::new);
        State<V> state = entry.state;
        if (state != null && isGood(state, version, lasts)) {
            return state.value();
        }
        if (!entry.making.tryLock()) {
            if (state != null && state.round() == round.get() && nanos.getAsLong() - state.looked() < BEHIND) {
                return state.value();
            }
            entry.making.lock();
        }
        try {
            state = entry.state;
            if (state == null || !isGood(state, ledger.version(), lasts)) {
                state = make(state, basis, maker);
                entry.state = state;
                entries.weigh(key, entry, weight.applyAsLong(state.value()) + 2L * key.length() + ENTRY);
            }
            return state.value();
        } catch (RuntimeException | Error e) {
            entries.remove(key, entry);
            throw e;
        } finally {
            entry.making.unlock();
        }
    }

    private boolean isGood(State<V> state, String version, boolean lasts) {
        return state.round() == round.get() && (state.version().equals(version)
                || lasts && nanos.getAsLong() - state.looked() < Math.clamp(TIMES * state.cost(), LEAST, LONGEST));
    }

    private State<V> make(@Nullable State<V> before, Supplier<String> basis, Supplier<V> maker) {
        int now = round.get();
        long begun = nanos.getAsLong();
        return ledger.atOnce(() -> {
            String version = ledger.version();
            String from = basis.get();
            if (before != null && before.basis().equals(from)) {
                return new State<>(before.value(), version, from, nanos.getAsLong(), before.cost(), now);
            }
            V made = maker.get();
            long end = nanos.getAsLong();
            return new State<>(made, version, from, end, end - begun, now);
        });
    }
}
