package org.whence.flink.sink;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.whence.core.ledger.Ledger;
import org.whence.flink.fold.Change;

/// A view in this process for a job that runs in this process. The job's tasks find it by name, because what a job is made of is copied.
public final class LocalView implements AutoCloseable {

    private static final Map<String, View> OPEN = new ConcurrentHashMap<>();

    private final String name = UUID.randomUUID().toString();
    private final View view = new View();

    public LocalView() {
        OPEN.put(name, view);
    }

    /// What changes of the job go into.
    public Target target() {
        return new Found(name);
    }

    /// The ledger as it stands.
    public Ledger ledger() {
        return view.ledger();
    }

    @Override
    public void close() {
        OPEN.remove(name);
    }

    private record Found(String name) implements Target {

        @Override
        public Writer open() throws IOException {
            View view = OPEN.get(name);
            if (view == null) {
                throw new IOException("the view " + name + " is not in this process: a local view serves a local job");
            }
            return new Writer() {
                @Override
                public void take(List<Change> changes) {
                    changes.forEach(view::take);
                }

                @Override
                public void close() {
                    // The view outlives the job's tasks.
                }
            };
        }
    }
}
