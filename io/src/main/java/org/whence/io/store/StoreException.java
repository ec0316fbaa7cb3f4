package org.whence.io.store;

/// A ledger cannot be opened, read or written. The message is one line: the ledger, what is wrong, the remedy.
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
