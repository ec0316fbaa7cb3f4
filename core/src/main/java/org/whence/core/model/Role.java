package org.whence.core.model;

/// What a word is to one anchor: a cue, or the first word of a continued content. The order is that of the network's scores.
enum Role {
    NONE,
    /// Of the source: who says it.
    SOURCE,
    /// Of a source through which it came.
    RELAY,
    /// Of a further piece of the cue.
    CUE,
    /// Of the content.
    CONTENT,
    /// The first word of a second content that the same cue has.
    SECOND;

    static final int COUNT = values().length;
}
