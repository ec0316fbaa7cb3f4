package org.whence.flink.fold;

import java.io.Serializable;
import java.time.Duration;
import org.whence.core.ledger.Stories;

/// How long the job keeps what it was told, in event time (the articles' times of publication).
///
/// A story to which nothing more can be near is closed; that changes no answer. A story that goes on is closed so long after its first
/// article, which bounds the state; what comes after begins a new story.
///
/// @param longest how long a story stays open after its first article
public record Horizon(Duration longest) implements Serializable {

    /// Articles further apart than this are never near; one day more, because a date without time may mean any hour.
    static final Duration NEAR = Duration.ofDays(Stories.HORIZON_DAYS + 1L);

    public Horizon {
        if (longest.compareTo(NEAR) < 0) {
            throw new IllegalArgumentException("a horizon of " + longest.toDays() + " days is shorter than the " + NEAR.toDays() + " days that stories look back");
        }
    }
}
