package org.whence.core.claim;

import java.util.List;
import org.whence.core.article.Article;
import org.whence.core.place.Place;

/// What is found in one article.
///
/// @param article the article itself
/// @param attributions in text order, those of the title first
/// @param assertions the publisher's own statements, in text order, the title first
/// @param places every place named in the text
public record Reading(Article article, List<Attribution> attributions, List<Assertion> assertions, List<Place> places) {

    public Reading {
        attributions = List.copyOf(attributions);
        assertions = List.copyOf(assertions);
        places = List.copyOf(places);
    }
}
