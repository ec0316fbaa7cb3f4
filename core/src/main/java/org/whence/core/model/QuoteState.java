package org.whence.core.model;

/// Where a word stands to double quotation marks, by a count of the marks alone. The order is that of the network's features.
enum QuoteState {
    OUTSIDE, INSIDE, MARK
}
