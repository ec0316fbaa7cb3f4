package org.whence.core.attribution;

/// What a source does with a content. The wire form is the lower-case name.
public enum Modality {
    /// Says that something is or was so.
    REPORT,
    /// Judges, infers, evaluates.
    ASSESSMENT,
    /// Says that something will or may come.
    FORECAST,
    /// Plans, promises, threatens, refuses.
    INTENT,
    /// Demands, orders, appeals, advises.
    REQUEST
}
