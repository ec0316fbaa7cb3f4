package org.whence.app.desk;

import java.util.function.Supplier;

/// What changes while it is asked, and can be asked several things at one moment.
public interface Snapshots {

    /// Names what it holds: changes whenever an answer may.
    String version();

    /// Answers several questions from one state. The questions are asked by this thread.
    <T> T atOnce(Supplier<T> questions);
}
