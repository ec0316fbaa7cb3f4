package org.whence.encoder;

/// The shipped weights are missing or not what they should be. The message names the file and the remedy.
public final class DamagedWeightsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedWeightsException(String message) {
        super(message);
    }

    DamagedWeightsException(String message, Throwable cause) {
        super(message, cause);
    }
}
