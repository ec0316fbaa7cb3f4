package org.whence.io.store;

import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Chapter;

/// What an engine on many machines has derived of one story: it takes the place of what it told of that story before.
///
/// @param story the story's id
/// @param version greater than that of what was told of this story before; what is not greater is passed over, so that telling again
///        after a restart changes nothing
/// @param chapter the story with its copies and claims; null where the story is no more
public record Told(String story, long version, @Nullable Chapter chapter) {

    public Told {
        if (chapter != null && !chapter.story().id().equals(story)) {
            throw new IllegalArgumentException("story " + story + " with the chapter of " + chapter.story().id());
        }
    }
}
