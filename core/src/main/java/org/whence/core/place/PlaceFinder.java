package org.whence.core.place;

import java.util.List;
import org.whence.core.text.Document;

/// Finds the places that a document names. An implementation is thread-safe and gives the same places for the same document
/// each time.
@FunctionalInterface
public interface PlaceFinder {

    /// Finds none: for a reader without a gazetteer.
    PlaceFinder NONE = document -> List.of();

    /// The places of the document in text order, not overlapping. Never null.
    List<Place> in(Document document);
}
