package org.whence.flink.sink;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.whence.core.ledger.Ledger;
import org.whence.flink.fold.Change;

/// The answer that changes lead to: the newest of each story. Safe for threads.
public final class View {

    private final Map<String, Change> last = new HashMap<>();

    /// Takes a change in, unless a newer one of its story is there.
    public synchronized void take(Change change) {
        last.merge(change.story(), change, (there, given) -> given.version() > there.version() ? given : there);
    }

    /// The ledger as it stands.
    public synchronized Ledger ledger() {
        return Ledger.of(last.values().stream().map(Change::chapter).filter(Objects::nonNull).toList());
    }
}
