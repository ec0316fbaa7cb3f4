package org.whence.app.metrics;

import java.time.Duration;
import java.util.Map;
import org.whence.io.store.LedgerStore;

/// How large a ledger is, counted once a minute at most: whoever asks often must not burden it.
final class LedgerSize {

    private static final long LASTS = Duration.ofMinutes(1).toNanos();

    private final LedgerStore store;
    private Map<String, Long> counts = Map.of();
    private long counted;

    LedgerSize(LedgerStore store) {
        this.store = store;
    }

    synchronized double of(String what) {
        if (counts.isEmpty() || System.nanoTime() - counted > LASTS) {
            counts = store.counts();
            counted = System.nanoTime();
        }
        return counts.getOrDefault(what, 0L);
    }
}
