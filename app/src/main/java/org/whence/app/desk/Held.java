package org.whence.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What was made from the ledger lately, kept for as long as the ledger stays as it is: many readers ask for the same few pages. Thread-safe.
final class Held<V> {

    private final Map<String, V> values;
    private String version = "";

    /// @param most how many values are kept; the one not asked for longest goes first
    Held(int most) {
        this.values = new LinkedHashMap<>(2 * most, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    /// A value that is at hand, or is made now.
    ///
    /// @param now the version of the ledger that the value is made from
    V of(String now, String key, Supplier<V> maker) {
        V known = known(now, key);
        if (known != null) {
            return known;
        }
        V made = maker.get();
        keep(now, key, made);
        return made;
    }

    private synchronized @Nullable V known(String now, String key) {
        if (!now.equals(version)) {
            values.clear();
            version = now;
        }
        return values.get(key);
    }

    private synchronized void keep(String now, String key, V made) {
        if (now.equals(version)) {
            values.put(key, made);
        }
    }
}
