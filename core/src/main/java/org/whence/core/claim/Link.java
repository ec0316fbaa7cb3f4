package org.whence.core.claim;

import java.util.List;
import org.whence.core.attribution.Relation;

/// A relation with its source resolved: what [Chains] makes of it.
///
/// @param relation the relation as found
/// @param parent the index, in the list of links, of the one whose content holds this one; -1 where there is none
/// @param relay whether it merely wraps inner ones
/// @param chain the parties from the reader to the origin, at least one
/// @param speech where and when it was said
record Link(Relation relation, int parent, boolean relay, List<Party> chain, Speech speech) {

    Link {
        chain = List.copyOf(chain);
    }
}
