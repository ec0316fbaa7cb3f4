package org.whence.io.form;

import org.whence.core.article.Article;

/// One thing that reading an input gave.
public sealed interface Input {

    /// An article.
    ///
    /// @param name what it was read from, as a person would name it
    record Found(String name, Article article) implements Input {}

    /// Something that could not be read.
    ///
    /// @param name the input, with the place in it where there is one (`articles.jsonl, line 3`)
    /// @param reason why, in one line
    record Unreadable(String name, String reason) implements Input {
        /// The whole message: `NAME: REASON`.
        public String message() {
            return name + ": " + reason;
        }
    }
}
