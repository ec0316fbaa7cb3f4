package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.ADVERB;
import static org.whence.core.attribution.WordClass.COORDINATOR;
import static org.whence.core.attribution.WordClass.SUBJECT_PRONOUN;
import static org.whence.core.attribution.WordClass.TIME;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Quotation;
import org.whence.core.text.Span;

/// Finds where contents end, and turns runs of items into spans without outer marks.
final class Edges {

    /// Inner tokens that a quotation needs to be speech of its own and no title or scare quote.
    static final int SPEECH_TOKENS = 4;

    private Edges() {}

    /// The end of a clause that is the content of `group` and begins at `from`: the end of the sentence, or where another
    /// cue's clause or the author's voice begins.
    static int clause(Unit unit, @Nullable VerbGroup[] groupAt, VerbGroup group, int from) {
        int limit = unit.endOfWords();
        for (int i = from; i < limit; i++) {
            if (unit.isMark(i, ';') || unit.isQuotation(i) && i > from && isSpeech(unit, i) && unit.isComma(i - 1) && i + 1 < limit && unit.isComma(i + 1)) {
                return i;
            }
            if (unit.isMark(i, ':') && i > from && !unit.isQuotation(i + 1) && saysAfter(unit, groupAt, i)) {
                return i;
            }
            boolean comma = unit.isComma(i) || unit.isDash(i);
            boolean and = unit.is(i, COORDINATOR) && !unit.lower(i).equals("or") && !unit.lower(i).equals("nor");
            boolean quoted = unit.isQuotation(i) && i > from && endsWithComma(unit, i);
            if (!comma && !and && !quoted) {
                continue;
            }
            int next = i + 1;
            while (next < limit && (unit.is(next, COORDINATOR) || unit.is(next, ADVERB) && !unit.is(next, WordClass.DETERMINER) && !Phrases.opensNounPhrase(unit, next)
                    || unit.lower(next).equals("while") || unit.lower(next).equals("even"))) {
                next++;
            }
            if (comma && opensOtherSource(unit, next)) {
                return i;
            }
            VerbGroup other = groupAt[next] == null ? groupAt[i + 1] : groupAt[next];
            if (other != null && other.head() != group.head() && endsBefore(unit, group, other, comma || quoted, i)) {
                return quoted ? i + 1 : i;
            }
        }
        return limit;
    }

    private static boolean endsWithComma(Unit unit, int i) {
        Quotation quotation = unit.quotation(i);
        return quotation != null && unit.commaInside(i);
    }

    private static boolean opensOtherSource(Unit unit, int i) {
        return unit.lower(i).equals("according") && unit.lower(i + 1).equals("to") || unit.lower(i).equals("per") && unit.isCapitalised(i + 1)
                || (unit.lower(i).equals("citing") || unit.lower(i).equals("quoting"));
    }

    /// The groups of a unit by the item where they start, with their subject or without it.
    static @Nullable VerbGroup[] byStart(Unit unit, List<VerbGroup> groups) {
        @Nullable VerbGroup[] at = new VerbGroup[unit.size() + 1];
        for (VerbGroup group : groups) {
            at[group.start()] = group;
        }
        for (VerbGroup group : groups) {
            if (at[group.from()] == null) {
                at[group.from()] = group;
            }
        }
        return at;
    }

    private static boolean saysAfter(Unit unit, @Nullable VerbGroup[] groupAt, int colon) {
        for (int i = colon + 1; i < unit.size(); i++) {
            VerbGroup group = groupAt[i];
            if (group != null && group.shape() == VerbGroup.Shape.FINITE && group.verb().isOfSaying() && !group.shared()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the clause of `group` ends where `other` begins after a comma or "and".
    private static boolean endsBefore(Unit unit, VerbGroup group, VerbGroup other, boolean comma, int boundary) {
        boolean speech = other.verb().takes(Frame.SPEECH) || other.verb().takes(Frame.ADDRESSEE);
        switch (other.shape()) {
            case PARTICIPLE -> {
                return comma && (speech || other.verb().strength() >= .7);
            }
            case FINITE -> {
                if (other.shared()) {
                    return sameTense(unit, group, other) && other.verb().strength() >= .6;
                }
                return speech && (comma || unit.is(boundary, COORDINATOR));
            }
            default -> {
                return false;
            }
        }
    }

    private static boolean sameTense(Unit unit, VerbGroup one, VerbGroup other) {
        boolean auxiliary = other.from() != other.head() || one.from() != one.head();
        boolean past = isPast(unit, one.head());
        return one.shape() != VerbGroup.Shape.INFINITIVE && (past == isPast(unit, other.head()) || auxiliary && past);
    }

    private static boolean isPast(Unit unit, int i) {
        for (CueVerbs.Use use : unit.verbs(i)) {
            if (use.is(VerbForm.PAST)) {
                return true;
            }
        }
        return false;
    }

    /// The end of a noun phrase that is a content: with the phrases that hang on it, before the next clause.
    static int nounPhrase(Unit unit, @Nullable VerbGroup[] groupAt, VerbGroup group, int from) {
        int clause = clause(unit, groupAt, group, from);
        int depth = 0;
        for (int i = from; i < clause; i++) {
            if (unit.isMark(i, '(')) {
                depth++;
            } else if (unit.isMark(i, ')')) {
                depth--;
            }
            if (depth > 0 || i == from) {
                continue;
            }
            boolean mark = unit.isComma(i) && !joinsList(unit, i, clause) || unit.isDash(i) || unit.isMark(i, ':');
            boolean subordinate = unit.lower(i).equals("as") || unit.lower(i).equals("after") || unit.lower(i).equals("while") || unit.lower(i).equals("when")
                    || unit.lower(i).equals("because") || unit.lower(i).equals("before") || unit.lower(i).equals("since") || unit.lower(i).equals("but")
                    || unit.lower(i).equals("although") || unit.lower(i).equals("though") || unit.lower(i).equals("if") || unit.lower(i).equals("during");
            boolean time = unit.is(i, TIME) && unit.isCapitalised(i) && unit.lower(i).endsWith("day") && !unit.lower(i + 1).equals("'s");
            boolean and = unit.is(i, COORDINATOR) && (unit.is(i + 1, SUBJECT_PRONOUN) || Phrases.isVerbLike(unit, i + 1) || unit.is(i + 1, ADVERB));
            if (mark || subordinate || and) {
                return i;
            }
            if (time) {
                return unit.lower(i - 1).equals("on") ? Math.max(from + 1, i - 1) : i;
            }
        }
        return clause;
    }

    /// Whether a comma stands in a list of nouns or before a relative clause of the last one.
    private static boolean joinsList(Unit unit, int comma, int limit) {
        for (int i = comma + 1; i < limit && i < comma + 9; i++) {
            if (Phrases.isVerbLike(unit, i)) {
                return unit.is(comma + 1, WordClass.RELATIVE);
            }
            if (unit.lower(i).equals("and") || unit.lower(i).equals("or")) {
                return !Phrases.isVerbLike(unit, i + 1);
            }
            if (unit.lower(comma + 1).endsWith("ing")) {
                return false;
            }
        }
        return false;
    }

    /// Whether a quotation is speech: long enough, or closed like a sentence.
    static boolean isSpeech(Unit unit, int i) {
        return unit.isQuotation(i) && unit.tokensInside(i) >= SPEECH_TOKENS;
    }

    /// The items `[from, to)` as spans of content: outer marks, commas and stops cut, each run of quotations a piece of its own
    /// where nothing else stands there.
    static List<Span> pieces(Unit unit, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isEdge(unit, start)) {
            start++;
        }
        while (start < end && isEdge(unit, end - 1)) {
            end--;
        }
        if (start >= end) {
            return List.of();
        }
        boolean quotationsOnly = true;
        for (int i = start; i < end; i++) {
            quotationsOnly &= unit.isQuotation(i) || unit.isMark(i);
        }
        if (!quotationsOnly) {
            return List.of(unit.trimmed(unit.span(start, end)));
        }
        List<Span> pieces = new ArrayList<>();
        for (int i = start; i < end; i++) {
            Quotation quotation = unit.quotation(i);
            if (quotation != null) {
                Span inner = unit.trimmed(quotation.inner());
                if (!inner.isEmpty()) {
                    pieces.add(inner);
                }
            }
        }
        return pieces;
    }

    private static boolean isEdge(Unit unit, int i) {
        return unit.isMark(i) && !unit.isMark(i, '$') && !unit.isMark(i, '£') && !unit.isMark(i, '€') && !unit.isMark(i, '(') && !unit.isMark(i, ')') && !unit.isMark(i, '%')
                && !unit.isMark(i, '#') && !unit.isMark(i, '@') && !unit.isMark(i, '[') && !unit.isMark(i, ']');
    }
}
