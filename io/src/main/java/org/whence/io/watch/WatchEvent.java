package org.whence.io.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;

/// What happens while feeds are watched.
public sealed interface WatchEvent {

    /// A feed was asked.
    ///
    /// @param fresh how many of its entries had not been taken in before
    record Polled(String feed, int entries, int fresh) implements WatchEvent {}

    /// A new article.
    ///
    /// @param feed the feed that named it
    /// @param sha256 of the bytes that were kept as evidence; null where none are kept
    record Arrived(String feed, Article article, @Nullable String sha256) implements WatchEvent {}

    /// Something went wrong with one feed or article; the others are not affected.
    ///
    /// @param address the feed's or article's
    /// @param reason one line
    /// @param again when it is tried again; null where it is given up
    /// @param what what went wrong
    record Failed(String address, String reason, @Nullable Instant again, What what) implements WatchEvent {

        /// What went wrong.
        public enum What {
            /// It did not come: no address, no answer, or one that is an error.
            ABSENT,
            /// It came and is no feed, or holds no article.
            UNREADABLE
        }
    }
}
