package org.whence.app.desk;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Correction;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.Noted;
import org.whence.io.store.StoreException;

/// Corrections of a ledger in its store. The store is opened to write for each one alone, so that others can add to it meanwhile.
public final class StoreCorrections implements Corrections {

    private final LedgerStore reader;
    private final Supplier<LedgerStore> writer;

    /// @param reader opened to read
    /// @param writer opens the same ledger to write
    public StoreCorrections(LedgerStore reader, Supplier<LedgerStore> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public boolean areTaken() {
        return true;
    }

    @Override
    public List<Noted> all() {
        return reader.corrections();
    }

    @Override
    public List<LedgerStore.Judged> verdicts() {
        return reader.verdicts();
    }

    private synchronized <T> T write(Function<LedgerStore, T> work) {
        try (LedgerStore store = writer.get()) {
            return work.apply(store);
        } catch (StoreException e) {
            throw new Problem(503, "the ledger cannot be written now", String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void correct(Correction correction, String who) {
        write(store -> store.correct(correction, who));
    }

    @Override
    public boolean undo(long id, String who) {
        return write(store -> store.undo(id, who));
    }

    @Override
    public void judge(String report, LedgerStore.Verdict verdict, @Nullable String note, String who) {
        write(store -> store.judge(report, verdict, note, who));
    }

    @Override
    public boolean undoVerdict(long id, String who) {
        return write(store -> store.undoVerdict(id, who));
    }
}
