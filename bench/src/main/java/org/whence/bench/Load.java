package org.whence.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Reading;

/// A stream of invented readings by time of publication, a thousand a day, without an end. What has been planted in the
/// events that are told to their end is known. The same seed gives the same stream.
final class Load implements Iterator<Reading> {

    /// Articles of one day; a few large newsrooms' worth.
    static final int A_DAY = 1_000;

    /// Articles of one event, on average.
    private static final double MEAN = 12;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration EVERY = Duration.ofSeconds((long) (86_400 * MEAN / A_DAY));

    private final Event.World world;
    private final long seed;
    private final PriorityQueue<Pending> pending = new PriorityQueue<>(Comparator.comparing(Pending::at).thenComparing(one -> one.reading().article().key()));
    private final List<Planted> planted = new ArrayList<>();
    private int events;

    /// @param last what its event planted, where it is the event's last article
    private record Pending(Instant at, Reading reading, @Nullable Planted last) {}

    Load(long seed, Vocabulary vocabulary) {
        this.world = Event.World.of(seed, vocabulary);
        this.seed = seed;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public Reading next() {
        while (pending.isEmpty() || !pending.peek().at().isBefore(start(events))) {
            begin();
        }
        Pending next = pending.remove();
        if (next.last() != null) {
            planted.add(next.last());
        }
        return next.reading();
    }

    private static Instant start(int event) {
        return START.plus(EVERY.multipliedBy(event));
    }

    private void begin() {
        Event.Told told = Event.of(world, seed, events, start(events));
        events++;
        for (int i = 0; i < told.readings().size(); i++) {
            Reading reading = told.readings().get(i);
            var published = reading.article().published();
            if (published == null || published.instant() == null) {
                throw new NoSuchElementException("an invented article has no time: " + reading.article().key());
            }
            pending.add(new Pending(published.instant(), reading, i == told.readings().size() - 1 ? told.planted() : null));
        }
    }

    /// What the events hold whose last article has been given out.
    List<Planted> planted() {
        return List.copyOf(planted);
    }
}
