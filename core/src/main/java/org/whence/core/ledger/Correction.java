package org.whence.core.ledger;

/// What a person has put right. Reports are named by their ids, which are made from content, so that a correction
/// survives a rebuild; one whose reports are gone does nothing.
public sealed interface Correction {

    /// Two reports state the same claim: their claims become one.
    ///
    /// @param report a report's id
    /// @param other another's
    record Merge(String report, String other) implements Correction {
        public Merge {
            differ("report", report, other);
        }
    }

    /// A report states something else than its claim: it becomes a claim of its own.
    ///
    /// @param report the report's id
    record Split(String report) implements Correction {}

    /// Two names are one party's.
    ///
    /// @param name a name
    /// @param other another
    record Alias(String name, String other) implements Correction {
        public Alias {
            differ("name", name, other);
        }
    }

    /// A report does not rest on another.
    ///
    /// @param report the report's id
    /// @param on the id of the report that it was traced to
    record WrongTrace(String report, String on) implements Correction {
        public WrongTrace {
            differ("report", report, on);
        }
    }

    private static void differ(String what, String a, String b) {
        if (a.equals(b)) {
            throw new IllegalArgumentException("the " + what + " \"" + a + "\" is given twice");
        }
    }
}
