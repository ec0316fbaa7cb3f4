package org.whence.app.desk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;

/// A reader that is opened when the first article comes in: a desk that is only looked at starts faster and stays smaller.
public final class OnDemand implements Supplier<Whence>, AutoCloseable {

    private @Nullable Whence whence;

    @Override
    public synchronized Whence get() {
        if (whence == null) {
            whence = Whence.open();
        }
        return whence;
    }

    @Override
    public synchronized void close() {
        if (whence != null) {
            whence.close();
        }
    }
}
