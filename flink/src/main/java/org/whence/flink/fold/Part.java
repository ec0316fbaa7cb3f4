package org.whence.flink.fold;

import org.whence.core.claim.Reading;

/// A reading that was sent to its story.
///
/// @param story the story's id
/// @param version the version of the story that it was sent for
/// @param edition the edition of the article
/// @param reading the reading
public record Part(String story, long version, String edition, Reading reading) {}
