package org.whence.core.claim;

import org.jspecify.annotations.Nullable;

/// Where and when a source spoke, as the text says it.
///
/// @param venue the outlet or occasion ("national TV", "a press conference"), null where the text gives none
/// @param time the words for the time ("on Tuesday"), null where the text gives none
public record Speech(@Nullable String venue, @Nullable String time) {

    /// Nothing said of it.
    public static final Speech NONE = new Speech(null, null);
}
