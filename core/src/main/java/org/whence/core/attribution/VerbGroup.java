package org.whence.core.attribution;

import org.jspecify.annotations.Nullable;

/// A cue verb in a unit with its auxiliaries, and what the rules need to know of its form.
///
/// @param from the first item of the group: an auxiliary, an adverb between, or the verb
/// @param head the verb
/// @param to the item after the group, its particle included
/// @param verb which verb it is
/// @param shape how it stands in its clause
/// @param negated whether a negation belongs to it
/// @param subject its source in the unit, null where none was found
/// @param shared whether the subject is that of an earlier verb
record VerbGroup(int from, int head, int to, CueVerb verb, Shape shape, boolean negated, Subjects.@Nullable Run subject, boolean shared) {

    /// How a verb stands in its clause.
    enum Shape {
        /// "said", "has said", "is saying".
        FINITE,
        /// "was told", "is expected".
        PASSIVE,
        /// "…, saying".
        PARTICIPLE,
        /// "to say".
        INFINITIVE,
        /// "said X": the subject follows.
        INVERTED
    }

    VerbGroup with(Shape newShape, Subjects.@Nullable Run newSubject) {
        return new VerbGroup(from, head, to, verb, newShape, negated, newSubject, shared);
    }

    /// The first item of subject and verb together.
    int start() {
        Subjects.Run run = subject;
        return run == null || shared || run.from() > from ? from : run.from();
    }
}
