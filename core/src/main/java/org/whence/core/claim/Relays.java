package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds, around a cue, the further parties that a content passed through: the outlet that was told, the source that is
/// cited, the paper that carried it.
final class Relays {

    /// The longest name of a party after a cue, in tokens.
    private static final int LONGEST = 9;

    /// How far a governing verb of saying, and its subject, are looked for, in tokens.
    private static final int REACH = 12;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;

    Relays(Document document, Cast cast) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
    }

    /// How a party stands to the one before it.
    enum Place {
        /// Nearer the reader: "told X", "quoted by X".
        OUTER,
        /// Farther from the reader: "citing X".
        INNER,
        /// By itself: "according to X", "per X".
        APART,
        /// Not told.
        UNTOLD
    }

    /// A party named around a cue.
    ///
    /// @param span its words
    /// @param place on which side of the one before it
    /// @param told whether the speaker spoke to it
    record Named(Span span, Place place, boolean told) {}

    /// How the words before `token` place a party that begins there.
    Named placed(Span span) {
        Tokens.Range range = tokens.in(span);
        return placed(span, range.first());
    }

    /// The parties of one source piece: "the channel Haneul One, which quotes an insurer's memo" names two, and so does "a
    /// leaked log published by the Courier".
    List<Named> parts(Span piece) {
        Tokens.Range range = tokens.in(piece);
        for (int i = range.first() + 1; i + 1 < range.last(); i++) {
            if (isCarried(i)) {
                int end = end(i + 2, range.last(), List.of(), true);
                if (end > i + 2 && carries(i, i + 2, end)) {
                    return List.of(placed(tokens.span(range.first(), last(range.first(), i)), range.first()), new Named(tokens.span(i + 2, end - 1), Place.OUTER, false));
                }
            }
            if (isShown(i)) {
                int by = i + 1;
                while (by < range.last() && !tokens.lower(by).equals("by")) {
                    by++;
                }
                int end = by + 1 < range.last() ? end(by + 1, range.last(), List.of(), true) : by;
                if (end > by + 1 && names(by + 1, end, false)) {
                    return List.of(placed(tokens.span(range.first(), last(range.first(), i)), range.first()), new Named(tokens.span(by + 1, end - 1), Place.OUTER, false));
                }
            }
            if (tokens.lower(i).equals("to") && isOutlet(i + 1, range.last())) {
                return List.of(placed(tokens.span(range.first(), i - 1), range.first()), new Named(tokens.span(i + 1, range.last() - 1), Place.OUTER, true));
            }
            if (!isInner(tokens.lower(i)) && !isHolding(i) || NameRuns.isFunctionWord(tokens.lower(i + 1)) && !Phrase.isDeterminer(tokens.lower(i + 1))) {
                continue;
            }
            int end = end(i + 1, range.last(), List.of(), true);
            if (end > i + 1 && names(i + 1, end, false)) {
                return List.of(placed(tokens.span(range.first(), last(range.first(), i)), range.first()), placed(tokens.span(i + 1, end - 1), i + 1));
            }
        }
        return List.of(placed(piece));
    }

    /// "an assessment | described to the paper by an official": a participle that says who let others know of a document.
    private boolean isShown(int i) {
        String preposition = tokens.lower(i + 1);
        return (preposition.equals("to") || preposition.equals("for") || preposition.equals("by")) && switch (tokens.lower(i)) {
            case "described", "shown", "read", "passed", "summarised", "summarized", "relayed" -> true;
            default -> false;
        };
    }

    /// Whether the tokens `[from, to)` are the name of an outlet, with what describes it before: "the minister to | the daily Valley Voice".
    private boolean isOutlet(int from, int to) {
        NameRun run = cast.runAt(to - 1);
        Figure figure = run == null || run.isTitleOnly() || run.first() < from ? null : cast.figureOf(run);
        return figure != null && figure.kind() == Party.Kind.OUTLET;
    }

    /// The last token before `verb` that belongs to the phrase from `first` on, without a relative pronoun and marks.
    private int last(int first, int verb) {
        int last = verb - 1;
        while (last > first && (tokens.isMark(last) || isRelative(tokens.lower(last)))) {
            last--;
        }
        return last;
    }

    /// Whether a participle at `i` and the word after it say through whom something came: "quoted by", "published in", "obtained by".
    private boolean isCarried(int i) {
        String preposition = tokens.lower(i + 1);
        return switch (tokens.lower(i)) {
            case "quoted", "cited", "published", "carried", "reproduced", "republished", "posted", "printed", "aired", "broadcast", "interviewed", "released", "distributed" ->
                    preposition.equals("by") || preposition.equals("in") || preposition.equals("on");
            case "obtained", "seen", "reviewed", "reported", "relayed", "viewed", "shared", "leaked", "translated", "examined", "shown" -> preposition.equals("by");
            default -> false;
        };
    }

    /// Whether `[start, end)` names one that carries or holds what others said: any party may quote, but only an outlet has
    /// "seen" or "published" a paper for its readers.
    private boolean carries(int participle, int start, int end) {
        boolean quoting = tokens.lower(participle).equals("quoted") || tokens.lower(participle).equals("cited");
        return names(start, end, !quoting);
    }

    /// "The Courier, which reviewed | samples", "economists, using | the group's own data": what a party rests on, where it is a document.
    private boolean isHolding(int i) {
        boolean holding = switch (tokens.lower(i)) {
            case "using" -> true;
            case "reviewed", "obtained", "seen", "saw", "examined", "analysed", "analyzed" -> isRelative(tokens.lower(i - 1));
            case "on" -> tokens.lower(i - 1).equals("based") || tokens.lower(i - 1).equals("relying") || tokens.lower(i - 1).equals("drawing");
            default -> false;
        };
        if (!holding) {
            return false;
        }
        Phrase phrase = Phrase.of(tokens, cast, i + 1, Math.min(tokens.size(), i + 1 + LONGEST));
        Nouns.Sense sense = phrase == null ? null : Nouns.of(tokens.lower(phrase.head()));
        return sense != null && sense.kind() == Party.Kind.DOCUMENT;
    }

    private static boolean isRelative(String word) {
        return word.equals("which") || word.equals("who") || word.equals("that") || word.equals("is") || word.equals("was") || word.equals("has");
    }

    private Named placed(Span span, int token) {
        int i = token - 1;
        // In "told her | the consultant thought" she is told, and the consultant is another.
        if (i > 0 && Phrase.isDeterminer(tokens.lower(i)) && Phrase.isDeterminer(tokens.lower(token))) {
            return new Named(span, Place.UNTOLD, false);
        }
        while (i > 0 && token - i < 3 && (Phrase.isDeterminer(tokens.lower(i)) || tokens.isMark(i) && !tokens.lower(i).equals(",") && !tokens.lower(i).equals("."))) {
            i--;
        }
        if (i < 0) {
            return new Named(span, Place.UNTOLD, false);
        }
        String word = tokens.lower(i);
        String before = i > 0 ? tokens.lower(i - 1) : "";
        if (isInner(word) || word.equals("to") && (before.equals("referring") || before.equals("reference") || before.equals("refers") || before.equals("points")
                || before.equals("pointing") || before.equals("pointed")) || word.equals("on") && (before.equals("based") || before.equals("drawing"))) {
            return new Named(span, Place.INNER, false);
        }
        if (isTelling(word) || (word.equals("to") || word.equals("with")) && isTalk(before)) {
            return new Named(span, Place.OUTER, true);
        }
        if (word.equals("by") && isTold(before)
                || word.equals("from") && (before.equals("heard") || before.equals("learned") || before.equals("learnt"))) {
            return new Named(span, Place.INNER, false);
        }
        if (word.equals("to") && before.equals("according") || word.equals("per")) {
            boolean that = i > 1 && (tokens.lower(i - 2).equals("that") || i > 2 && tokens.lower(i - 2).equals(",") && tokens.lower(i - 3).equals("that"));
            return new Named(span, that ? Place.INNER : Place.APART, false);
        }
        boolean outer = word.equals("by") && !before.equals("inspired")
                || (word.equals("in") || word.equals("on") || word.equals("for")) && isWriting(before) || isVenue(i, token);
        return new Named(span, outer ? Place.OUTER : Place.UNTOLD, word.equals("in") || word.equals("on") || word.equals("for") || isVenue(i, token));
    }

    /// "on | Channel 34", "on the air of | Radio Svoboda", "on Wednesday to | the Editorial Network Nord": an outlet by name where somebody spoke or wrote.
    private boolean isVenue(int preposition, int token) {
        String before = preposition > 0 ? tokens.lower(preposition - 1) : "";
        boolean venue = switch (tokens.lower(preposition)) {
            case "on" -> !before.equals("called") && !before.equals("calls") && !before.equals("calling");
            case "to" -> true;
            case "in" -> !isReporting(before);
            case "of" -> before.equals("air");
            case "for" -> isWriting(before);
            default -> false;
        };
        return venue && namesOutlet(token);
    }

    /// "a report | in the Times" is where something stood, and nobody's words there.
    private static boolean isReporting(String noun) {
        return switch (noun) {
            case "report", "reports", "reported", "article", "articles", "story", "claims", "news", "journalist", "reporter", "editor" -> true;
            default -> false;
        };
    }

    /// Whether the phrase that begins at `start` is the name of an outlet, with no more than a word or two that describe it.
    private boolean namesOutlet(int start) {
        for (int i = start; i < tokens.size() && i < start + 4; i++) {
            NameRun run = cast.runAt(i);
            if (run != null) {
                Figure figure = run.isTitleOnly() ? null : cast.figureOf(run);
                if (figure != null && figure.kind() == Party.Kind.OUTLET) {
                    return i + 1 == run.next() || !tokens.lower(run.next()).equals("'s");
                }
                if (run.length() > 1 || !Countries.isDemonym(tokens.lower(run.core()))) {
                    return false;
                }
            } else if (tokens.isMark(i) || NameRuns.isFunctionWord(tokens.lower(i)) && !Phrase.isDeterminer(tokens.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /// "was told by", "had been advised by": the one named by "by" speaks.
    private static boolean isTold(String participle) {
        return switch (participle) {
            case "told", "informed", "briefed", "warned", "assured", "advised", "promised", "instructed", "ordered", "reminded", "notified" -> true;
            default -> false;
        };
    }

    private static boolean isInner(String word) {
        return switch (word) {
            case "citing", "invoking", "referencing", "cites", "cited", "cite", "quoting", "quotes", "quoted", "quote", "reprints", "reprinted", "republished", "republishing", "relaying",
                    "relayed", "relays" -> true;
            default -> false;
        };
    }

    private static boolean isTelling(String word) {
        return switch (word) {
            case "told", "tell", "tells", "telling", "informed" -> true;
            default -> false;
        };
    }

    private static boolean isTalk(String word) {
        return switch (word) {
            case "speaking", "spoke", "speaks", "talking", "talked", "interview", "said", "confirmed", "comments", "remarks", "leaked", "statement", "explained" -> true;
            default -> false;
        };
    }

    private static boolean isWriting(String word) {
        return switch (word) {
            case "wrote", "writing", "writes", "written", "published", "interview", "said", "appeared", "speaking", "column", "article", "quoted", "posted", "broadcast",
                    "aired", "saying", "recorded" -> true;
            default -> false;
        };
    }

    /// The parties named around the relation's cue that its source does not name: outlets that were told, and whoever is
    /// cited, quoted or said to have carried it.
    List<Named> around(Relation relation, List<Span> taken) {
        List<Named> found = new ArrayList<>();
        if (relation.cue().isEmpty()) {
            return found;
        }
        Span first = relation.cue().getFirst();
        Span last = relation.cue().getLast();
        Span sentence = sentence(last.start());
        Tokens.Range cue = tokens.in(first.hull(last));
        Tokens.Range zone = tokens.in(sentence);
        int from = Math.min(cue.first() - 2, taken.isEmpty() ? cue.first() : tokens.in(taken.getFirst()).first());
        for (int i = Math.max(zone.first(), from); i < zone.last() && i < cue.last() + LONGEST; i++) {
            if (covers(relation.content(), i) || !(isTrigger(i))) {
                continue;
            }
            int start = i + 1;
            int end = end(start, zone.last(), relation.content(), placed(tokens.span(i), start).place == Place.INNER);
            if (end == start) {
                continue;
            }
            Span span = tokens.span(start, end - 1);
            if (taken.stream().anyMatch(span::overlaps)) {
                continue;
            }
            Named named = placed(span, start);
            boolean wanted = switch (named.place) {
                case INNER -> names(start, end, false);
                case OUTER -> names(start, end, true);
                case UNTOLD, APART -> false;
            };
            if (wanted) {
                found.add(named);
            }
        }
        return found;
    }

    /// The speaker in whose words the relation itself stands, where no relation says so: "a survivor told Oasis FM that | the
    /// captain ordered …". The words before the source must be "that" after a verb of saying, or that verb.
    @Nullable Span governing(Relation relation) {
        if (relation.cue().isEmpty() || relation.source().isEmpty()) {
            return null;
        }
        Span own = relation.source().getFirst();
        if (relation.content().getFirst().start() < own.start() || relation.cue().getFirst().start() < own.start()) {
            return null;
        }
        int source = tokens.in(own).first();
        int zone = tokens.in(sentence(own.start())).first();
        int verb = -1;
        boolean that = source > zone && tokens.lower(source - 1).equals("that");
        for (int i = source - 1; i > zone && i >= source - (that ? REACH : 1); i--) {
            if (isSaying(tokens.lower(i))) {
                verb = i;
                break;
            }
        }
        if (verb < 0) {
            return null;
        }
        int first = beforeRelative(verb, zone);
        verb = first;
        while (first > zone && verb - first < REACH && !tokens.isMark(first - 1) && !isClauseWord(tokens.lower(first - 1))) {
            first--;
        }
        int last = verb - 1;
        while (last >= first && isAuxiliary(tokens.lower(last))) {
            last--;
        }
        return last < first || !names(first, last + 1, false) && !isPersonal(tokens.lower(first)) ? null : tokens.span(first, last);
    }

    /// The outlet that a governing speaker told, between that speaker and the relation's own source; null where there is none.
    @Nullable Named told(Span governing, Relation relation) {
        int limit = tokens.in(relation.source().getFirst()).first();
        for (int i = tokens.at(governing.end()); i + 1 < limit; i++) {
            if (isTelling(tokens.lower(i))) {
                int end = end(i + 1, limit, relation.content(), false);
                return end > i + 1 && names(i + 1, end, true) ? placed(tokens.span(i + 1, end - 1), i + 1) : null;
            }
        }
        return null;
    }

    /// "Mamadou K., whose surname is withheld, | told": the token after the name where a clause in commas stands before the verb.
    private int beforeRelative(int verb, int zone) {
        if (verb <= zone || !tokens.lower(verb - 1).equals(",")) {
            return verb;
        }
        for (int i = verb - 2; i > zone && i > verb - 2 - 2 * REACH; i--) {
            if (tokens.lower(i).equals(",")) {
                return i;
            }
        }
        return verb;
    }

    private static boolean isSaying(String word) {
        return switch (word) {
            case "said", "says", "told", "tells", "reported", "reports", "writes", "wrote", "claimed", "claims", "recalled", "recalls", "confided", "added", "adds", "testified",
                    "explained", "admitted", "recounted" -> true;
            default -> false;
        };
    }

    private static boolean isClauseWord(String word) {
        return word.equals("that") || word.equals("but") || word.equals("while") || word.equals("when") || word.equals("who") || word.equals("which") || word.equals("and");
    }

    private static boolean isAuxiliary(String word) {
        return word.equals("had") || word.equals("has") || word.equals("have") || word.equals("also") || word.equals("later") || word.equals("then") || word.equals("once");
    }

    private static boolean isPersonal(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it");
    }

    private boolean isTrigger(int i) {
        String word = tokens.lower(i);
        return isInner(word) || isTelling(word) || i > 0 && (word.equals("by") || word.equals("to") && !tokens.lower(i - 1).equals("according") || word.equals("with") || word.equals("in") || word.equals("on"))
                && (isTalk(tokens.lower(i - 1)) || isWriting(tokens.lower(i - 1)) || isCarrying(tokens.lower(i - 1)) || tokens.lower(i - 1).startsWith("refer"))
                || i > 0 && isVenue(i, i + 1);
    }

    private static boolean isCarrying(String word) {
        return switch (word) {
            case "cited", "quoted", "carried", "published", "reported", "distributed", "translated", "reproduced", "republished", "broadcast", "aired", "relayed", "played", "interviewed" -> true;
            default -> false;
        };
    }

    /// The token after the name or description of a party that begins at `start`.
    private int end(int start, int limit, List<Span> content, boolean inner) {
        int i = start;
        while (i < limit && i < start + LONGEST) {
            NameRun run = cast.runAt(i);
            if (run != null && run.first() >= start && run.next() <= limit) {
                i = run.next();
                boolean demonym = run.length() == 1 && Countries.isDemonym(tokens.lower(run.core()));
                if (i < limit && !demonym && !tokens.lower(i).equals("'s") && !inner) {
                    return i;
                }
                continue;
            }
            String word = tokens.lower(i);
            if (tokens.isMark(i) && !isPossessive(i) || covers(content, i) || (inner ? isEnd(word) : isStop(word))) {
                break;
            }
            i++;
        }
        return i;
    }

    /// The apostrophe of "the engineers' report": right after a word in "s", with a word after it.
    private boolean isPossessive(int i) {
        return "'’".contains(tokens.lower(i)) && i > 0 && i + 1 < tokens.size() && tokens.isWord(i - 1) && tokens.lower(i - 1).endsWith("s") && tokens.end(i - 1) == tokens.start(i)
                && tokens.isWord(i + 1);
    }

    private static boolean isStop(String word) {
        return switch (word) {
            case "that", "who", "which", "as", "after", "before", "on", "in", "during", "at", "when", "while", "by", "and", "but", "how", "to", "if", "why", "what", "it", "he",
                    "she", "they", "him", "her", "them", "me", "us", "from", "for", "about" -> true;
            default -> false;
        };
    }

    /// What ends the description of a party that is cited.
    private static boolean isEnd(String word) {
        return switch (word) {
            case "that", "who", "which", "as", "said", "says", "saying", "while", "when", "but", "reported", "reports", "writes", "wrote", "it", "he", "she", "they" -> true;
            default -> false;
        };
    }

    private boolean names(int start, int end, boolean outletOnly) {
        boolean outlet = false;
        boolean party = false;
        for (int i = start; i < end; i++) {
            NameRun run = cast.runAt(i);
            Figure figure = run == null || run.isTitleOnly() ? null : cast.figureOf(run);
            Nouns.Sense sense = figure == null && tokens.isWord(i) ? Nouns.at(tokens, i) : null;
            outlet |= figure != null && figure.kind() == Party.Kind.OUTLET || sense != null && sense.kind() == Party.Kind.OUTLET && !sense.plural() && isOutletNoun(tokens.lower(i));
            party |= figure != null || sense != null || tokens.isWord(i) && !tokens.isCapitalised(i) && Nouns.byDictionary(tokens.lower(i)) != null;
        }
        return outletOnly ? outlet : party;
    }

    private static boolean isOutletNoun(String word) {
        return !word.equals("show") && !word.equals("press") && !word.equals("program") && !word.equals("site") && !word.equals("network");
    }

    private boolean covers(List<Span> content, int token) {
        for (Span piece : content) {
            if (piece.contains(tokens.start(token))) {
                return true;
            }
        }
        return false;
    }

    /// The sentence that holds an offset; the offset alone where none does.
    Span sentence(int offset) {
        int index = sentenceIndex(offset);
        return index < 0 ? new Span(offset, offset) : document.sentences().get(index);
    }

    /// The index of the last sentence that begins at or before an offset, -1 where none does.
    int sentenceIndex(int offset) {
        return document.sentenceAt(offset);
    }

    /// Day names and the like around the cue, as the text has them; null where there are none.
    @Nullable String time(Relation relation) {
        if (relation.cue().isEmpty()) {
            return null;
        }
        Span cue = relation.cue().getFirst();
        Tokens.Range zone = tokens.in(sentence(cue.start()));
        for (int i = zone.first(); i < zone.last(); i++) {
            if (!covers(relation.content(), i) && isTime(tokens.lower(i)) && (tokens.isCapitalised(i) || !isDay(tokens.lower(i)))) {
                boolean on = i > zone.first() && tokens.lower(i - 1).equals("on");
                boolean of = i > zone.first() && (tokens.lower(i - 1).equals("late") || tokens.lower(i - 1).equals("early"));
                return document.chars().substring(tokens.start(on || of ? i - 1 : i), tokens.end(i));
            }
        }
        return null;
    }

    private static boolean isDay(String word) {
        return word.endsWith("day") && !word.equals("today") && !word.equals("yesterday");
    }

    private static boolean isTime(String word) {
        return switch (word) {
            case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday" -> true;
            default -> false;
        };
    }

    /// "at a press conference", "in a televised address", "at a rally in X": the occasion, as the text has it.
    @Nullable String occasion(Relation relation) {
        if (relation.cue().isEmpty()) {
            return null;
        }
        Tokens.Range zone = tokens.in(sentence(relation.cue().getFirst().start()));
        for (int i = zone.first() + 1; i < zone.last(); i++) {
            if (!isOccasion(tokens.lower(i)) || covers(relation.content(), i)) {
                continue;
            }
            int start = i;
            while (start > zone.first() && i - start < 4 && tokens.isWord(start - 1) && !isPreposition(tokens.lower(start - 1))) {
                start--;
            }
            if (start > zone.first() && start < i && isPreposition(tokens.lower(start - 1)) && (Phrase.isDeterminer(tokens.lower(start)) || tokens.isCapitalised(start))) {
                return document.chars().substring(tokens.start(start), tokens.end(i));
            }
        }
        return null;
    }

    private static boolean isPreposition(String word) {
        return word.equals("at") || word.equals("in") || word.equals("during") || word.equals("on") || word.equals("to");
    }

    private static boolean isOccasion(String word) {
        return switch (word) {
            case "conference", "briefing", "interview", "address", "speech", "rally", "summit", "hearing", "broadcast", "debate", "meeting", "television", "tv" -> true;
            default -> false;
        };
    }
}
