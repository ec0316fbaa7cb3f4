package org.whence.core.place;

/// How a name belongs to its entry. The order is the file's.
public enum Naming {
    /// The name itself, or one that is as good.
    MAIN,
    /// A name in another language, of another time, or in another spelling.
    ALTERNATE,
    /// An abbreviation, which counts only in capitals or with its stop: "US", "Calif.".
    AS_WRITTEN,
    /// The adjective or the people: "Turkish".
    DEMONYM,
    /// The official name without its type: "Kharkiv" of Kharkiv Oblast.
    SHORT
}
