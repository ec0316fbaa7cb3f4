package org.whence;

import org.jspecify.annotations.Nullable;

/// Whence cannot be opened: a file that comes with it is missing or damaged. The message is one line that names the file and
/// the remedy.
public final class WhenceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    WhenceException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
