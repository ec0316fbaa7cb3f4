package org.whence.core.attribution;

/// Whether a source affirms a content or rejects it. A negative statement affirms a negative content.
public enum Polarity {
    AFFIRMS, DENIES
}
