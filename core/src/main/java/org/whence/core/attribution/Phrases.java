package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.ADVERB;
import static org.whence.core.attribution.WordClass.BE;
import static org.whence.core.attribution.WordClass.COORDINATOR;
import static org.whence.core.attribution.WordClass.DETERMINER;
import static org.whence.core.attribution.WordClass.DO;
import static org.whence.core.attribution.WordClass.FINITE;
import static org.whence.core.attribution.WordClass.HAVE;
import static org.whence.core.attribution.WordClass.MODAL;
import static org.whence.core.attribution.WordClass.POSSESSIVE;
import static org.whence.core.attribution.WordClass.PREPOSITION;
import static org.whence.core.attribution.WordClass.RELATIVE;
import static org.whence.core.attribution.WordClass.SUBJECT_PRONOUN;
import static org.whence.core.attribution.WordClass.SUBORDINATOR;
import static org.whence.core.attribution.WordClass.TIME;

/// Where phrases begin and end, told from closed classes, capitals, endings and marks: there is no parser.
final class Phrases {

    private Phrases() {}

    /// Whether the item looks like a finite verb or an auxiliary: the sign that a clause is there.
    static boolean isVerbLike(Unit unit, int i) {
        if (!unit.isWord(i)) {
            return false;
        }
        String word = unit.lower(i);
        if (unit.is(i, BE) || unit.is(i, HAVE)) {
            boolean possessive = word.equals("'s") && !unit.is(i - 1, SUBJECT_PRONOUN) && !unit.lower(i - 1).equals("that") && !unit.lower(i - 1).equals("there");
            return !possessive && !word.equals("being") && !word.equals("having") && !word.equals("be") && !word.equals("been");
        }
        if (unit.is(i, MODAL)) {
            return !(unit.is(i, TIME) && (unit.isCapitalised(i) || unit.is(i - 1, PREPOSITION)));
        }
        if (unit.is(i, DO) || unit.is(i, FINITE)) {
            return !unit.is(i - 1, DETERMINER) && !unit.is(i - 1, POSSESSIVE) && !unit.lower(i - 1).equals("to");
        }
        if (unit.isCapitalised(i) && i > 0 || unit.is(i - 1, DETERMINER) || unit.is(i - 1, POSSESSIVE) || unit.is(i - 1, PREPOSITION)) {
            return false;
        }
        if (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed") && !word.endsWith("hundred")) {
            return true;
        }
        for (CueVerbs.Use use : unit.verbs(i)) {
            if (use.is(VerbForm.PAST)) {
                return true;
            }
            if (use.is(VerbForm.THIRD_PERSON) && unit.noun(i) == null && isNominal(unit, i - 1)) {
                return true;
            }
        }
        return unit.is(i - 1, SUBJECT_PRONOUN) && !unit.is(i, ADVERB) && unit.classless(i);
    }

    /// Whether a finite verb stands in `[from, to)`.
    static boolean hasVerb(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerbLike(unit, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the item can end a noun phrase: a noun, a name, a pronoun, a number.
    static boolean isNominal(Unit unit, int i) {
        if (unit.isNumber(i)) {
            return true;
        }
        return unit.isWord(i) && !unit.is(i, DETERMINER) && !unit.is(i, PREPOSITION) && !unit.is(i, COORDINATOR)
                && !unit.is(i, MODAL) && !unit.is(i, HAVE) && !(unit.is(i, BE) && !unit.lower(i).equals("'s")) && !isStrictPossessive(unit, i);
    }

    private static boolean isStrictPossessive(Unit unit, int i) {
        return unit.is(i, POSSESSIVE) && !unit.lower(i).equals("her") && !unit.lower(i).equals("his");
    }

    /// Whether a noun phrase begins at the item.
    static boolean opensNounPhrase(Unit unit, int i) {
        if (unit.isQuotation(i) || unit.isNumber(i) || (unit.isMark(i, '$') || unit.isMark(i, '€') || unit.isMark(i, '£')) && unit.isNumber(i + 1)) {
            return true;
        }
        return unit.isWord(i) && (unit.is(i, DETERMINER) || unit.is(i, POSSESSIVE) || unit.is(i, SUBJECT_PRONOUN) || unit.is(i, WordClass.PRONOUN)
                || unit.isCapitalised(i) && !unit.is(i, PREPOSITION) && !unit.is(i, SUBORDINATOR) || unit.classless(i));
    }

    /// The end of the noun phrase that begins at `from`, with its "of" and place phrases, before a verb, a clause, a mark or `limit`.
    static int nounPhraseEnd(Unit unit, int from, int limit) {
        int i = from;
        while (i < limit) {
            if (unit.isQuotation(i)) {
                i++;
                continue;
            }
            if (!unit.isWord(i) && !unit.isNumber(i)) {
                break;
            }
            if (i > from && (unit.is(i, SUBJECT_PRONOUN) || unit.is(i, RELATIVE) || isSubordinating(unit, i) || isVerbLike(unit, i))) {
                break;
            }
            if (unit.lower(i).equals("to") || unit.is(i, COORDINATOR) && !joinsNouns(unit, i, limit)) {
                break;
            }
            i++;
        }
        while (i > from + 1 && (unit.is(i - 1, PREPOSITION) || unit.is(i - 1, ADVERB) || unit.is(i - 1, COORDINATOR))) {
            i--;
        }
        return i;
    }

    /// Whether "and" or "or" at `i` joins two nouns and not two clauses: no verb follows before the next mark.
    static boolean joinsNouns(Unit unit, int i, int limit) {
        if (!unit.lower(i).equals("and") && !unit.lower(i).equals("or") && !unit.lower(i).equals("nor")) {
            return false;
        }
        return !isVerbLike(unit, i + 1) && !unit.is(i + 1, SUBJECT_PRONOUN) && !(unit.is(i + 1, ADVERB) && isVerbLike(unit, i + 2)) && i + 1 < limit;
    }

    /// Whether the item opens a subordinate clause; "as", "than", "since" and the like do so only before a clause, so they are left out.
    static boolean isSubordinating(Unit unit, int i) {
        return unit.is(i, SUBORDINATOR) && !unit.is(i, PREPOSITION) && !unit.is(i, ADVERB) && !unit.lower(i).equals("as") && !unit.lower(i).equals("than")
                && !unit.lower(i).equals("once");
    }
}
