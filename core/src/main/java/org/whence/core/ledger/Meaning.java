package org.whence.core.ledger;

import org.jspecify.annotations.Nullable;

/// The meaning of a content as a vector of length 1, such as the reader's encoder gives.
@FunctionalInterface
public interface Meaning {

    /// Without vectors, words alone decide.
    Meaning NONE = _ -> null;

    /// The vector of a content, of the same length each time; null where there is none.
    ///
    /// @param content the words of a statement
    float @Nullable [] of(String content);
}
