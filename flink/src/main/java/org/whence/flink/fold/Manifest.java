package org.whence.flink.fold;

import java.util.List;

/// The list of a story's articles.
///
/// @param story the story's id
/// @param version greater than that of any manifest before it, whatever the story
/// @param state whether the story stands
/// @param members its articles in canonical order; none unless it is open
public record Manifest(String story, long version, State state, List<Member> members) {

    /// Whether a story stands.
    public enum State {
        /// It stands and may change.
        OPEN,
        /// It has become part of others: its claims are no more.
        GONE,
        /// It stands and is past change: its claims stay as they are, the job forgets it.
        CLOSED
    }

    public Manifest {
        members = List.copyOf(members);
        if (members.isEmpty() == (state == State.OPEN)) {
            throw new IllegalArgumentException("manifest of " + story + ": " + state + " with " + members.size() + " articles");
        }
    }

    /// An article of a story.
    ///
    /// @param article its key
    /// @param edition its edition
    public record Member(String article, String edition) {}
}
