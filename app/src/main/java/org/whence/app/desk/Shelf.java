package org.whence.app.desk;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Things under keys, of which those not asked for longest go once all together weigh too much. Thread-safe.
final class Shelf<T> {

    private final long most;
    private final Map<String, Place<T>> places = new LinkedHashMap<>(64, 0.75f, true);
    private long total;

    private static final class Place<T> {
        final T thing;

        /// 0 until it is known; what weighs nothing stays.
        long weight;

        Place(T thing) {
            this.thing = thing;
        }
    }

    /// @param most how much all may weigh together, in whatever unit [#weigh] is told
    Shelf(long most) {
        this.most = most;
    }

    /// What stands under a key; if nothing does, `fresh` is put there.
    synchronized T of(String key, Supplier<T> fresh) {
        return places.computeIfAbsent(key, _ -> new Place<>(fresh.get())).thing;
    }

    /// Tells what a thing weighs now, and makes room for it. Nothing happens where it no longer stands there.
    synchronized void weigh(String key, T thing, long weighs) {
        Place<T> place = places.get(key);
        if (place == null || place.thing != thing) {
            return;
        }
        total += weighs - place.weight;
        place.weight = weighs;
        for (Iterator<Place<T>> eldest = places.values().iterator(); total > most && eldest.hasNext();) {
            Place<T> other = eldest.next();
            if (other != place && other.weight > 0) {
                total -= other.weight;
                eldest.remove();
            }
        }
    }

    /// Takes a thing away, where it still stands there.
    synchronized void remove(String key, T thing) {
        Place<T> place = places.get(key);
        if (place != null && place.thing == thing) {
            places.remove(key);
            total -= place.weight;
        }
    }
}
