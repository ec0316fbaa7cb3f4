package org.whence.core.text;

/// What stands between a pair of quotation marks.
///
/// @param outer with the marks
/// @param inner without them and without white space at the edges
/// @param depth 0 for the outermost, 1 for a quotation in a quotation, …
/// @param style which marks
/// @param closed false where the closing mark is missing: it ends with its paragraph, and goes on in the next one where
/// that opens with the same mark
public record Quotation(Span outer, Span inner, int depth, Style style, boolean closed) {

    public Quotation {
        if (!outer.contains(inner)) {
            throw new IllegalArgumentException("quotation " + outer + " does not hold its words " + inner);
        }
    }

    /// The marks of a quotation.
    public enum Style {
        /// "…" or “…” or „…“ or ``…''.
        DOUBLE,
        /// '…' or ‘…’ or ‚…‘.
        SINGLE,
        /// «…» or »…« or ‹…›.
        ANGLE,
        /// A paragraph that opens with a dash.
        DASH
    }
}
