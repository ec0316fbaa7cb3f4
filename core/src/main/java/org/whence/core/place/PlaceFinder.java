package org.whence.core.place;

import java.util.List;
import java.util.Set;
import org.whence.core.article.Article;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// Finds the places that a document names. An implementation is thread-safe and gives the same places for the same document
/// each time.
@FunctionalInterface
public interface PlaceFinder {

    /// Finds none: for a reader without a gazetteer.
    PlaceFinder NONE = (document, article, parties) -> List.of();

    /// Finds the places that a gazetteer knows.
    static PlaceFinder of(Gazetteer gazetteer) {
        return new PlaceFinder() {
            @Override
            public List<Place> in(Document document, Article article, Set<Span> parties) {
                return Places.in(document, article, gazetteer, parties);
            }

            @Override
            public List<Place> referred(Document document, List<Place> places) {
                return Places.referred(document, places, gazetteer);
            }
        };
    }

    /// The places of the document in text order, not overlapping. Never null.
    ///
    /// @param document the text that is read: the article's, or its title
    /// @param article what else is known of it
    /// @param parties spans of sources: a name that is all of one ("Moscow said") is a party and no place
    List<Place> in(Document document, Article article, Set<Span> parties);

    /// "The city", "the region" and the like, each resolved back to a place named before it; in text order, none by default.
    ///
    /// @param document the text that is read
    /// @param places what [#in] found in it
    default List<Place> referred(Document document, List<Place> places) {
        return List.of();
    }
}
