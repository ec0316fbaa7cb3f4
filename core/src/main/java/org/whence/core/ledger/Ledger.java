package org.whence.core.ledger;

import java.util.List;

/// The answer to "who says so, on whose word, and how many independent roots does it have" for a set of articles.
///
/// Equal sets of readings give equal ledgers, whatever the order in which they came.
///
/// @param stories every article in exactly one story, by their first article
/// @param copies articles whose text was taken from an earlier one, by article
/// @param claims by story, then by first report
public record Ledger(List<Story> stories, List<Copy> copies, List<Claim> claims) {

    /// The ledger of no article.
    public static final Ledger EMPTY = new Ledger(List.of(), List.of(), List.of());

    public Ledger {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        claims = List.copyOf(claims);
    }
}
