package org.whence.app.desk;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one caller may ask: so many requests at once, refilled at an even pace. Thread-safe; remembers the latest callers.
final class RateLimit {

    private static final int CALLERS = 10_000;

    private final double burst;
    private final double perSecond;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    };

    private record Bucket(double left, long millis) {}

    RateLimit(double burst, double perSecond, Clock clock) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /// Takes one request; false where the caller has none left.
    synchronized boolean take(String caller) {
        long now = clock.millis();
        Bucket bucket = buckets.getOrDefault(caller, new Bucket(burst, now));
        double left = Math.min(burst, bucket.left() + (now - bucket.millis()) / 1000.0 * perSecond);
        boolean allowed = left >= 1;
        buckets.put(caller, new Bucket(allowed ? left - 1 : left, now));
        return allowed;
    }
}
