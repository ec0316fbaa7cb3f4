package org.whence.core.ledger;

/// A text that was taken from an earlier one.
///
/// @param article the key of the later text
/// @param of the key of the nearest earlier text
/// @param relation how much was taken
/// @param share the part of the later body's words that stand in runs of five or more that the other body has too, 0 to 1
public record Copy(String article, String of, Relation relation, double share) {

    public Copy {
        if (article.equals(of)) {
            throw new IllegalArgumentException(article + " is no copy of itself");
        }
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("copy " + article + ": share " + share + " is not above 0 and at most 1");
        }
    }

    /// How much of a text was taken. The wire form is the lower-case name.
    public enum Relation {
        /// At least four fifths of the words.
        VERBATIM,
        /// Less, but plainly derived.
        REWRITE
    }
}
