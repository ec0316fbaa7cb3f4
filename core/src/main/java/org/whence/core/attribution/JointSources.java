package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.DETERMINER;
import static org.whence.core.attribution.WordClass.POSSESSIVE;
import static org.whence.core.attribution.WordClass.PREPOSITION;

import java.util.List;
import org.whence.core.text.Span;

/// Parts joint sources: "the US and its allies" are two parties, "the Ministry of Trade and Industry" is one.
final class JointSources {

    private JointSources() {}

    /// The parts of a source, each as the source of a relation of its own; one where it is not joint.
    ///
    /// @param unit the unit in which it stands
    /// @param source its span
    static List<List<Span>> of(Unit unit, Span source) {
        int from = unit.at(source.start());
        int to = unit.at(source.end());
        int and = -1;
        for (int i = from; i < to; i++) {
            if (unit.isMark(i) || unit.isQuotation(i)) {
                return List.of(List.of(source));
            }
            if (unit.lower(i).equals("and")) {
                if (and >= 0) {
                    return List.of(List.of(source));
                }
                and = i;
            }
        }
        if (and <= from || and + 1 >= to || !areParties(unit, from, and, to)) {
            return List.of(List.of(source));
        }
        int first = unit.lower(from).equals("both") ? from + 1 : from;
        return List.of(List.of(unit.span(first, and)), List.of(unit.span(and + 1, to)));
    }

    private static boolean areParties(Unit unit, int from, int and, int to) {
        boolean second = unit.is(and + 1, DETERMINER) || unit.is(and + 1, POSSESSIVE);
        boolean first = unit.is(from, DETERMINER) || unit.is(from, POSSESSIVE) || unit.isCapitalised(from) && isName(unit, from, and);
        return first && second || isName(unit, from, and) && isName(unit, and + 1, to);
    }

    /// Whether all words are capitalised and none is a preposition.
    private static boolean isName(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!unit.isCapitalised(i) && !unit.is(i, DETERMINER) || unit.is(i, PREPOSITION)) {
                return false;
            }
        }
        return to > from;
    }
}
