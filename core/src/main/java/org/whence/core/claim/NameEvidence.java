package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an article tells of a name, gathered over all its mentions.
final class NameEvidence {

    private final NameRun sample;
    private final int[] votes = new int[Party.Kind.values().length];
    private final List<String> descriptions = new ArrayList<>(2);
    private boolean placed;
    private boolean pronouns;
    private @Nullable String role;
    private NameWords.Gender gender = NameWords.Gender.UNKNOWN;

    /// @param sample the first mention
    NameEvidence(NameRun sample) {
        this.sample = sample;
    }

    /// Notes that a mention speaks for a kind of party, by a weight from 1 for a hint to 6 for a certain sign.
    void vote(Party.Kind kind, int weight) {
        votes[kind.ordinal()] += weight;
    }

    /// The kind that has most votes, null where there are none.
    Party.@Nullable Kind kind() {
        return kind(1);
    }

    /// The kind that has most votes, null where none has `least`.
    Party.@Nullable Kind kind(int least) {
        int best = least - 1;
        Party.Kind kind = null;
        for (Party.Kind candidate : Party.Kind.values()) {
            if (votes[candidate.ordinal()] > best) {
                best = votes[candidate.ordinal()];
                kind = candidate;
            }
        }
        return kind;
    }

    /// Adds a description: "the website", "a state news agency".
    void describe(String description) {
        descriptions.add(description);
    }

    /// Notes that something is in, at or near it.
    void place() {
        placed = true;
    }

    /// Notes that "he" or "she" follows in its sentence.
    void pronoun() {
        pronouns = true;
    }

    /// Notes a role unless one is known.
    void role(String text) {
        role = role == null ? text : role;
    }

    /// Notes a gender unless one is known.
    void gender(NameWords.Gender known) {
        gender = gender == NameWords.Gender.UNKNOWN ? known : gender;
    }

    NameRun sample() {
        return sample;
    }

    List<String> descriptions() {
        return descriptions;
    }

    boolean isPlace() {
        return placed;
    }

    boolean hasPronoun() {
        return pronouns;
    }

    @Nullable String role() {
        return role;
    }

    NameWords.Gender gender() {
        return gender;
    }
}
