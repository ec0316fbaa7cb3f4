package org.whence.io.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whence.core.ledger.Correction;

/// A correction with who made it and when.
///
/// @param id its number
/// @param correction what was put right
/// @param who who did it
/// @param at when
/// @param undoneBy who undid it, null while it counts
/// @param undoneAt when it was undone, null while it counts
public record Noted(long id, Correction correction, String who, Instant at, @Nullable String undoneBy, @Nullable Instant undoneAt) {

    /// Whether it counts.
    public boolean stands() {
        return undoneBy == null;
    }
}
