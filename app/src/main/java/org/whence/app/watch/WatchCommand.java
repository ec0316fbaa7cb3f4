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
import java.util.concurrent.Callable;
import org.whence.Whence;
import org.whence.app.Failure;
import org.whence.app.Terminal;
import org.whence.app.ledger.LedgerFolder;
import org.whence.app.read.Fetching;
import org.whence.io.archive.Evidence;
import org.whence.io.fetch.Fetcher;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
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
    private LedgerFolder ledger = new LedgerFolder();

    @Mixin
    private Fetching fetching = new Fetching();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Status status = new Status(err, Terminal.of(System.getenv()).err());
        Fetcher fetcher = fetching.fetcher();
        try (LedgerStore store = ledger.toWrite();
                Whence whence = rules ? Whence.withRules() : Whence.open();
                Evidence evidence = Evidence.open(evidence(ledger));
                Watch watch = new Watch(addresses(), every, AT_ONCE, fetcher, new Inputs(Limits.DEFAULT, fetcher), evidence, ledger.path().resolve("watch"), InstantSource.system(), event -> {
                    if (event instanceof WatchEvent.Arrived arrived) {
                        store.add(List.of(whence.read(arrived.article())));
                    }
                    status.tell(event);
                })) {
            if (once) {
                watch.poll();
            } else {
                watch.run();
            }
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        } finally {
            status.end();
        }
    }

    /// Where a ledger keeps the bytes of what was fetched for it.
    static Path evidence(LedgerFolder ledger) {
        return ledger.path().resolve("evidence");
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
        private int articles;
        private int polled;
        private int failed;

        Status(PrintWriter err, boolean terminal) {
            this.err = err;
            this.terminal = terminal;
        }

        void tell(WatchEvent event) {
            String line = switch (event) {
                case WatchEvent.Polled p -> {
                    polled++;
                    yield "asked " + p.feed() + ": " + p.entries() + " entries, " + p.fresh() + " new";
                }
                case WatchEvent.Arrived a -> {
                    articles++;
                    yield "read " + a.article().key() + (a.sha256() == null ? "" : " sha256 " + a.sha256());
                }
                case WatchEvent.Failed f -> {
                    failed++;
                    yield f.address() + ": " + f.reason() + (f.again() == null ? "" : "; again at " + f.again());
                }
            };
            if (terminal) {
                err.print("\r\u001B[K" + polled + " feeds asked, " + articles + " articles read, " + failed + " failures");
            } else {
                err.println(line);
            }
            err.flush();
        }

        void end() {
            if (terminal) {
                err.println();
                err.flush();
            }
        }
    }
}
