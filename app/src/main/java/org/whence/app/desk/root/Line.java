package org.whence.app.desk.root;

/// What shows that a report or relay rests on the next party down.
public enum Line {
    /// The report's own words name it: a solid line.
    WORDS,
    /// A hyperlink leads to it: a dashed line.
    LINK,
    /// The same words or the same description were used: a dotted line.
    REUSE
}
