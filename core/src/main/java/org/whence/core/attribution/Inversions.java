package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.PREPOSITION;
import static org.whence.core.attribution.WordClass.RELATIVE;

import org.jspecify.annotations.Nullable;

/// Finds the subject that follows its verb: "said Ann Lee, a lawyer from Leeds".
final class Inversions {

    private Inversions() {}

    /// The noun phrase that begins at `from` with its appositions, up to the end of the sentence or the next clause; null
    /// where none begins there.
    static Subjects.@Nullable Run subject(Unit unit, int from) {
        if (from >= unit.size() || !Phrases.opensNounPhrase(unit, from) || unit.isQuotation(from)) {
            return null;
        }
        int limit = unit.endOfWords();
        int end = Phrases.nounPhraseEnd(unit, from, limit);
        if (end <= from) {
            return null;
        }
        end = withoutTime(unit, from, end);
        return new Subjects.Run(from, appositions(unit, end, limit));
    }

    /// The end of the noun phrase with the appositions that follow it in commas.
    static int appositions(Unit unit, int end, int limit) {
        int e = end;
        while (e + 1 < limit && unit.isComma(e) && !unit.isQuotation(e + 1)) {
            String next = unit.lower(e + 1);
            boolean apposed = next.equals("a") || next.equals("an") || next.equals("the") || unit.isNumber(e + 1) || next.equals("who") || next.equals("whose")
                    || next.equals("of") || next.equals("one") || next.equals("his") || next.equals("her") || next.equals("which")
                    || unit.classless(e + 1) && !next.endsWith("ing") || unit.isCapitalised(e + 1) && !unit.is(e + 1, PREPOSITION);
            if (!apposed || Phrases.isSubordinating(unit, e + 1) && !unit.is(e + 1, RELATIVE)) {
                break;
            }
            int close = e + 1;
            while (close < limit && !unit.isComma(close) && !unit.isDash(close) && !unit.isMark(close, ';') && !unit.isMark(close, ':')) {
                close++;
            }
            boolean clause = Phrases.hasVerb(unit, e + 1, close) && !unit.is(e + 1, RELATIVE) && !hasRelative(unit, e + 1, close);
            if (clause) {
                break;
            }
            e = close;
        }
        return e;
    }

    private static boolean hasRelative(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.is(i, RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /// Cuts "on Monday", "Tuesday", "in a statement" from the end of a subject.
    static int withoutTime(Unit unit, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean time = unit.is(i, WordClass.TIME) && unit.isCapitalised(i) && !unit.lower(i).equals("may") && !unit.lower(i).equals("march")
                    || unit.lower(i).equals("yesterday") || unit.lower(i).equals("today");
            boolean adjunct = (unit.lower(i).equals("in") || unit.lower(i).equals("on") || unit.lower(i).equals("during") || unit.lower(i).equals("after") || unit.lower(i).equals("at"))
                    && hasAdjunct(unit, i + 1, end);
            if (time || adjunct) {
                return i;
            }
        }
        return end;
    }

    private static boolean hasAdjunct(Unit unit, int from, int end) {
        for (int i = from; i < end && i < from + 5; i++) {
            if (unit.is(i, WordClass.TIME) || unit.is(i, WordClass.VENUE)) {
                return true;
            }
            if (unit.is(i, PREPOSITION)) {
                return false;
            }
        }
        return false;
    }
}
