package org.whence.core.model;

/// What a word is to the cues. The order is that of the network's scores.
enum CueTag {
    /// No cue.
    OUTSIDE,
    /// The first word of a cue.
    BEGIN,
    /// A further word of it.
    INSIDE,
    /// The first word of a content that is carried on from the source before it, without a cue.
    CONTINUED;

    static final int COUNT = values().length;
}
