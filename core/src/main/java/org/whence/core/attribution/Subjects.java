package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.ADVERB;
import static org.whence.core.attribution.WordClass.COORDINATOR;
import static org.whence.core.attribution.WordClass.DETERMINER;
import static org.whence.core.attribution.WordClass.POSSESSIVE;
import static org.whence.core.attribution.WordClass.PREPOSITION;
import static org.whence.core.attribution.WordClass.PRONOUN;
import static org.whence.core.attribution.WordClass.RELATIVE;
import static org.whence.core.attribution.WordClass.SUBJECT_PRONOUN;
import static org.whence.core.attribution.WordClass.TIME;
import static org.whence.core.attribution.WordClass.VENUE;

import org.jspecify.annotations.Nullable;

/// Finds the subject of a verb: the source of what it introduces.
final class Subjects {

    /// How far a subject with all its appositions reaches to the left of its verb, in items.
    private static final int REACH = 60;

    /// How long an apposition between commas is at most, in items.
    private static final int APPOSITION = 30;

    private Subjects() {}

    /// A run of items `[from, to)`.
    record Run(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    /// The noun phrase that ends before `verb`, not reaching back over `floor`; null where there is none.
    static @Nullable Run before(Unit unit, int verb, int floor) {
        int low = Math.max(floor, verb - REACH);
        int end = backOverAdjuncts(unit, verb, low);
        if (end <= low) {
            return null;
        }
        int last = end - 1;
        if (unit.isComma(last) || unit.isDash(last) || unit.isMark(last, ')')) {
            Run apposed = apposed(unit, last, low);
            return apposed == null ? null : clean(unit, apposed);
        }
        if (unit.is(last, SUBJECT_PRONOUN) && !unit.lower(last).equals("you") || unit.lower(last).equals("which")) {
            return new Run(last, end);
        }
        return clean(unit, new Run(head(unit, end, low), end));
    }

    /// Back over adverbs and times between subject and verb: "Trump on Monday also | said".
    private static int backOverAdjuncts(Unit unit, int verb, int low) {
        int i = verb;
        while (i > low + 1) {
            if (unit.is(i - 1, TIME) && i - 2 > low && unit.lower(i - 2).equals("on") && !unit.isMark(i - 3)) {
                i -= 2;
            } else if (unit.is(i - 1, ADVERB) && !unit.is(i - 1, DETERMINER) && !unit.is(i - 1, PRONOUN) && !unit.isCapitalised(i - 1)) {
                i--;
            } else if (unit.is(i - 1, TIME) && unit.isCapitalised(i - 1) && Phrases.isNominal(unit, i - 2) && !unit.is(i - 2, DETERMINER) && i - 2 >= low) {
                i--;
            } else {
                break;
            }
        }
        return i;
    }

    /// The subject before "…, a lawyer from Leeds," or "… (22)" or "…, who was there,": the head with the apposition.
    private static @Nullable Run apposed(Unit unit, int closing, int low) {
        int open = -1;
        boolean bracket = unit.isMark(closing, ')');
        for (int i = closing - 1; i >= low && closing - i <= APPOSITION; i--) {
            if (bracket ? unit.isMark(i, '(') : unit.isDash(closing) ? unit.isDash(i) : unit.isComma(i)) {
                open = i;
                break;
            }
            if (unit.isMark(i, ';') || unit.isMark(i, ':') || unit.isQuotation(i) && unit.isDash(closing)) {
                break;
            }
        }
        if (open <= low) {
            return null;
        }
        if (!bracket && isClause(unit, open + 1, closing)) {
            return null;
        }
        int headEnd = open;
        boolean apposition = !isAdjunct(unit, open + 1, closing);
        // "John Smith, 42, a lawyer," and "Leeds, Yorkshire," stand in two pairs of commas.
        for (int pairs = 0; pairs < 3; pairs++) {
            int before = previousComma(unit, headEnd, low);
            boolean named = unit.isCapitalised(before - 1) && !unit.is(before - 1, TIME) || unit.isNumber(before - 1) && pairs > 0;
            if (bracket || before <= low || !named || !continuesApposition(unit, before + 1, headEnd) || unit.is(head(unit, before, low), PREPOSITION)) {
                break;
            }
            headEnd = before;
        }
        int start = head(unit, headEnd, low);
        if (start >= headEnd) {
            return null;
        }
        int end = apposition && !unit.is(open + 1, RELATIVE) ? bracket ? closing + 1 : closing : headEnd;
        return new Run(start, end);
    }

    private static int previousComma(Unit unit, int from, int low) {
        for (int i = from - 1; i >= low && from - i <= APPOSITION; i--) {
            if (unit.isComma(i)) {
                return i;
            }
            if (unit.isMark(i) && !unit.isMark(i, '.') || unit.isQuotation(i)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether `[from, to)` between commas is one more piece of an apposition: an age, a place, "a …", "the …".
    private static boolean continuesApposition(Unit unit, int from, int to) {
        boolean age = unit.isNumber(from) && to - from <= 2;
        boolean role = (unit.lower(from).equals("a") || unit.lower(from).equals("an") || unit.lower(from).equals("the")) && !Phrases.hasVerb(unit, from, to);
        boolean place = unit.isCapitalised(from) && to - from <= 2 || unit.lower(from).equals("of") || unit.is(from, RELATIVE) && !unit.lower(from).equals("that");
        return age || role || place && !unit.is(from, SUBJECT_PRONOUN) || unit.is(from, RELATIVE);
    }

    /// Whether what stands between commas is a clause of its own, so that the verb after it has no subject before it.
    private static boolean isClause(Unit unit, int from, int to) {
        if (unit.is(from, RELATIVE)) {
            return false;
        }
        return unit.is(from, COORDINATOR) || unit.is(from, SUBJECT_PRONOUN) || Phrases.isSubordinating(unit, from)
                || Phrases.hasVerb(unit, from, to) && !hasRelative(unit, from, to) && (unit.is(from, DETERMINER) || unit.isCapitalised(from));
    }

    private static boolean hasRelative(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.is(i, RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether what stands between commas says when, how or where and does not name the source again.
    private static boolean isAdjunct(Unit unit, int from, int to) {
        String first = unit.lower(from);
        return unit.is(from, ADVERB) || unit.is(from, PREPOSITION) && !first.equals("of") && !first.equals("from") || unit.is(from, TIME)
                || first.endsWith("ing") || unit.is(from, WordClass.SUBORDINATOR);
    }

    /// The start of the noun phrase that ends before `end`: back to a mark, a conjunction, or a verb outside a relative clause.
    static int head(Unit unit, int end, int low) {
        int start = end;
        int i = end - 1;
        while (i >= low) {
            if (unit.isMark(i)) {
                boolean inside = unit.isMark(i, '.') && i > low && unit.isWord(i - 1) && i + 1 < end || unit.isMark(i, '&') || unit.isMark(i, '/') || unit.isMark(i, '$')
                        || unit.isMark(i, '%') || unit.isMark(i, '#') || unit.isMark(i, '@');
                if (unit.isMark(i, ')')) {
                    int open = i;
                    while (open > low && !unit.isMark(open, '(')) {
                        open--;
                    }
                    i = open - 1;
                    continue;
                }
                if (!inside) {
                    break;
                }
            } else if (unit.isQuotation(i)) {
                if (!isNickname(unit, i)) {
                    break;
                }
            } else if (Phrases.isSubordinating(unit, i) && !unit.is(i, RELATIVE) || unit.lower(i).equals("but") || unit.lower(i).equals("yet")
                    || unit.lower(i).equals("as") && !isNamedAs(unit, i)) {
                break;
            } else if (unit.lower(i).equals("that") || unit.lower(i).equals("where")) {
                break;
            } else if (unit.is(i, COORDINATOR)) {
                if (!joinsSubjects(unit, i, end, low)) {
                    break;
                }
            } else if (Phrases.isVerbLike(unit, i) || unit.lower(i).equals("to") && !unit.isCapitalised(i + 1) && !unit.is(i + 1, DETERMINER) && !unit.is(i + 1, POSSESSIVE)) {
                int relative = relativeBefore(unit, i, low);
                if (relative < 0) {
                    break;
                }
                i = relative;
            } else if (i < end - 1 && (unit.is(i, SUBJECT_PRONOUN) || unit.is(i, PRONOUN)) && !unit.is(i, RELATIVE) && !unit.is(i, POSSESSIVE)
                    && !unit.lower(i + 1).equals("of")) {
                break;
            }
            start = i;
            i--;
        }
        return start;
    }

    private static boolean isNickname(Unit unit, int i) {
        return i > 0 && unit.isWord(i - 1) && unit.end(i) - unit.start(i) <= 25 && !unit.closesInside(i);
    }

    private static boolean isNamedAs(Unit unit, int i) {
        return unit.lower(i - 1).equals("known") || unit.lower(i - 1).equals("such");
    }

    /// The relative pronoun of the clause whose verb stands at `verb`, directly after a noun; -1 where there is none.
    private static int relativeBefore(Unit unit, int verb, int low) {
        for (int i = verb - 1; i >= low && verb - i <= 6; i--) {
            if (unit.is(i, RELATIVE)) {
                return i > low && Phrases.isNominal(unit, i - 1) && !unit.lower(i).equals("where") && !Phrases.isVerbLike(unit, i - 1) ? i : -1;
            }
            if (unit.isMark(i) || unit.isQuotation(i) || Phrases.isVerbLike(unit, i) && !unit.is(i, WordClass.BE) && !unit.is(i, WordClass.HAVE) || unit.is(i, COORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether "and" joins two parts of the subject: no verb stands before it in its clause.
    private static boolean joinsSubjects(Unit unit, int and, int end, int low) {
        if (unit.lower(and + 1).isEmpty() || unit.is(and + 1, SUBJECT_PRONOUN) || end - and < 2) {
            return false;
        }
        for (int i = and - 1; i >= low && and - i <= 25; i--) {
            if (unit.isMark(i) && !unit.isMark(i, '.') || unit.isQuotation(i)) {
                return !unit.isQuotation(i) && !unit.isComma(i) || unit.isComma(i) && !Phrases.hasVerb(unit, low, i);
            }
            if (Phrases.isVerbLike(unit, i)) {
                return false;
            }
        }
        return Phrases.isNominal(unit, and - 1);
    }

    /// Cuts from a subject what stands before it in its clause: "On Monday in a speech | Trump", "But meanwhile | Trump".
    static @Nullable Run clean(Unit unit, Run run) {
        int from = run.from();
        int to = run.to();
        boolean moved = true;
        while (moved && from < to && !opensQuantity(unit, from)) {
            moved = false;
            if (unit.is(from, COORDINATOR) && !unit.is(from, DETERMINER) || unit.is(from, ADVERB) && !unit.is(from, DETERMINER) && !unit.is(from, SUBJECT_PRONOUN) && !isName(unit, from, to)
                    || unit.isComma(from) || unit.isStop(from) && from + 1 < to) {
                from++;
                moved = true;
            } else if (unit.is(from, TIME) && (from == 0 || !unit.is(from - 1, DETERMINER)) && !unit.lower(from).equals("may") && !unit.lower(from + 1).equals("'s")
                    && to - from > 1 && !unit.is(from + 1, PREPOSITION)) {
                from++;
                moved = true;
            } else if (unit.is(from, PREPOSITION) || unit.is(from, WordClass.SUBORDINATOR) && !unit.is(from, RELATIVE)) {
                int after = afterPhrase(unit, from, to);
                if (after < 0) {
                    return null;
                }
                from = after;
                moved = true;
            }
        }
        while (to > from && (unit.isComma(to - 1) || unit.isDash(to - 1))) {
            to--;
        }
        if (from >= to || unit.isQuotation(to - 1) && to - from == 1 || !isPossibleSource(unit, from, to)) {
            return null;
        }
        return new Run(from, to);
    }

    /// "More than 20", "at least a dozen", "about 200": words that belong to a number.
    private static boolean opensQuantity(Unit unit, int i) {
        return switch (unit.lower(i)) {
            case "more", "less", "fewer" -> unit.lower(i + 1).equals("than");
            case "at" -> unit.lower(i + 1).equals("least") || unit.lower(i + 1).equals("most");
            case "about", "around", "over", "nearly", "almost", "roughly", "some", "up", "under" -> unit.isNumber(i + 1) || unit.lower(i + 1).equals("half") || unit.lower(i + 1).equals("two")
                    || unit.lower(i + 1).equals("three") || unit.lower(i + 1).equals("a");
            default -> false;
        };
    }

    private static boolean isName(Unit unit, int from, int to) {
        return unit.isCapitalised(from) && from > 0 || unit.isCapitalised(from) && from + 1 < to && unit.isCapitalised(from + 1);
    }

    /// Where a prepositional phrase that opens a clause ends: after its time or its venue, or where a name follows a common noun.
    private static int afterPhrase(Unit unit, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean ends = unit.is(i, TIME) && !unit.is(i + 1, TIME) && !unit.isNumber(i + 1) || unit.isNumber(i) && unit.is(i - 1, TIME)
                    || unit.isNumber(i) && i == from + 1 && !unit.is(i + 1, TIME)
                    || unit.is(i, VENUE) && !unit.is(i + 1, VENUE) && !unit.is(i + 1, PREPOSITION);
            boolean before = i + 1 < to && !unit.is(i + 1, PREPOSITION) && (Phrases.opensNounPhrase(unit, i + 1) || unit.is(i + 1, ADVERB));
            if (ends && before) {
                return i + 1;
            }
            if (i > from + 1 && (unit.is(i, DETERMINER) || unit.is(i, SUBJECT_PRONOUN)) && Phrases.isNominal(unit, i - 1) && !unit.is(i - 1, ADVERB) && !unit.is(i, TIME)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPossibleSource(Unit unit, int from, int to) {
        boolean nominal = false;
        for (int i = from; i < to; i++) {
            nominal |= unit.isWord(i) && (!unit.is(i, DETERMINER) || to - from == 1 || unit.is(from, DETERMINER)) && (!unit.is(i, ADVERB) || unit.is(i, DETERMINER)) || unit.isNumber(i) && to - from > 1
                    || unit.isQuotation(i);
        }
        String only = to - from == 1 ? unit.lower(from) : "";
        return nominal && !only.equals("there") && !only.equals("what") && !only.equals("'s") && !only.equals("one's");
    }

    /// The subject of the clause that begins at `from`: its first noun phrase, before the first verb; null where none is found.
    static @Nullable Run ofClause(Unit unit, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Phrases.isVerbLike(unit, i)) {
                return i == from ? null : before(unit, i, from);
            }
        }
        return null;
    }
}
