package org.whence.core.attribution;

import static org.whence.core.attribution.WordClass.ADVERB;
import static org.whence.core.attribution.WordClass.COORDINATOR;
import static org.whence.core.attribution.WordClass.DETERMINER;
import static org.whence.core.attribution.WordClass.PREPOSITION;
import static org.whence.core.attribution.WordClass.RELATIVE;
import static org.whence.core.attribution.WordClass.SUBJECT_PRONOUN;
import static org.whence.core.attribution.WordClass.SUBORDINATOR;
import static org.whence.core.attribution.WordClass.TIME;
import static org.whence.core.attribution.WordClass.VENUE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.VerbGroup.Shape;
import org.whence.core.text.Span;

/// Finds the relations whose cue is a verb: "X said that …", "“…,” said X", "…, X said on Monday, …", "X was told to …",
/// "X denied …", "X vowed to …", "X is expected to …".
final class VerbFinder {

    /// How far the content of a verb can begin after it, in items: past an addressee, a time, a place.
    private static final int GAP = 24;

    /// Fewer items than this before an inverted cue are no clause.
    private static final int LEAST_CLAUSE = 4;

    /// A verb of this strength has a clause after it though no verb is known there.
    private static final double SURE = .9;

    /// A noun phrase is no content of a verb below this strength, unless the subject is a piece of evidence.
    private static final double WEAK = .5;

    private final Unit unit;
    private final List<VerbGroup> groups;
    private final @Nullable VerbGroup[] groupAt;
    private final int limit;
    private final List<Found> found = new ArrayList<>();

    private VerbFinder(Unit unit) {
        this.unit = unit;
        this.groups = VerbGroups.in(unit);
        this.groupAt = Edges.byStart(unit, groups);
        this.limit = unit.endOfWords();
    }

    static List<Found> in(Unit unit) {
        VerbFinder finder = new VerbFinder(unit);
        for (VerbGroup group : finder.groups) {
            finder.read(group);
        }
        return finder.found;
    }

    private void read(VerbGroup group) {
        if (group.shape() == Shape.PASSIVE) {
            passive(group);
            return;
        }
        if (group.shape() == Shape.FINITE && (group.verb().takes(Frame.SPEECH) || group.verb().takes(Frame.ADDRESSEE)) && before(group)) {
            return;
        }
        if (group.subject() != null && (group.shape() != Shape.INFINITIVE || isSpoken(group))) {
            after(group);
        }
    }

    /// Whether an infinitive introduces speech for certain: by "that" or quotation marks.
    private boolean isSpoken(VerbGroup group) {
        return unit.lower(group.to()).equals("that") || unit.isQuotation(group.to()) || unit.isMark(group.to(), ':') || unit.isComma(group.to()) && unit.isQuotation(group.to() + 1);
    }

    // ---- contents before the cue -------------------------------------------------------------------------------

    /// Speech before the cue: "…, X said", "“…,” said X", and what goes on after it. Whether it was one.
    private boolean before(VerbGroup group) {
        int start = group.start();
        boolean inverted = group.subject() == null || group.shared() || isInverted(group);
        Subjects.Run subject = group.subject();
        if (inverted) {
            start = group.from();
        }
        int edge = start - 1;
        while (edge > 0 && unit.is(edge, ADVERB) && !unit.isQuotation(edge)) {
            edge--;
        }
        boolean quoted = edge >= 0 && unit.isQuotation(edge) && (unit.closesInside(edge) || Edges.isSpeech(unit, edge));
        boolean marked = edge > 0 && (unit.isComma(edge) || unit.isDash(edge) || unit.isMark(edge, '?') || unit.isMark(edge, '!'));
        if (!quoted && !marked) {
            return false;
        }
        int end = quoted ? edge + 1 : edge;
        boolean direct = quoted || unit.isQuotation(edge - 1) && (unit.closesInside(edge - 1) || Edges.isSpeech(unit, edge - 1));
        int begin = direct ? startOfQuotation(end) : clauseStart(end);
        if (begin >= end) {
            return false;
        }
        boolean whole = direct || Phrases.hasVerb(unit, begin, end) || hasSpeech(begin, end);
        if (inverted) {
            subject = Inversions.subject(unit, group.to());
            if (subject == null) {
                return false;
            }
        }
        int rest = inverted && subject != null ? subject.to() : group.to();
        int stop = endOfAdjunct(rest);
        boolean ends = stop >= limit || unit.isComma(stop) || unit.isMark(stop, ';') || unit.isDash(stop) || unit.isMark(stop, ':') || isClauseMark(stop);
        boolean parenthesis = unit.isComma(stop) && stop + 1 < limit && goesOn(stop + 1);
        if (!direct && (!ends || isLedIn(begin, stop) || !whole && !parenthesis && !(inverted && end - begin > LEAST_CLAUSE))) {
            return false;
        }
        if (direct && !ends && !unit.closesInside(end - 1) && unit.lower(stop).equals("that")) {
            return false;
        }
        List<Span> content = new ArrayList<>(Edges.pieces(unit, begin, end));
        if (content.isEmpty()) {
            return false;
        }
        content.addAll(rest(group, stop, direct, !whole || unit.is(begin, SUBORDINATOR)));
        found.add(Found.of(unit, content, cue(group), subject, .95 * Math.max(group.verb().strength(Frame.SPEECH), group.verb().strength(Frame.ADDRESSEE))).direct(direct));
        return true;
    }

    /// What goes on after the cue in mid-sentence: a second quotation, or the clause after the comma.
    private List<Span> rest(VerbGroup group, int stop, boolean direct, boolean wanting) {
        int i = stop;
        while (i < limit && (unit.isComma(i) || unit.isMark(i, ':') || unit.isDash(i) || unit.isMark(i, '.'))) {
            i++;
        }
        if (i >= limit || i == stop) {
            return List.of();
        }
        if (unit.isQuotation(i) && (direct || Edges.isSpeech(unit, i))) {
            int end = i + 1;
            while (end < limit && unit.isQuotation(end)) {
                end++;
            }
            return Edges.pieces(unit, i, end);
        }
        boolean clause = unit.isComma(stop) && !direct && (wanting ? goesOn(i) : resumes(i));
        return clause ? Edges.pieces(unit, i, Edges.clause(unit, groupAt, group, i)) : List.of();
    }

    /// Whether a clause that could end before a parenthetical cue still goes on at `i`: with its verb, "that", "because", or a new
    /// main clause.
    private boolean resumes(int i) {
        String word = unit.lower(i);
        boolean bound = Phrases.isVerbLike(unit, i) || word.equals("that") || word.equals("because") || word.equals("to");
        boolean clause = (word.equals("the") || unit.is(i, SUBJECT_PRONOUN) && !unit.is(i, RELATIVE)) && Phrases.hasVerb(unit, i, limit);
        return bound || clause;
    }

    /// Whether the clause before a parenthetical cue goes on at `i`.
    private boolean goesOn(int i) {
        return !unit.is(i, COORDINATOR) && !unit.is(i, RELATIVE) && !Phrases.isSubordinating(unit, i) && !unit.lower(i).equals("as") && !unit.lower(i).endsWith("ing")
                && !unit.lower(i).equals("according") && !unit.lower(i).equals("after") && !unit.is(i, TIME) && Phrases.hasVerb(unit, i, limit);
    }

    private boolean hasSpeech(int from, int to) {
        for (int i = from; i < to; i++) {
            if (unit.tokensInside(i) >= 3) {
                return true;
            }
        }
        return false;
    }

    /// Whether what stands before the cue only leads to it ("In an interview published on Monday, X said …"): it opens like an
    /// adverbial, and a clause follows the cue.
    private boolean isLedIn(int begin, int stop) {
        boolean opens = unit.is(begin, PREPOSITION) || unit.is(begin, SUBORDINATOR) || unit.lower(begin).endsWith("ing") || unit.is(begin, TIME) || unit.is(begin, ADVERB);
        return opens && stop < limit && !unit.isComma(stop) && Phrases.hasVerb(unit, stop, limit);
    }

    private boolean isInverted(VerbGroup group) {
        Subjects.Run subject = group.subject();
        return subject != null && subject.to() < group.from() && unit.isQuotation(group.from() - 1);
    }

    /// Where a direct quotation that ends before `end` begins: back over quotations that stand side by side.
    private int startOfQuotation(int end) {
        int i = end;
        while (i > 0 && (unit.isQuotation(i - 1) || unit.isMark(i - 1) && !unit.isMark(i - 1, ';') && !unit.isMark(i - 1, ':'))) {
            i--;
        }
        boolean speechBefore = i > 0 && !isIntroduced(i);
        return speechBefore ? clauseStart(end) : i;
    }

    /// Whether the words before `i` only lead to the quotation ("Then this:").
    private boolean isIntroduced(int i) {
        return unit.isMark(i - 1, ':') || unit.isMark(i - 1, ';') || !Phrases.hasVerb(unit, 0, i) && i <= 2;
    }

    /// Where the clause begins that ends before `end`: after a semicolon or colon, or with the unit.
    private int clauseStart(int end) {
        for (int i = end - 1; i > 0; i--) {
            if (unit.isMark(i, ';')) {
                return i + 1;
            }
        }
        return 0;
    }

    // ---- contents after the cue --------------------------------------------------------------------------------

    private void after(VerbGroup group) {
        CueVerb verb = group.verb();
        int next = group.to();
        if (next >= limit) {
            return;
        }
        if (verb.prepositions().containsKey(unit.lower(next)) && !startsClause(next)) {
            int from = next + 1;
            if (unit.lower(next).equals("on") && objectInfinitive(group, from, next)) {
                return;
            }
            if (unit.is(from, TIME) || from >= limit || unit.lower(from).equals("anonymity")) {
                return;
            }
            int end = Edges.nounPhrase(unit, groupAt, group, from);
            emit(group, from, end, new Span(unit.start(next), unit.end(next)), .95 * verb.prepositions().get(unit.lower(next)));
            return;
        }
        if (verb.takes(Frame.INFINITIVE)) {
            int to = unit.lower(next).equals("to") ? next : unit.lower(next).equals("not") && unit.lower(next + 1).equals("to") ? next : -1;
            if (to >= 0 && !isComment(unit.lower(to).equals("not") ? to + 1 : to) && !unit.is(group.from(), WordClass.MODAL)) {
                emit(group, to, Edges.clause(unit, groupAt, group, to), null, verb.strength(Frame.INFINITIVE));
                return;
            }
            if (to >= 0) {
                return;
            }
        }
        if (verb.takes(Frame.QUESTION)) {
            int question = question(next);
            if (question >= 0) {
                emit(group, question, Edges.clause(unit, groupAt, group, question), null, verb.strength(Frame.QUESTION));
                return;
            }
        }
        if (verb.takes(Frame.OBJECT_INFINITIVE) && objectInfinitive(group, next, -1)) {
            return;
        }
        if (takesClause(verb) && (relativeObject(group) || clause(group))) {
            return;
        }
        if (verb.takes(Frame.PREDICATION) && Phrases.opensNounPhrase(unit, next)) {
            int end = Edges.clause(unit, groupAt, group, next);
            boolean predicate = end - next >= 2 && hasPredicate(verb, next, end) || unit.isQuotation(next) && isRelativeObject(group);
            if (predicate) {
                emit(group, next, end, null, verb.strength(Frame.PREDICATION));
                return;
            }
        }
        if (verb.takes(Frame.NOUN_PHRASE) && Phrases.opensNounPhrase(unit, next) && !unit.is(next, TIME)) {
            boolean evident = verb.strength(Frame.NOUN_PHRASE) >= WEAK || group.subject() != null && Evidence.isNamed(unit, group.subject());
            emit(group, next, Edges.nounPhrase(unit, groupAt, group, next), null, evident ? Math.max(WEAK, verb.strength(Frame.NOUN_PHRASE)) : verb.strength(Frame.NOUN_PHRASE) * .9);
        }
    }

    /// Verbs of seeing and placing take a predicate only with its particle: "sees it as", "puts it at".
    private boolean hasPredicate(CueVerb verb, int from, int to) {
        String particle = switch (verb.lemma()) {
            case "see", "view", "regard", "treat", "hail", "rate", "slam", "blast", "criticize", "criticise", "condemn", "denounce", "dismiss", "reject", "defend", "cite" -> "as";
            case "put", "place" -> "at";
            case "accuse" -> "of";
            case "blame", "praise", "fault", "thank", "congratulate" -> "for";
            default -> "";
        };
        if (particle.isEmpty()) {
            return true;
        }
        for (int i = from + 1; i < to; i++) {
            if (unit.lower(i).equals(particle)) {
                return true;
            }
        }
        return verb.lemma().equals("accuse");
    }

    /// Whether the verb's object is a relative pronoun before its subject: "which he called “…”".
    private boolean isRelativeObject(VerbGroup group) {
        return group.start() > 0 && unit.is(group.start() - 1, RELATIVE) || unit.lower(group.start() - 1).equals("what");
    }

    private static boolean takesClause(CueVerb verb) {
        return verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT_CLAUSE) || verb.takes(Frame.SPEECH) || verb.takes(Frame.ADDRESSEE);
    }

    private boolean startsClause(int preposition) {
        return unit.is(preposition + 1, TIME) || unit.is(preposition + 1, VENUE);
    }

    /// "Declined to comment", "asked not to be named" and the like have no content.
    private boolean isComment(int to) {
        String verb = unit.lower(to + 1);
        boolean name = verb.equals("be") && (unit.lower(to + 2).equals("named") || unit.lower(to + 2).equals("identified") || unit.lower(to + 2).equals("quoted"))
                || verb.equals("give") && unit.lower(to + 3).endsWith("name") || verb.equals("identify") || verb.equals("name");
        return name || verb.equals("comment") || verb.equals("respond") || verb.equals("elaborate") || verb.equals("answer") || verb.equals("say") && to + 2 >= limit;
    }

    private int question(int from) {
        for (int i = from; i < limit && i < from + 8; i++) {
            switch (unit.lower(i)) {
                case "whether", "if", "how", "why", "what", "when", "where", "who" -> {
                    return i;
                }
                default -> {
                    if (Phrases.isVerbLike(unit, i) || unit.isMark(i)) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /// "Urged Y to …": the content begins with Y. Whether it was one.
    private boolean objectInfinitive(VerbGroup group, int from, int preposition) {
        if (!Phrases.opensNounPhrase(unit, from) || unit.isQuotation(from)) {
            return false;
        }
        for (int i = from + 1; i < limit && i < from + GAP; i++) {
            if (unit.lower(i).equals("to") && !unit.is(i + 1, DETERMINER) && !unit.isCapitalised(i + 1) && !unit.is(i + 1, WordClass.POSSESSIVE) && i + 1 < limit) {
                Span cue = preposition < 0 ? null : new Span(unit.start(preposition), unit.end(preposition));
                emit(group, from, Edges.clause(unit, groupAt, group, i), cue, group.verb().strength(Frame.OBJECT_INFINITIVE));
                return true;
            }
            if (Phrases.isVerbLike(unit, i) || unit.isMark(i) && !unit.isMark(i, '.') || unit.isQuotation(i) || Phrases.isSubordinating(unit, i) || unit.is(i, SUBJECT_PRONOUN)) {
                return false;
            }
        }
        return false;
    }

    /// A clause or a quotation after the cue. Whether there was one.
    private boolean clause(VerbGroup group) {
        CueVerb verb = group.verb();
        int from = group.to();
        int verbAt = -1;
        for (int i = from; i < limit && i < from + GAP; i++) {
            if (unit.lower(i).equals("that") && isComplementizer(i, from)) {
                return that(group, i);
            }
            if (unit.isQuotation(i)) {
                return quotation(group, i);
            }
            if (unit.isMark(i, ':')) {
                if (i + 1 < limit && unit.isQuotation(i + 1)) {
                    return quotation(group, i + 1);
                }
                return verb.takes(Frame.SPEECH) && colon(group, i);
            }
            if (unit.isComma(i)) {
                if (i + 1 < limit && unit.isQuotation(i + 1)) {
                    return quotation(group, i + 1);
                }
                boolean leaves = unit.is(i + 1, COORDINATOR) || unit.lower(i + 1).endsWith("ing") || Phrases.isSubordinating(unit, i + 1) && !unit.is(i + 1, RELATIVE);
                if (leaves && !closesParenthesis(i, from)) {
                    return false;
                }
            }
            if (Phrases.isVerbLike(unit, i) && i > from) {
                verbAt = i;
                break;
            }
        }
        boolean zero = verb.takes(Frame.CLAUSE) || verb.takes(Frame.ADDRESSEE);
        if (verbAt < 0 && verb.strength(Frame.CLAUSE) >= SURE && group.shape() == Shape.FINITE && limit - from >= LEAST_CLAUSE) {
            verbAt = limit - 1;
        }
        if (verbAt < 0 || !zero || opensObject(from) || unit.lower(from).equals("to")) {
            return false;
        }
        int begin = zeroClause(group, verbAt);
        if (begin < 0) {
            return false;
        }
        emit(group, begin, Edges.clause(unit, groupAt, group, begin), null, (unit.is(begin, PREPOSITION) ? .8 : .97) * clausal(verb));
        return true;
    }

    /// Whether a preposition follows that belongs to the verb and opens no clause: "reported for duty".
    private boolean opensObject(int from) {
        return switch (unit.lower(from)) {
            case "for", "of", "with", "from", "into", "by" -> true;
            default -> false;
        };
    }

    /// "Which he said cost lives": the relative pronoun before the subject is part of the content.
    private boolean relativeObject(VerbGroup group) {
        int from = group.to();
        int relative = group.start() - 1;
        boolean stands = relative >= 0 && (unit.lower(relative).equals("which") || unit.lower(relative).equals("what") || unit.lower(relative).equals("who") || unit.lower(relative).equals("that"))
                && group.verb().isOfSaying() && group.shape() == Shape.FINITE && from < limit && (Phrases.isVerbLike(unit, from) || Phrases.isVerbLike(unit, from + 1) && unit.is(from, ADVERB));
        if (!stands) {
            return false;
        }
        List<Span> content = new ArrayList<>(Edges.pieces(unit, relative, relative + 1));
        content.addAll(Edges.pieces(unit, from, Edges.clause(unit, groupAt, group, from)));
        add(group, content, cue(group), group.subject(), clausal(group.verb()));
        return true;
    }

    private boolean that(VerbGroup group, int that) {
        int begin = that + 1;
        while (begin < limit && unit.isComma(begin)) {
            begin++;
        }
        emit(group, begin, Edges.clause(unit, groupAt, group, begin), null, clausal(group.verb()));
        return true;
    }

    /// The strength of a verb that takes a clause or speech.
    private static double clausal(CueVerb verb) {
        double clause = Math.max(verb.strength(Frame.CLAUSE), verb.strength(Frame.THAT_CLAUSE));
        return Math.max(clause, Math.max(verb.strength(Frame.SPEECH), verb.strength(Frame.ADDRESSEE)));
    }

    private boolean colon(VerbGroup group, int colon) {
        if (colon + 2 >= limit) {
            return false;
        }
        emit(group, colon + 1, limit, null, .85 * clausal(group.verb()));
        return true;
    }

    /// "Said “…”", "said, “…”", "said the “…” was …".
    private boolean quotation(VerbGroup group, int at) {
        int from = group.to();
        boolean adjacent = at == from || unit.isComma(at - 1) || unit.isMark(at - 1, ':');
        boolean last = at + 1 >= limit || unit.isComma(at + 1) || unit.is(at + 1, COORDINATOR) || unit.isQuotation(at + 1) || isClauseMark(at + 1) || unit.commaInside(at) || unit.isDash(at + 1);
        boolean verbAfter = at + 1 < limit && Phrases.isVerbLike(unit, at + 1);
        boolean speech = unit.tokensInside(at) >= 2 || unit.closesInside(at);
        if (adjacent && !verbAfter && (last || Edges.isSpeech(unit, at)) && speech) {
            int end = at + 1;
            while (end < limit && (unit.isQuotation(end) || unit.isDash(end) && end + 1 < limit && unit.isQuotation(end + 1))) {
                end++;
            }
            boolean direct = end >= limit || unit.commaInside(end - 1) || unit.isComma(end) || unit.is(end, COORDINATOR) || isClauseMark(end);
            int clauseEnd = direct ? end : Edges.clause(unit, groupAt, group, at);
            emitDirect(group, at, clauseEnd, direct);
            return true;
        }
        if (!(group.verb().takes(Frame.CLAUSE) || group.verb().takes(Frame.ADDRESSEE))) {
            return false;
        }
        int begin = adjacent && unit.isComma(at - 1) ? at : zeroClause(group, at);
        if (begin < 0) {
            return false;
        }
        boolean hasVerb = Phrases.hasVerb(unit, begin, limit);
        if (!hasVerb && group.verb().takes(Frame.NOUN_PHRASE)) {
            return false;
        }
        emit(group, begin, Edges.clause(unit, groupAt, group, begin), null, (hasVerb ? .95 : .7) * clausal(group.verb()));
        return true;
    }

    /// Where a clause without "that" begins: after the addressee, times and places that stand beside the cue.
    private int zeroClause(VerbGroup group, int verbAt) {
        int i = skipAdverbs(group.to());
        if (group.verb().takes(Frame.ADDRESSEE)) {
            i = afterAddressee(i, verbAt);
            if (i >= verbAt) {
                return -1;
            }
        }
        if (unit.isComma(i)) {
            int close = i + 1;
            while (close < verbAt && !unit.isComma(close)) {
                close++;
            }
            if (close < verbAt && unit.lower(i + 1).endsWith("ing")) {
                return close + 1;
            }
        }
        int adjunct = i;
        while (adjunct < verbAt) {
            int next = afterAdjunct(adjunct, verbAt);
            if (next == adjunct) {
                break;
            }
            adjunct = next;
        }
        if (adjunct < verbAt) {
            i = adjunct;
        }
        while (i < verbAt && unit.isMark(i)) {
            i++;
        }
        return i <= verbAt ? i : -1;
    }

    private int skipAdverbs(int from) {
        int i = from;
        while (i < limit && unit.is(i, ADVERB) && !unit.is(i, DETERMINER) && !unit.is(i, WordClass.PRONOUN) && !unit.lower(i).equals("there") && !unit.lower(i).equals("only")
                && !unit.lower(i).equals("even") && !unit.lower(i).equals("now") && !unit.is(i, PREPOSITION)) {
            i++;
        }
        return i;
    }

    /// After a time, or a preposition with a time or venue: "Monday", "on Monday", "in a statement", "at a news conference".
    private int afterAdjunct(int from, int before) {
        if (unit.is(from, TIME) && !unit.lower(from).equals("may") && !unit.isMark(from + 1) && !unit.lower(from + 1).equals("'s") && !Phrases.isVerbLike(unit, from + 1)) {
            return skipTimes(from + 1, before);
        }
        if (!unit.is(from, PREPOSITION) || unit.lower(from).equals("like")) {
            return from;
        }
        for (int i = from + 1; i < before && i < from + 9; i++) {
            if (unit.is(i, TIME) && !unit.is(i + 1, TIME)) {
                return skipTimes(i + 1, before);
            }
            if (unit.is(i, VENUE) && !unit.is(i + 1, VENUE)) {
                return i + 1;
            }
            if (unit.isMark(i) || i > from + 1 && unit.is(i, DETERMINER)) {
                return from;
            }
        }
        return from;
    }

    private int skipTimes(int from, int before) {
        int i = from;
        while (i < before && (unit.is(i, TIME) || unit.isNumber(i) && unit.is(i - 1, TIME) || unit.isComma(i) && unit.isNumber(i + 1))) {
            i++;
        }
        return i;
    }

    /// The end of the noun phrase of the person spoken to: before the next one begins.
    private int afterAddressee(int from, int before) {
        if (from < before && (unit.is(from, WordClass.PRONOUN) || unit.lower(from).equals("her") || unit.lower(from).equals("you") || unit.lower(from).equals("it"))) {
            return from + 1;
        }
        boolean capitalised = unit.isCapitalised(from);
        for (int i = from + 1; i < before; i++) {
            boolean opens = unit.is(i, DETERMINER) || unit.is(i, SUBJECT_PRONOUN) || unit.is(i, WordClass.POSSESSIVE) && !unit.lower(i).equals("'s")
                    || unit.isQuotation(i) || !capitalised && unit.isCapitalised(i) && Phrases.isNominal(unit, i - 1) && !unit.is(i - 1, PREPOSITION) && !unit.is(i, TIME);
            if (opens && !unit.is(i - 1, PREPOSITION) && !unit.is(i - 1, COORDINATOR) && !unit.is(i - 1, DETERMINER)) {
                return i;
            }
            if (unit.is(i, PREPOSITION) && afterAdjunct(i, before) > i) {
                return i;
            }
            if (unit.is(i, TIME) && unit.isCapitalised(i)) {
                return i;
            }
        }
        return before;
    }

    /// Whether a parenthesis from `comma` on ("said, citing data, that …") is closed and the content begins behind it.
    ///
    /// @param from the item after the verb
    private boolean closesParenthesis(int comma, int from) {
        for (int i = comma + 1; i < limit && i < comma + 10; i++) {
            if (unit.isComma(i)) {
                boolean clause = comma == from && (unit.is(i + 1, SUBJECT_PRONOUN) && !unit.is(i + 1, RELATIVE) || unit.is(i + 1, DETERMINER) || unit.lower(i + 1).equals("there"))
                        && Phrases.hasVerb(unit, i + 1, limit);
                return unit.lower(i + 1).equals("that") || unit.isQuotation(i + 1) || clause;
            }
            if (unit.isQuotation(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isComplementizer(int that, int from) {
        if (that == from) {
            return !(unit.isMark(that + 1) && !unit.isComma(that + 1)) && that + 1 < limit && !(that + 2 >= limit);
        }
        boolean relative = Phrases.isVerbLike(unit, that + 1) && Phrases.isNominal(unit, that - 1) && !unit.is(that - 1, TIME) && !unit.is(that - 1, VENUE);
        return !unit.is(that - 1, PREPOSITION) && !relative && that + 2 < limit;
    }

    private boolean isClauseMark(int i) {
        return switch (unit.lower(i)) {
            case "and", "but", "because", "although", "though", "while", "when", "as", "after", "before", "since", "if", "who", "which", "whose", "whom", "where", "adding" -> true;
            default -> false;
        };
    }

    /// The end of what stands beside a cue after its content: addressee, time, place, up to a mark, a clause or the end.
    private int endOfAdjunct(int from) {
        int i = from;
        while (i < limit && !unit.isComma(i) && !unit.isQuotation(i) && !unit.isDash(i) && !unit.isMark(i, ':') && !unit.isMark(i, ';') && !unit.lower(i).equals("that")
                && !Phrases.isVerbLike(unit, i) && !(isClauseMark(i) && !unit.lower(i).equals("and"))) {
            i++;
        }
        return i;
    }

    // ---- passives ----------------------------------------------------------------------------------------------

    private void passive(VerbGroup group) {
        CueVerb verb = group.verb();
        int next = group.to();
        int clause = unit.lower(next).equals("that") ? next + 1 : -1;
        Subjects.Run agent = null;
        int after = next;
        if (unit.lower(next).equals("by")) {
            int end = Phrases.nounPhraseEnd(unit, next + 1, limit);
            agent = end > next + 1 ? Subjects.clean(unit, new Subjects.Run(next + 1, end)) : null;
            int apposed = Inversions.appositions(unit, end, limit);
            after = unit.isComma(apposed) ? apposed + 1 : apposed > end ? apposed : end;
            agent = agent == null || apposed == end ? agent : new Subjects.Run(agent.from(), apposed);
            clause = unit.lower(after).equals("that") ? after + 1 : -1;
        }
        Subjects.Run subject = group.subject();
        boolean impersonal = subject != null && subject.to() - subject.from() == 1 && unit.lower(subject.from()).equals("it");
        if (clause > 0 && clause < limit && (impersonal || verb.takes(Frame.ADDRESSEE) || agent != null)) {
            add(group, Edges.pieces(unit, clause, Edges.clause(unit, groupAt, group, clause)), cue(group), agent, .8);
            return;
        }
        if (impersonal && clause < 0 && verb.takes(Frame.CLAUSE) && agent == null && Phrases.hasVerb(unit, next, limit)) {
            int begin = zeroClause(group, limit);
            if (begin > 0 && begin < limit && Phrases.opensNounPhrase(unit, begin) && Phrases.hasVerb(unit, begin, limit)) {
                add(group, Edges.pieces(unit, begin, Edges.clause(unit, groupAt, group, begin)), cue(group), null, .7);
                return;
            }
        }
        boolean infinitive = unit.lower(after).equals("to");
        if (!infinitive || subject == null) {
            return;
        }
        if (verb.takes(Frame.RAISING) && agent == null) {
            List<Span> content = new ArrayList<>(Edges.pieces(unit, subject.from(), subject.to()));
            content.addAll(Edges.pieces(unit, after, Edges.clause(unit, groupAt, group, after)));
            add(group, content, cue(group), null, .9 * verb.strength(Frame.RAISING));
        } else if (verb.takes(Frame.OBJECT_INFINITIVE)) {
            List<Span> content = new ArrayList<>(Edges.pieces(unit, subject.from(), subject.to()));
            content.addAll(Edges.pieces(unit, after, Edges.clause(unit, groupAt, group, after)));
            add(group, content, cue(group), agent, .65);
        }
    }

    // ---- relations ---------------------------------------------------------------------------------------------

    private List<Span> cue(VerbGroup group) {
        return List.of(unit.span(group.from(), group.to()));
    }

    private void emit(VerbGroup group, int from, int to, @Nullable Span preposition, double strength) {
        List<Span> cue = preposition == null ? cue(group) : List.of(cue(group).getFirst().hull(preposition));
        double shape = group.shape() == Shape.INFINITIVE ? .55 : group.shape() == Shape.PARTICIPLE ? .9 : 1;
        add(group, Edges.pieces(unit, from, to), cue, group.subject(), strength * shape);
    }

    private void emitDirect(VerbGroup group, int from, int to, boolean direct) {
        List<Span> pieces = Edges.pieces(unit, from, to);
        if (!pieces.isEmpty()) {
            found.add(Found.of(unit, pieces, cue(group), group.subject(), .97 * clausal(group.verb())).direct(direct));
        }
    }

    private void add(VerbGroup group, List<Span> content, List<Span> cue, Subjects.@Nullable Run source, double confidence) {
        if (!content.isEmpty()) {
            found.add(Found.of(unit, content, cue, source, confidence));
        }
    }
}
