package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.ADVERB;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;

/// Finds the relations whose cue is a noun: "the ministry's claim that …", "a promise by X to …", "fears of …".
final class NounFinder {

    private NounFinder() {}

    static List<Found> in(Unit unit) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            CueNouns.CueNoun noun = unit.noun(i);
            if (noun != null) {
                Found one = read(unit, i, noun);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static @Nullable Found read(Unit unit, int i, CueNouns.CueNoun noun) {
        int limit = unit.endOfWords();
        int next = i + 1;
        Subjects.Run source = owner(unit, i);
        if (source == null && (unit.lower(next).equals("by") || unit.lower(next).equals("from") || unit.lower(next).equals("made")) && next + 1 < limit) {
            int from = unit.lower(next).equals("made") ? next + 2 : next + 1;
            int end = Phrases.nounPhraseEnd(unit, from, limit);
            if (end > from) {
                source = new Subjects.Run(from, end);
                next = end;
            }
        }
        if (noun.takes(Frame.THAT_CLAUSE) && unit.lower(next).equals("that") && isComplement(unit, next, limit)) {
            int end = clauseEnd(unit, next + 1, limit);
            return relation(unit, i, source, next + 1, end, (source == null ? .75 : .95) * noun.strength());
        }
        if (noun.takes(Frame.INFINITIVE) && unit.lower(next).equals("to") && source != null && !unit.is(next + 1, WordClass.DETERMINER) && !unit.isCapitalised(next + 1)) {
            return relation(unit, i, source, next, clauseEnd(unit, next, limit), .85 * noun.strength());
        }
        return null;
    }

    /// A relative clause ("the report that leaked") has its verb at once; a complement has a subject first.
    private static boolean isComplement(Unit unit, int that, int limit) {
        return that + 2 < limit && !Phrases.isVerbLike(unit, that + 1) && !(unit.is(that + 1, ADVERB) && Phrases.isVerbLike(unit, that + 2));
    }

    private static int clauseEnd(Unit unit, int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (unit.isComma(i) || unit.isMark(i, ';') || unit.isDash(i)) {
                return i;
            }
        }
        return limit;
    }

    /// "Its", "the ministry's": who makes the claim; null where the noun has no owner.
    private static Subjects.@Nullable Run owner(Unit unit, int noun) {
        int i = noun - 1;
        while (i > 0 && noun - i < 4 && !unit.is(i, WordClass.POSSESSIVE) && unit.isWord(i) && !unit.is(i, WordClass.PREPOSITION) && !unit.is(i, WordClass.DETERMINER)) {
            i--;
        }
        if (i < 0 || !unit.is(i, WordClass.POSSESSIVE) || unit.lower(i).equals("whose")) {
            return null;
        }
        if (!unit.lower(i).equals("'s")) {
            return new Subjects.Run(i, i + 1);
        }
        return Subjects.clean(unit, new Subjects.Run(Subjects.head(unit, i, Math.max(0, i - 8)), i));
    }

    private static @Nullable Found relation(Unit unit, int noun, Subjects.@Nullable Run source, int from, int to, double confidence) {
        List<Span> content = Edges.pieces(unit, from, to);
        return content.isEmpty() ? null : Found.of(unit, content, List.of(unit.span(noun, noun + 1)), source, confidence);
    }
}
