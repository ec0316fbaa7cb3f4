package org.whence.app.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Correction;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.Noted;

/// What people put right in the ledger by hand: kept apart from what is derived, with who and when, and undoable.
public interface Corrections {

    /// A ledger that nobody corrects.
    Corrections NONE = new Corrections() {
        @Override
        public boolean areTaken() {
            return false;
        }

        @Override
        public List<Noted> all() {
            return List.of();
        }

        @Override
        public List<LedgerStore.Judged> verdicts() {
            return List.of();
        }

        @Override
        public void correct(Correction correction, String who) {
            throw new Problem(409, "this ledger is not kept", "start the desk with --ledger to correct one");
        }

        @Override
        public boolean undo(long id, String who) {
            return false;
        }

        @Override
        public void judge(String report, LedgerStore.Verdict verdict, @Nullable String note, String who) {
            throw new Problem(409, "this ledger is not kept", "start the desk with --ledger to correct one");
        }

        @Override
        public boolean undoVerdict(long id, String who) {
            return false;
        }
    };

    /// Whether corrections can be made.
    boolean areTaken();

    /// Every correction that was ever made, the first first.
    List<Noted> all();

    /// The verdicts on forecasts that stand.
    List<LedgerStore.Judged> verdicts();

    /// Puts something right.
    void correct(Correction correction, String who);

    /// Undoes a correction; false where there is none that stands under this number.
    boolean undo(long id, String who);

    /// Notes how a forecast came out.
    void judge(String report, LedgerStore.Verdict verdict, @Nullable String note, String who);

    /// Takes a verdict back; false where there is none that stands under this number.
    boolean undoVerdict(long id, String who);
}
