package org.whence.flink.fold;

import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Chapter;

/// The answer's state in one story from now on: it replaces what was said of this story before.
///
/// @param story the story's id
/// @param version greater than that of any change of this story before it
/// @param chapter the story with its copies and claims; null where the story is no more because its articles are in others now
public record Change(String story, long version, @Nullable Chapter chapter) {

    public Change {
        if (chapter != null && !chapter.story().id().equals(story)) {
            throw new IllegalArgumentException("change of story " + story + " with the chapter of " + chapter.story().id());
        }
    }
}
