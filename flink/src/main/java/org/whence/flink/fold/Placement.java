package org.whence.flink.fold;

import org.jspecify.annotations.Nullable;

/// The word of where an article belongs from now on.
///
/// @param article its key
/// @param edition the edition that is meant
/// @param story the story's id; null where the article leaves the job's memory
/// @param version the version of the story that needs it
public record Placement(String article, String edition, @Nullable String story, long version) {}
