package org.whence.core.ledger;

/// How much a term tells an article from others: its inverse document frequency in a fixed body of news.
///
/// It is fixed, and not counted in the ledger itself, so that one more article never changes how two others compare.
@FunctionalInterface
public interface Rarity {

    /// The natural logarithm of (documents / documents with the term), at least 0. A term that the body of news lacks has
    /// the greatest value that the table gives.
    ///
    /// @param stem a term in the form that [Terms#stem] makes
    double of(String stem);
}
