package org.whence.core.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;

/// The articles about one event.
///
/// @param id made from the first article's key; stays while that article is the first
/// @param title the headline of the article that is most like all others; null where no article has a title
/// @param from when the first dated article was published, null where none is dated
/// @param until when the last dated article was published, null where none is dated
/// @param articles their keys in canonical order, at least one
public record Story(String id, @Nullable String title, @Nullable Published from, @Nullable Published until, List<String> articles) {

    public Story {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
        if ((from == null) != (until == null) || (from != null && until != null && from.compareTo(until) > 0)) {
            throw new IllegalArgumentException("story " + id + " from " + from + " until " + until + " is no time");
        }
    }

    /// The id of the story whose first article has this key.
    public static String idOf(String firstArticle) {
        return Hash.id('s', firstArticle);
    }
}
