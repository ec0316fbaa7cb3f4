package org.whence.io.form;

import org.whence.core.article.Article;

/// What came of one input.
public sealed interface Input {

    /// What the person who gave the input calls it: a path, an address, with the line or record where it holds several.
    String name();

    /// An article.
    record Read(String name, Article article) implements Input {}

    /// Something that could not be read.
    ///
    /// @param reason the cause and, where there is one, the remedy, on one line without the name
    record Unreadable(String name, String reason) implements Input {

        public Unreadable {
            if (reason.isBlank() || reason.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("the reason why " + name + " is unreadable must be one line: \"" + reason + '"');
            }
        }
    }
}
