package org.whence.app;

/// A command cannot go on. The message is one line for the person who gave it: the input, what is wrong, the remedy.
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
