package org.whence.io.wire;

/// What was read is not the written form of the value asked for. The message is one line and says where and what.
public final class WireException extends Exception {

    private static final long serialVersionUID = 1;

    public WireException(String message) {
        super(message);
    }
}
