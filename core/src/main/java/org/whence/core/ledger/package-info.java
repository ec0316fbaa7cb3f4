/// Many readings together: stories, copies, claims, the origins they trace to, drift and disputes.
///
/// [Ledger] is the answer, [Claim] its heart. Everything here is a pure function of a set of readings: the order in which
/// articles were added changes nothing, because every step works in the canonical order ([Order#CANONICAL]) and every id is
/// made from content.
///
/// The laws that any ledger keeps (a test holds them):
///
/// - the same readings in any order give an equal ledger, and one reading twice counts once;
/// - a claim's `independent` is the number of its origins and at most the number of its reports;
/// - every origin has at least one report, every index points at a report of its own claim;
/// - a report without origin is counted in `unattributed` unless it is a headline;
/// - a step leads to an earlier report or, from a headline, to its own article's body, so that no trace runs in a circle;
/// - `disputedBy` is symmetric.
@NullMarked
package org.whence.core.ledger;

import org.jspecify.annotations.NullMarked;
