package org.whence.core.attribution;

import org.jspecify.annotations.Nullable;

/// What a finder says of a relation beyond its spans. A null leaves the question to the rules.
///
/// @param modality report, assessment, forecast, intent or request
/// @param polarity whether the source affirms or rejects the content
/// @param band the strength of the hedge
/// @param origin what sort of party the origin is
public record Labels(@Nullable Modality modality, @Nullable Polarity polarity, @Nullable Band band, @Nullable Leaning origin) {

    /// Nothing said.
    public static final Labels NONE = new Labels(null, null, null, null);
}
