package org.whence.app.ledger;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.whence.app.Failure;
import org.whence.core.ledger.Meaning;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;
import org.whence.io.store.StoreException;
import picocli.CommandLine.Option;

/// Which ledger a command works on: `--ledger`, else `WHENCE_LEDGER`, else a folder in the user's data folder.
public final class LedgerFolder {

    @Option(names = "--ledger", paramLabel = "FOLDER", description = "The ledger's folder. Default: $WHENCE_LEDGER, else whence/ledger in your data folder.")
    private @Nullable Path folder;

    /// The folder that is meant.
    public Path path() {
        if (folder != null) {
            return folder.toAbsolutePath();
        }
        String named = System.getenv("WHENCE_LEDGER");
        if (named != null && !named.isBlank()) {
            return Path.of(named).toAbsolutePath();
        }
        String data = System.getenv("XDG_DATA_HOME");
        Path home = data != null && !data.isBlank() ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share");
        return home.resolve("whence").resolve("ledger").toAbsolutePath();
    }

    /// Opens it to write.
    ///
    /// @throws Failure if it cannot be
    public LedgerStore toWrite() {
        try {
            return LedgerStore.open(path(), RarityTable.shipped(), Meaning.NONE, Clock.systemUTC());
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    /// Opens it to read.
    ///
    /// @throws Failure if it cannot be
    public LedgerStore toRead() {
        try {
            return LedgerStore.openToRead(path());
        } catch (StoreException e) {
            throw new Failure(e.getMessage(), e);
        }
    }
}
