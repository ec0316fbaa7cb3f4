package org.whence.app.ledger;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.io.meter.Meter;
import org.whence.io.store.LedgerAddress;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;
import org.whence.io.store.StoreException;
import picocli.CommandLine.Option;

/// Which ledger a command works on: `--ledger`, else `WHENCE_LEDGER`, else a folder in the user's data folder.
public final class LedgerFolder {

    @Option(names = "--ledger", paramLabel = "FOLDER|ADDRESS",
            description = "The ledger: a folder, or postgresql://USER@HOST:PORT/DATABASE. Default: $$WHENCE_LEDGER, else whence/ledger in your data folder.")
    private @Nullable String ledger;

    /// The ledger that is meant.
    ///
    /// @throws Failure if the words are no address
    public LedgerAddress address() {
        String named = ledger != null ? ledger : System.getenv("WHENCE_LEDGER");
        return named == null || named.isBlank() ? new LedgerAddress.Folder(data().resolve("ledger")) : address(named);
    }

    /// The ledger that words stand for.
    ///
    /// @throws Failure if they are no address
    static LedgerAddress address(String words) {
        try {
            return LedgerAddress.of(words);
        } catch (IllegalArgumentException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private static Path data() {
        String data = System.getenv("XDG_DATA_HOME");
        Path home = data != null && !data.isBlank() ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share");
        return home.resolve("whence").toAbsolutePath();
    }

    /// Where this machine keeps what belongs to the ledger and is in no database: pages as they were fetched, and how far feeds were
    /// read. The ledger's own folder; for one on a server a folder named after it in the user's data folder.
    public Path path() {
        return path(address());
    }

    static Path path(LedgerAddress address) {
        return switch (address) {
            case LedgerAddress.Folder folder -> folder.path();
            case LedgerAddress.Server server -> data().resolve("servers").resolve((server.host() + "-" + server.port() + "-" + server.database()).replaceAll("[^\\p{L}\\p{Nd}._-]", "_"));
        };
    }

    /// Where it keeps the bytes of what was fetched for it or added to it.
    public Path evidence() {
        return path().resolve("evidence");
    }

    /// Makes the ledger where there is none yet.
    ///
    /// @throws Failure if it cannot be
    public void make() {
        try {
            if (!LedgerStore.exists(address())) {
                toWrite().close();
            }
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    /// Opens it to write.
    ///
    /// @throws Failure if it cannot be
    public LedgerStore toWrite() {
        return toWrite(address(), Meter.NONE);
    }

    /// Opens it to write.
    ///
    /// @param meter is told what comes in
    /// @throws Failure if it cannot be
    public LedgerStore toWrite(Meter meter) {
        return toWrite(address(), meter);
    }

    static LedgerStore toWrite(LedgerAddress address, Meter meter) {
        try {
            return LedgerStore.open(address, RarityTable.shipped(), Clock.systemUTC(), meter);
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    /// Opens it to read.
    ///
    /// @throws Failure if it cannot be
    public LedgerStore toRead() {
        return toRead(address());
    }

    static LedgerStore toRead(LedgerAddress address) {
        try {
            return LedgerStore.openToRead(address);
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }
}
