package org.whence.core.ledger;

import java.util.List;
import org.whence.core.claim.Party;

/// The innermost party that reports of a claim trace to: one root.
///
/// @param name the fullest name given to it; a spokesperson is the body spoken for
/// @param names every name under which reports of this claim give it, sorted; `name` is among them
/// @param kind what sort of party
/// @param named false where it is kept anonymous
/// @param reports indexes of the reports that trace to it, ascending, at least one
public record Origin(String name, List<String> names, Party.Kind kind, boolean named, List<Integer> reports) {

    public Origin {
        names = List.copyOf(names);
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("origin " + name + " has no report");
        }
        if (!names.contains(name)) {
            throw new IllegalArgumentException("origin " + name + " is not among its names " + names);
        }
    }
}
