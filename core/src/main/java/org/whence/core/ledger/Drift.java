package org.whence.core.ledger;

/// What a report lost or changed against the earliest traceable report from the same origin (a headline: against its own body).
///
/// @param report the index of the report that differs
/// @param against the index of the report that it is compared with
/// @param article the key of the differing report's article
/// @param kind what was lost or changed
/// @param from the words before
/// @param to the words after
public record Drift(int report, int against, String article, Kind kind, String from, String to) {

    public Drift {
        if (report == against) {
            throw new IllegalArgumentException("report " + report + " of " + article + " cannot drift from itself");
        }
    }

    /// What was lost or changed. The wire form is the lower-case name with hyphens.
    public enum Kind {
        /// The anonymous source has become its institution.
        ANONYMITY_DROPPED,
        /// The outlet to which the source spoke is no longer named or linked.
        RELAY_DROPPED,
        /// The claim is now the publisher's own; swallows the two before.
        ATTRIBUTION_DROPPED,
        /// A hedge or bound is gone, or a number has grown firmer.
        STRENGTHENED,
        /// The reverse.
        WEAKENED,
        /// The number is another.
        QUANTITY_CHANGED
    }
}
