package org.whence.core.ledger;

/// One step of a trace beyond an article's own words: from a report to the report that it rests on.
///
/// @param how what shows it
/// @param report the index, in the same claim, of the report that the trace goes on from
/// @param evidence the words that show it: the relay's name, the linked words, the shared words or the description
public record Step(How how, int report, String evidence) {

    /// What shows that one report rests on another. The wire form is the lower-case name.
    public enum How {
        /// The chain names the other's outlet.
        RELAY,
        /// A hyperlink in the claim's own words leads to the other article.
        LINK,
        /// The words were taken from the other article.
        COPY,
        /// Both give the same description of the same body's anonymous source within 72 hours.
        DESCRIPTION,
        /// A bare headline rests on its own article's body.
        BODY
    }
}
