package org.whence.io.export;

import java.util.Optional;
import org.whence.core.article.Article;

/// Finds the articles that an export cites.
@FunctionalInterface
public interface Articles {

    /// The article of a key; empty where it is not kept.
    Optional<Article> of(String key);
}
