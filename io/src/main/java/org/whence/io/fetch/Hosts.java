package org.whence.io.fetch;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Keeps the distance between requests to one host. Hosts do not wait for each other.
final class Hosts {
    private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(30);
    private static final int MOST_HOSTS = 100_000;

    private final long delay;
    /// By host: the time ([System#nanoTime]) from which the next request may go out.
    private final ConcurrentMap<String, Long> free = new ConcurrentHashMap<>();

    Hosts(Duration delay) {
        this.delay = delay.toNanos();
    }

    /// Waits for the host's turn and takes it.
    ///
    /// @throws SocketTimeoutException if the turn comes after the deadline
    void await(String host, long deadline) throws SocketTimeoutException, InterruptedIOException {
        long now = System.nanoTime();
        if (free.size() > MOST_HOSTS) {
            free.values().removeIf(t -> t - now < 0);
        }
        long[] turn = {now};
        free.compute(host, (h, next) -> {
            turn[0] = next == null || next - now < 0 ? now : next;
            return turn[0] - deadline > 0 ? next : Long.valueOf(turn[0] + delay);
        });
        long wait = turn[0] - now;
        if (turn[0] - deadline > 0) {
            throw new SocketTimeoutException("the host's turn comes too late");
        }
        if (wait > 0) {
            try {
                Thread.sleep(Duration.ofNanos(wait));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException();
            }
        }
    }

    /// Leaves the host alone for a while.
    void backOff(String host, @Nullable Duration wait) {
        long until = System.nanoTime() + (wait == null ? FIRST_BACK_OFF : wait).toNanos();
        free.merge(host, until, (a, b) -> a - b > 0 ? a : b);
    }
}
