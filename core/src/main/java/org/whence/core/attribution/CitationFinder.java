package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.COORDINATOR;
import static org.whence.core.attribution.WordClass.PREPOSITION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;

/// Finds the relations whose cue is no verb of the source: "according to X", "per X", "in X's words", and adverbs that report
/// without naming a source ("reportedly", "allegedly").
final class CitationFinder {

    /// How many items a label before a colon has at most: before a quotation, and before plain words.
    private static final int LABEL = 16;
    private static final int SHORT_LABEL = 4;

    private CitationFinder() {}

    static List<Found> in(Unit unit) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < unit.size(); i++) {
            Found one = switch (unit.lower(i)) {
                case "according" -> unit.lower(i + 1).equals("to") ? cited(unit, i, i + 2) : null;
                case "per" -> unit.isComma(i - 1) && (unit.isCapitalised(i + 1) || unit.lower(i + 1).equals("the")) ? cited(unit, i, i + 1) : null;
                case "as" -> reportedBy(unit, i);
                case ":" -> labelled(unit, i);
                case "reportedly", "allegedly", "purportedly", "supposedly" -> reported(unit, i);
                case "words", "view", "opinion", "telling", "eyes", "estimation", "judgment", "judgement", "account" -> opinion(unit, i);
                default -> null;
            };
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    /// "According to X, …" and "…, according to X".
    private static @Nullable Found cited(Unit unit, int cue, int from) {
        int limit = unit.endOfWords();
        if (from >= limit || isPlan(unit, from)) {
            return null;
        }
        boolean leads = leads(unit, cue);
        int end = sourceEnd(unit, from, limit, leads);
        if (end <= from) {
            return null;
        }
        List<Span> content = new ArrayList<>();
        if (leads) {
            int begin = end;
            while (begin < limit && unit.isMark(begin) && !unit.isMark(begin, '(')) {
                begin++;
            }
            content.addAll(Edges.pieces(unit, begin, contentEnd(unit, begin, limit)));
        } else {
            content.addAll(Edges.pieces(unit, clauseStart(unit, cue), cue));
            int rest = end + 1;
            if (unit.isComma(end) && rest < limit && goesOn(unit, rest, limit)) {
                content.addAll(Edges.pieces(unit, rest, contentEnd(unit, rest, limit)));
            }
        }
        return content.isEmpty() ? null : Found.of(unit, content, List.of(unit.span(cue, from)), new Subjects.Run(from, end), .9);
    }

    /// "As first reported by X, …", "…, as X reported".
    private static @Nullable Found reportedBy(Unit unit, int as) {
        int verb = as + 1;
        while (unit.is(verb, WordClass.ADVERB)) {
            verb++;
        }
        boolean reported = unit.lower(verb).equals("reported") || unit.lower(verb).equals("noted") || unit.lower(verb).equals("described") || unit.lower(verb).equals("quoted");
        return reported && unit.lower(verb + 1).equals("by") ? cited(unit, as, verb + 2) : null;
    }

    /// "X: “…”" and the headline "X: …": a name, a colon, and what it says.
    private static @Nullable Found labelled(Unit unit, int colon) {
        int limit = unit.endOfWords();
        if (colon == 0 || colon > LABEL || colon + 2 >= limit || !unit.isCapitalised(0) || Phrases.hasVerb(unit, 0, colon)) {
            return null;
        }
        for (int i = 0; i < colon; i++) {
            if (!unit.isWord(i) && !unit.isComma(i) && !unit.isStop(i) || unit.is(i, WordClass.TIME) || unit.is(i, WordClass.SUBORDINATOR) && i == 0 || unit.is(i, PREPOSITION) && i == 0) {
                return null;
            }
        }
        boolean quoted = unit.isQuotation(colon + 1) && colon + 2 >= limit;
        if (!quoted && (!unit.opensParagraph() || unit.paragraph() > 0 || colon > SHORT_LABEL || !Phrases.hasVerb(unit, colon + 1, limit))) {
            return null;
        }
        List<Span> content = Edges.pieces(unit, colon + 1, limit);
        return content.isEmpty() ? null : Found.of(unit, content, List.of(unit.span(colon, colon + 1)), new Subjects.Run(0, colon), quoted ? .7 : .5).direct(quoted);
    }

    /// "According to plan" cites nobody.
    private static boolean isPlan(Unit unit, int from) {
        return switch (unit.lower(from)) {
            case "plan", "plans", "schedule", "size", "need", "needs", "taste", "type", "age", "rank", "custom" -> true;
            default -> false;
        };
    }

    /// Whether nothing but a conjunction or an adverb stands before the cue in its clause.
    private static boolean leads(Unit unit, int cue) {
        for (int i = cue - 1; i >= 0; i--) {
            if (unit.isMark(i, ';') || unit.isMark(i, ':')) {
                return true;
            }
            boolean light = unit.is(i, COORDINATOR) || unit.is(i, WordClass.ADVERB) || unit.isMark(i) || unit.lower(i).equals("while") || unit.lower(i).equals("that");
            if (!light) {
                return false;
            }
        }
        return true;
    }

    private static int sourceEnd(Unit unit, int from, int limit, boolean leads) {
        int i = from;
        while (i < limit && !unit.isComma(i) && !unit.isMark(i, ';') && !unit.isMark(i, ':') && !unit.isDash(i)) {
            if (unit.lower(i).equals("and") && Phrases.hasVerb(unit, i + 1, Math.min(limit, i + 6)) && !leads) {
                break;
            }
            if (unit.lower(i).equals("but") || unit.lower(i).equals("while")) {
                break;
            }
            i++;
        }
        if (!leads) {
            return Inversions.withoutTime(unit, from, Inversions.appositions(unit, i, limit));
        }
        // A leading source ends at the comma after its appositions: the last one that still leaves a clause.
        int end = i;
        while (end < limit && unit.isComma(end)) {
            int close = end + 1;
            while (close < limit && !unit.isComma(close) && !unit.isQuotation(close)) {
                close++;
            }
            boolean apposition = close < limit && unit.isComma(close) && (!Phrases.hasVerb(unit, end + 1, close) || unit.is(end + 1, WordClass.RELATIVE))
                    && !unit.is(end + 1, PREPOSITION) && !unit.is(end + 1, WordClass.SUBORDINATOR) && Phrases.hasVerb(unit, close, limit)
                    && !(unit.is(end + 1, WordClass.SUBJECT_PRONOUN) && !unit.is(end + 1, WordClass.RELATIVE));
            if (!apposition) {
                break;
            }
            end = close;
        }
        return end;
    }

    private static boolean goesOn(Unit unit, int rest, int limit) {
        return !unit.is(rest, COORDINATOR) && !unit.is(rest, WordClass.RELATIVE) && !Phrases.isSubordinating(unit, rest) && !unit.lower(rest).endsWith("ing")
                && !unit.lower(rest).equals("as") && !unit.is(rest, WordClass.DETERMINER) && (Phrases.hasVerb(unit, rest, limit) || unit.isQuotation(rest));
    }

    private static int clauseStart(Unit unit, int cue) {
        for (int i = cue - 1; i > 0; i--) {
            if (unit.isMark(i, ';')) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int contentEnd(Unit unit, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (unit.isMark(i, ';')) {
                return i;
            }
        }
        return limit;
    }

    /// "X has reportedly left": a source that is not named; the content is the sentence around the adverb.
    private static @Nullable Found reported(Unit unit, int adverb) {
        int limit = unit.endOfWords();
        int start = clauseBefore(unit, adverb);
        int end = adverb + 1;
        while (end < limit && !unit.isMark(end, ';') && !(unit.isComma(end) && (unit.is(end + 1, COORDINATOR) || unit.is(end + 1, WordClass.RELATIVE)))) {
            end++;
        }
        List<Span> content = new ArrayList<>(Edges.pieces(unit, start, adverb));
        content.addAll(Edges.pieces(unit, adverb + 1, end));
        return content.isEmpty() || !Phrases.hasVerb(unit, start, end) ? null : Found.of(unit, content, List.of(unit.span(adverb, adverb + 1)), null, .75);
    }

    private static int clauseBefore(Unit unit, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (unit.isMark(j, ';') || unit.isMark(j, ':') || unit.isComma(j) && i - j > 1 || unit.isQuotation(j)) {
                return j + 1;
            }
        }
        return 0;
    }

    /// "In X's words, …", "in the view of X, …".
    private static @Nullable Found opinion(Unit unit, int noun) {
        int in = noun;
        while (in > 0 && noun - in < 10 && !unit.lower(in).equals("in") && !unit.lower(in).equals("by") && !unit.isComma(in)) {
            in--;
        }
        boolean preposition = unit.lower(in).equals("in") || unit.lower(in).equals("by") && (unit.lower(noun).equals("account") || unit.lower(noun).equals("words"));
        if (!preposition || in == noun) {
            return null;
        }
        int limit = unit.endOfWords();
        Subjects.Run source;
        int end;
        if (unit.lower(noun + 1).equals("of")) {
            end = noun + 2;
            while (end < limit && !unit.isComma(end)) {
                end++;
            }
            source = new Subjects.Run(noun + 2, end);
        } else if (unit.is(noun - 1, WordClass.POSSESSIVE)) {
            end = noun + 1;
            source = new Subjects.Run(in + 1, unit.lower(noun - 1).equals("'s") ? noun - 1 : noun);
        } else {
            return null;
        }
        boolean first = leads(unit, in);
        if (source.isEmpty() || first && !unit.isComma(end)) {
            return null;
        }
        if (!first && !unit.isComma(in - 1)) {
            return null;
        }
        List<Span> content = first ? Edges.pieces(unit, end + 1, contentEnd(unit, end + 1, limit)) : Edges.pieces(unit, clauseStart(unit, in), in);
        return content.isEmpty() ? null : Found.of(unit, content, List.of(unit.span(in, in + 1), unit.span(noun, noun + 1)), source, .8);
    }
}
