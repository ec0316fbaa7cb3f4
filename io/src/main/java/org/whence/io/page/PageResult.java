package org.whence.io.page;

import java.util.List;
import org.whence.core.article.Article;

/// What a page turned out to hold.
public sealed interface PageResult {

    /// The page's articles: one as a rule, one an entry for a live blog.
    ///
    /// @param articles at least one
    record Articles(List<Article> articles) implements PageResult {
        public Articles {
            articles = List.copyOf(articles);
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("a page without articles is a NoArticle");
            }
        }
    }

    /// The page holds no article.
    ///
    /// @param why the sort of page it is instead
    /// @param reason the same in words, one line, with the figures that it rests on
    record NoArticle(Why why, String reason) implements PageResult {}

    /// The sorts of page without an article.
    enum Why {
        /// Nothing readable at all.
        EMPTY,
        /// A list of links to articles: a front page, a section, a search.
        INDEX,
        /// A request for consent stands in front of the page.
        CONSENT,
        /// The server refused: an error page, a check for robots.
        REFUSED,
        /// The text is fetched by a script that has not run.
        SCRIPT,
        /// More tags than any page of news has.
        TOO_LARGE,
        /// Words, but none that hang together as an article.
        NO_TEXT
    }
}
