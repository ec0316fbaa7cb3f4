package org.whence.app.ledger;

/// The forms in which the ledger's commands write.
public enum View {
    /// For a terminal.
    TEXT,
    /// The contract's object.
    JSON,
    /// A row a claim or report.
    CSV
}
