package org.whence.io.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.io.archive.Evidence;
import org.whence.io.feed.Feed;
import org.whence.io.feed.FeedEntry;
import org.whence.io.feed.Feeds;
import org.whence.io.fetch.Fetched;
import org.whence.io.fetch.Fetcher;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.watch.WatchEvent.Failed.What;

/// Watches feeds: asks each when it is due and fetches the articles that are new in it.
///
/// Every feed and article has a virtual thread. At most a stated number fetch at once, and at most two at one host, which
/// are waited for before the common places: a slow or dead host cannot take the places of the others.
public final class Watch implements AutoCloseable {
    private static final int AT_ONE_HOST = 2;
    private static final int FEEDS_DEEP = 3;
    private static final int MOST_FRESH = 2_000;
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(12);

    private final List<String> feeds;
    private final Duration every;
    private final Fetcher fetcher;
    private final Inputs inputs;
    private final @Nullable Evidence evidence;
    private final WatchState state;
    private final InstantSource clock;
    private final Consumer<WatchEvent> events;
    private final Semaphore places;
    private final ConcurrentMap<String, Semaphore> hosts = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// @param feeds addresses of feeds, lists of feeds (OPML) or sitemaps
    /// @param every the time between two polls of one feed
    /// @param atOnce how many fetches run at once
    /// @param fetcher what fetches
    /// @param inputs what reads fetched documents
    /// @param evidence where the bytes of articles are kept, of feeds that name new ones, and what was answered in their place; null keeps none
    /// @param folder where the state is kept
    /// @param clock tells the time
    /// @param events is told what happens, by one thread at a time
    public Watch(List<String> feeds, Duration every, int atOnce, Fetcher fetcher, Inputs inputs, @Nullable Evidence evidence, Path folder, InstantSource clock,
            Consumer<WatchEvent> events) throws IOException {
        if (every.isNegative() || every.isZero() || atOnce < 1) {
            throw new IllegalArgumentException("polls every " + every + ", " + atOnce + " fetches at once: both must be more than nothing");
        }
        this.feeds = List.copyOf(feeds);
        this.every = every;
        this.fetcher = fetcher;
        this.inputs = inputs;
        this.evidence = evidence;
        this.state = WatchState.open(folder);
        this.clock = clock;
        Object turn = new Object();
        this.events = event -> {
            synchronized (turn) {
                events.accept(event);
            }
        };
        this.places = new Semaphore(atOnce);
    }

    /// Polls for ever, until the thread is interrupted.
    public void run() throws InterruptedException, IOException {
        while (true) {
            Instant next = poll();
            Duration wait = Duration.between(clock.instant(), next);
            Thread.sleep(wait.isNegative() ? Duration.ofMillis(200) : wait.compareTo(every) > 0 ? every : wait.plusMillis(50));
        }
    }

    /// Asks every feed that is due, once, and waits until all that came of it is done.
    ///
    /// @return when the next feed is due
    public Instant poll() throws InterruptedException, IOException {
        List<Future<?>> running = new ArrayList<>();
        for (String feed : feeds) {
            WatchState.FeedState known = state.feed(feed);
            if (known == null || !known.due().isAfter(clock.instant())) {
                running.add(threads.submit(() -> {
                    pollFeed(feed, feed, 0);
                    return null;
                }));
            }
        }
        for (Future<?> task : running) {
            try {
                task.get();
            } catch (java.util.concurrent.ExecutionException failed) {
                if (failed.getCause() instanceof IOException stateNotWritten) {
                    throw stateNotWritten;
                }
                if (failed.getCause() instanceof RuntimeException broken) {
                    throw broken;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
        Instant next = clock.instant().plus(every);
        for (String feed : feeds) {
            WatchState.FeedState known = state.feed(feed);
            if (known != null && known.due().isBefore(next)) {
                next = known.due();
            }
        }
        return next;
    }

    private void pollFeed(String root, String address, int depth) throws IOException, InterruptedException {
        WatchState.FeedState known = state.feed(address);
        Optional<URI> url = uri(address);
        if (url.isEmpty()) {
            events.accept(new WatchEvent.Failed(address, "not an address", null, What.ABSENT));
            state.feed(address, new WatchState.FeedState(clock.instant().plus(LONGEST_BACK_OFF), 1, null, null));
            return;
        }
        Fetched fetched = inTurn(url.get(), () -> fetcher.get(url.get(), known == null ? null : known.etag(), known == null ? null : known.lastModified()));
        switch (fetched) {
            case Fetched.Unchanged unchanged -> {
                state.feed(address, new WatchState.FeedState(clock.instant().plus(every), 0, known == null ? null : known.etag(), known == null ? null : known.lastModified()));
                events.accept(new WatchEvent.Polled(address, 0, 0));
            }
            case Fetched.Failed failed -> {
                keep(failed);
                failed(address, failed.reason(), What.ABSENT, failed.retryAfter(), known);
            }
            case Fetched.Document document -> {
                Optional<Feed> feed = Feeds.read(document.body(), document.header("Content-Type"), document.url().toString());
                if (feed.isEmpty()) {
                    failed(address, "is no feed", What.UNREADABLE, null, known);
                    return;
                }
                boolean all = entries(root, address, document, feed.get(), depth);
                // With an article missing the feed must come whole again, so its validators are kept only when all is in.
                state.feed(address, new WatchState.FeedState(clock.instant().plus(every), 0, all ? document.header("ETag") : null, all ? document.header("Last-Modified") : null));
            }
        }
    }

    private void failed(String address, String reason, What what, @Nullable Duration retryAfter, WatchState.@Nullable FeedState known) throws IOException {
        int failures = known == null ? 1 : Math.min(20, known.failures() + 1);
        Duration backOff = every.multipliedBy(1L << Math.min(10, failures - 1));
        Duration wait = retryAfter != null && retryAfter.compareTo(backOff) > 0 ? retryAfter : backOff;
        Instant again = clock.instant().plus(wait.compareTo(LONGEST_BACK_OFF) > 0 && every.compareTo(LONGEST_BACK_OFF) < 0 ? LONGEST_BACK_OFF : wait);
        state.feed(address, new WatchState.FeedState(again, failures, known == null ? null : known.etag(), known == null ? null : known.lastModified()));
        events.accept(new WatchEvent.Failed(address, reason, again, what));
    }

    /// Takes in what is new in a feed; whether nothing is left to be tried again.
    private boolean entries(String root, String address, Fetched.Document document, Feed feed, int depth) throws IOException, InterruptedException {
        List<Future<Boolean>> running = new ArrayList<>();
        int fresh = 0;
        for (FeedEntry entry : feed.entries()) {
            String url = entry.url();
            if (url != null && !state.seen(url) && fresh < MOST_FRESH) {
                if (fresh++ == 0 && evidence != null) {
                    // What a page does not tell (its date, its authors) may be the feed's word.
                    evidence.keep(document);
                }
                running.add(threads.submit(() -> article(address, entry, url)));
            }
        }
        events.accept(new WatchEvent.Polled(address, feed.entries().size(), fresh));
        if (depth < FEEDS_DEEP) {
            for (String further : feed.feeds()) {
                WatchState.FeedState known = state.feed(further);
                if (!further.equals(root) && (known == null || !known.due().isAfter(clock.instant()))) {
                    running.add(threads.submit(() -> {
                        pollFeed(root, further, depth + 1);
                        return true;
                    }));
                }
            }
        }
        boolean all = true;
        for (Future<Boolean> task : running) {
            try {
                all &= task.get();
            } catch (java.util.concurrent.ExecutionException failed) {
                if (failed.getCause() instanceof IOException notWritten) {
                    throw notWritten;
                }
                if (failed.getCause() instanceof RuntimeException broken) {
                    throw broken;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
        return all && feed.feeds().isEmpty();
    }

    private boolean article(String feed, FeedEntry entry, String address) throws IOException, InterruptedException {
        Optional<URI> url = uri(address);
        if (url.isEmpty()) {
            return true;
        }
        Fetched fetched = inTurn(url.get(), () -> fetcher.get(url.get()));
        switch (fetched) {
            case Fetched.Unchanged unchanged -> {
                return true;
            }
            case Fetched.Failed failed -> {
                keep(failed);
                events.accept(new WatchEvent.Failed(address, failed.reason(), failed.lasting() ? null : clock.instant().plus(every), What.ABSENT));
                if (failed.lasting()) {
                    state.see(address);
                }
                return failed.lasting();
            }
            case Fetched.Document document -> {
                Evidence.Kept kept = evidence == null ? null : evidence.keep(document);
                List<Input> read = new ArrayList<>();
                inputs.read(document, read::add);
                for (Input input : read) {
                    switch (input) {
                        case Input.Read found -> {
                            if (evidence != null && kept != null && found.article().url() instanceof String own) {
                                evidence.name(own, kept);
                            }
                            events.accept(new WatchEvent.Arrived(feed, told(found.article(), entry), kept == null ? null : kept.sha256()));
                        }
                        case Input.Unreadable unreadable -> events.accept(new WatchEvent.Failed(address, unreadable.reason(), null, What.UNREADABLE));
                    }
                }
                state.see(address);
                return true;
            }
        }
    }

    private void keep(Fetched.Failed failed) throws IOException {
        if (evidence != null) {
            evidence.keep(failed);
        }
    }

    /// What the page did not tell and the feed did.
    private static Article told(Article article, FeedEntry entry) {
        return new Article(article.id(), article.url(), article.title() == null ? entry.title() : article.title(), article.publisher() == null ? entry.source() : article.publisher(),
                article.byline() == null ? entry.author() : article.byline(), article.published() == null ? entry.published() : article.published(), article.language() == null ? entry.language() : article.language(),
                article.text(), article.links(), article.intake());
    }

    private interface Fetch {
        Fetched run();
    }

    private Fetched inTurn(URI url, Fetch fetch) throws InterruptedException {
        Semaphore host = hosts.computeIfAbsent(url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT), h -> new Semaphore(AT_ONE_HOST));
        host.acquire();
        try {
            places.acquire();
            try {
                return fetch.run();
            } finally {
                places.release();
            }
        } finally {
            host.release();
        }
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /// Stops what still runs.
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            state.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
