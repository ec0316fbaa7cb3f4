package org.whence.app.desk;

import io.javalin.http.sse.SseClient;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Tells open pages, as server-sent events, that the ledger holds something new: as long after as a page of the whole ledger is taken as it is, so
/// that whoever loads it again on the news finds the news there.
final class News implements AutoCloseable {

    private static final int MOST = 500;

    private final Answers answers;
    private final Queue<SseClient> clients = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("news").factory());
    private volatile String told;
    private String seen;

    News(Answers answers) {
        this.answers = answers;
        this.told = answers.version();
        this.seen = told;
        clock.scheduleWithFixedDelay(this::tell, Current.LASTS.toMillis(), Current.LASTS.toMillis(), TimeUnit.MILLISECONDS);
    }

    void join(SseClient client) {
        if (clients.size() >= MOST) {
            throw new Problem(503, "too many listeners", "close a page that listens, or ask again later");
        }
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        clients.add(client);
        client.sendEvent("ledger", told);
    }

    private void tell() {
        String now = seen;
        seen = answers.version();
        boolean changed = !now.equals(told);
        told = now;
        for (SseClient client : clients) {
            if (client.terminated()) {
                clients.remove(client);
            } else if (changed) {
                client.sendEvent("ledger", now);
            } else {
                client.sendComment("still here");
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
