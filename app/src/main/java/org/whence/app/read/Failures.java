package org.whence.app.read;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.whence.io.form.Input;

/// The inputs of a run that could not be used: each is named in one line on standard error, and the exit status says so.
public final class Failures {

    private final Consumer<Input.Unreadable> told;
    private int count;

    public Failures(PrintWriter err) {
        this(input -> {
            err.println("whence: " + input.name() + ": " + input.reason());
            err.flush();
        });
    }

    /// @param told is told of each
    public Failures(Consumer<Input.Unreadable> told) {
        this.told = told;
    }

    /// One input could not be used.
    public synchronized void add(Input.Unreadable input) {
        count++;
        told.accept(input);
    }

    public synchronized int count() {
        return count;
    }

    /// 0 where all could be used, else 1.
    public synchronized int status() {
        return count == 0 ? 0 : 1;
    }
}
