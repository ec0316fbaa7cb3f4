package org.whence.core.claim;

import java.util.List;
import org.whence.core.attribution.Modality;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.core.text.Extract;

/// A checkable statement in the publisher's own voice, title included. The ledger needs these to see a claim that has
/// lost its attribution.
///
/// @param in whether it stands in the title or in the text; offsets are into that
/// @param content the pieces of the statement, at least one
/// @param modality what the publisher does with it
/// @param certainty how strongly
/// @param quantities the numbers of the statement
/// @param places the places of the statement
public record Assertion(
        Attribution.In in,
        List<Extract> content,
        Modality modality,
        Certainty certainty,
        List<Quantity> quantities,
        List<Place> places) {

    public Assertion {
        content = List.copyOf(content);
        quantities = List.copyOf(quantities);
        places = List.copyOf(places);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an assertion needs a content");
        }
    }
}
