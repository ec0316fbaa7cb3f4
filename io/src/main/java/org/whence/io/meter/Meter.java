package org.whence.io.meter;

/// Is told what a run does, by any threads, to be counted and timed.
public interface Meter {

    /// A part of the work on articles.
    enum Stage {
        /// From an input to the text of an article: opening, unpacking, finding a page's body.
        EXTRACT,
        /// From an article to its reading.
        READ,
        /// Until other writers of the ledger let this one write.
        WAIT,
        /// Keeping readings and finding the articles that are near.
        STORE,
        /// From readings to stories and claims.
        DERIVE
    }

    /// What went wrong.
    enum Cause {
        /// An input could not be used: no article in it, cut off, in no form that is known.
        INPUT,
        /// A feed or page did not come.
        FETCH,
        /// The ledger could not be written or read.
        STORE,
        /// The program is at fault.
        FAULT
    }

    /// Passes over everything.
    Meter NONE = new Meter() {};

    /// A part of the work was done.
    ///
    /// @param nanoseconds how long it took
    default void took(Stage stage, long nanoseconds) {}

    /// An article was read.
    ///
    /// @param tokens its words, numbers and marks
    default void read(int tokens) {}

    /// Articles came into the ledger.
    ///
    /// @param added new ones
    /// @param changed those that were there with another reading
    /// @param known those that were there as they are
    default void added(int added, int changed, int known) {}

    /// Something went wrong; the run may go on.
    default void failed(Cause cause) {}

    /// How many inputs wait or are being worked on.
    default void queue(int waiting) {}
}
