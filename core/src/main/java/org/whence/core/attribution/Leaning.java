package org.whence.core.attribution;

/// What a finder makes of a relation's origin from the words around it: the chance of each kind, and that it is named.
///
/// The kinds are those of the parties of a chain; a finder sees the words alone and not who they stand for, so the same party may get
/// another leaning from each relation.
///
/// @param person the chance that it is a person, 0–1; the six add up to 1
/// @param state that it is a public body or an official of one
/// @param organisation that it is any other body
/// @param outlet that it is a news outlet
/// @param document that it is a document
/// @param group that it is several people
/// @param named the chance that it is not kept anonymous, 0–1
public record Leaning(double person, double state, double organisation, double outlet, double document, double group, double named) {

    private static final double ROUNDING = 1e-3;

    public Leaning {
        double sum = person + state + organisation + outlet + document + group;
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("the chances of the six kinds add up to " + sum + ", not to 1");
        }
        if (!(named >= 0 && named <= 1)) {
            throw new IllegalArgumentException("the chance of being named is " + named + ", not within 0 and 1");
        }
    }
}
