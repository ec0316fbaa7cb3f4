package org.whence.app.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;
import org.whence.app.Failure;
import org.whence.app.Terminal;
import org.whence.app.ledger.LedgerFolder;
import org.whence.app.metrics.Log;
import org.whence.app.metrics.Metered;
import org.whence.app.metrics.Operating;
import org.whence.app.metrics.Operation;
import org.whence.app.read.Fetching;
import org.whence.io.archive.Evidence;
import org.whence.io.fetch.Fetcher;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.meter.Meter;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.StoreException;
import org.whence.io.watch.Watch;
import org.whence.io.watch.WatchEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence watch`: polls feeds for ever and reads what is new into the ledger. Killed, it picks up where it stopped.
@Command(name = "watch", description = "Watches feeds and reads what is new into the ledger, until it is stopped.", mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {

    private static final int AT_ONCE = 64;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FEED", arity = "1..*",
            description = "The address of a feed (RSS, Atom, JSON Feed), a sitemap or an OPML list, or a file with one address a line.")
    private List<String> feeds = List.of();

    @Option(names = "--every", paramLabel = "TIME", defaultValue = "10m", converter = Every.class, description = "How often a feed is asked: 90s, 10m, 2h, 1d. Default: 10m.")
    private Duration every = Duration.ofMinutes(10);

    @Option(names = "--once", description = "Ask every feed that is due once, then stop.")
    private boolean once;

    @Option(names = "--rules", description = "Read with the rules alone, without the learnt model.")
    private boolean rules;

    @Mixin
    private Operating operating = new Operating();

    @Mixin
    private LedgerFolder ledger = new LedgerFolder();

    @Mixin
    private Fetching fetching = new Fetching();

    @Override
    public Integer call() throws IOException {
        try (Operation operation = operating.begin(spec.commandLine().getOut(), spec.commandLine().getErr())) {
            return watch(operation);
        }
    }

    private int watch(Operation operation) throws IOException {
        Status status = new Status(spec.commandLine().getErr(), Terminal.of(System.getenv()).err(), operation);
        Fetcher fetcher = fetching.fetcher();
        try (LedgerStore store = ledger.toWrite(operation.metrics());
                Whence whence = rules ? Whence.withRules() : Whence.open();
                Evidence evidence = Evidence.open(ledger.evidence());
                Watch watch = new Watch(addresses(), every, AT_ONCE, fetcher, new Inputs(Limits.DEFAULT, fetcher), evidence, ledger.path().resolve("watch"), InstantSource.system(),
                        taking(new Metered(whence::read, operation.metrics()), store, status))) {
            if (once) {
                watch.poll();
            } else {
                watch.run();
            }
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (IOException e) {
            throw new Failure(e.getMessage(), e);
        } catch (StoreException e) {
            throw operation.failed(e);
        } finally {
            status.end();
        }
    }

    private static Consumer<WatchEvent> taking(Metered reader, LedgerStore store, Status status) {
        return event -> {
            if (event instanceof WatchEvent.Arrived arrived) {
                store.add(List.of(reader.apply(arrived.article())));
            }
            status.tell(event);
        };
    }

    private List<String> addresses() throws IOException {
        List<String> all = new ArrayList<>();
        for (String feed : feeds) {
            if (feed.startsWith("http://") || feed.startsWith("https://")) {
                all.add(feed);
                continue;
            }
            if (!Files.isRegularFile(Path.of(feed))) {
                throw new Failure(feed + ": neither a web address nor a file of addresses");
            }
            for (String line : Files.readAllLines(Path.of(feed), StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    all.add(line.strip());
                }
            }
        }
        return all;
    }

    /// One line that changes for a person at a terminal, a line an event for a log.
    private static final class Status {

        private final PrintWriter err;
        private final boolean terminal;
        private final Operation operation;
        private int articles;
        private int polled;
        private int failed;

        Status(PrintWriter err, boolean terminal, Operation operation) {
            this.err = err;
            this.terminal = terminal && !operation.log().isStructured();
            this.operation = operation;
        }

        void tell(WatchEvent event) {
            switch (event) {
                case WatchEvent.Polled p -> {
                    polled++;
                    line(Log.Level.INFO, "polled", "asked " + p.feed() + ": " + p.entries() + " entries, " + p.fresh() + " new", "feed", p.feed(), "entries", p.entries(), "new", p.fresh());
                }
                case WatchEvent.Arrived a -> {
                    articles++;
                    line(Log.Level.INFO, "read", "read " + a.article().key() + (a.sha256() == null ? "" : " sha256 " + a.sha256()), "feed", a.feed(), "article", a.article().key(), "sha256", a.sha256());
                }
                case WatchEvent.Failed f -> {
                    failed++;
                    Meter.Cause cause = f.what() == WatchEvent.Failed.What.UNREADABLE ? Meter.Cause.INPUT : Meter.Cause.FETCH;
                    operation.metrics().failed(cause);
                    line(Log.Level.WARN, "failed", f.address() + ": " + f.reason() + (f.again() == null ? "" : "; again at " + f.again()), "cause", cause.name().toLowerCase(Locale.ROOT),
                            "address", f.address(), "reason", f.reason(), "again", f.again());
                }
            }
        }

        private void line(Log.Level level, String event, String words, @Nullable Object... parts) {
            if (terminal) {
                err.print("\r\u001B[K" + polled + " feeds asked, " + articles + " articles read, " + failed + " failures");
                err.flush();
            } else {
                operation.log().tell(level, event, words, parts);
            }
        }

        void end() {
            if (terminal) {
                err.println();
                err.flush();
            }
        }
    }
}
