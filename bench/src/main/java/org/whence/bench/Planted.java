package org.whence.bench;

/// What an invented event holds, for its one claim that many report.
///
/// @param number the event
/// @param first the key of its first article, which is the first to report the claim
/// @param articles how many articles it has
/// @param reports articles whose text reports the claim
/// @param roots independent origins of the claim
/// @param verbatim articles copied word for word
/// @param rewrites articles rewritten from another
/// @param disputes articles that give a ministry's other number
record Planted(int number, String first, int articles, int reports, int roots, int verbatim, int rewrites, int disputes) {}
