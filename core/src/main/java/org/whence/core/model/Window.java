package org.whence.core.model;

/// A run of words as the encoder takes it: word pieces with a feature or two each.
///
/// @param pieces the id of each piece in the vocabulary, `[CLS]` first, `[SEP]` after each paragraph
/// @param cases the [WordCase] of the word that each piece belongs to, by ordinal
/// @param quotes where that word stands to quotation marks, a [QuoteState] by ordinal
/// @param first for each word the index of its first piece
public record Window(long[] pieces, long[] cases, long[] quotes, long[] first) {

    public Window {
        if (cases.length != pieces.length || quotes.length != pieces.length) {
            throw new IllegalArgumentException(pieces.length + " pieces with " + cases.length + " cases and " + quotes.length + " quotes");
        }
    }

    /// The number of words.
    public int size() {
        return first.length;
    }
}
