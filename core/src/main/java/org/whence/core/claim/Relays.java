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
///
/// Where such a party stands in the chain follows from the word before it ([RelayWords]).
final class Relays {

    /// How far a governing verb of saying, and its subject, are looked for, in tokens.
    private static final int REACH = 12;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;
    private final PartyPhrases phrases;

    Relays(Document document, Cast cast) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
        this.phrases = new PartyPhrases(tokens, cast);
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
        int first = range.first();
        int limit = range.last();
        for (int i = first + 1; i + 1 < limit; i++) {
            if (tokens.lower(i).equals("to") && phrases.endsWithOutlet(i + 1, limit)) {
                return List.of(placed(tokens.span(first, i - 1), first), new Named(tokens.span(i + 1, limit - 1), Place.OUTER, true)); // "the minister | to the Valley Voice"
            }
            Named other = carrier(i, limit);
            if (other == null) {
                other = shower(i, limit);
            }
            if (other == null) {
                other = cited(i, limit);
            }
            if (other != null) {
                return List.of(placed(tokens.span(first, last(first, i)), first), other);
            }
        }
        return List.of(placed(piece));
    }

    /// "a log | published by the Courier": who passed a source on, by the participle at `i`; null where it names nobody. Any party may quote, but only an
    /// outlet has "seen" or "published" a paper for its readers.
    private @Nullable Named carrier(int i, int limit) {
        if (!RelayWords.isCarried(tokens.lower(i), tokens.lower(i + 1))) {
            return null;
        }
        int start = i + 2;
        int end = phrases.end(start, limit, List.of(), true);
        boolean carries = end > start && (RelayWords.isQuoting(tokens.lower(i)) ? phrases.namesParty(start, end) : phrases.namesOutlet(start, end));
        return carries ? new Named(tokens.span(start, end - 1), Place.OUTER, false) : null;
    }

    /// "an assessment | described to the paper by an official": who let others know of a document, by the participle at `i`; null where it names nobody.
    private @Nullable Named shower(int i, int limit) {
        if (!RelayWords.isShown(tokens.lower(i), tokens.lower(i + 1))) {
            return null;
        }
        int by = i + 1;
        while (by < limit && !tokens.lower(by).equals("by")) {
            by++;
        }
        int end = by + 1 < limit ? phrases.end(by + 1, limit, List.of(), true) : by;
        return end > by + 1 && phrases.namesParty(by + 1, end) ? new Named(tokens.span(by + 1, end - 1), Place.OUTER, false) : null;
    }

    /// "the channel, which | quotes a memo": whom a source cites or rests on, by the word at `i`; null where it names nobody.
    private @Nullable Named cited(int i, int limit) {
        String next = tokens.lower(i + 1);
        if (!RelayWords.isCiting(tokens.lower(i)) && !restsOnDocument(i) || NameRuns.isFunctionWord(next) && !Phrase.isDeterminer(next)) {
            return null;
        }
        int end = phrases.end(i + 1, limit, List.of(), true);
        return end > i + 1 && phrases.namesParty(i + 1, end) ? placed(tokens.span(i + 1, end - 1), i + 1) : null;
    }

    /// The last token before `verb` that belongs to the phrase from `first` on, without a relative pronoun and marks.
    private int last(int first, int verb) {
        int last = verb - 1;
        while (last > first && (tokens.isMark(last) || isRelative(tokens.lower(last)))) {
            last--;
        }
        return last;
    }

    /// "The Courier, which reviewed | samples", "economists, using | the group's own data": what a party rests on, where it is a document.
    private boolean restsOnDocument(int i) {
        String word = tokens.lower(i);
        String before = tokens.lower(i - 1);
        boolean rests = word.equals("using") || RelayWords.isReading(word) && isRelative(before) || word.equals("on") && RelayWords.isResting(before);
        Phrase phrase = rests ? Phrase.of(tokens, cast, i + 1, Math.min(tokens.size(), i + 1 + PartyPhrases.LONGEST)) : null;
        Nouns.Sense sense = phrase == null ? null : Nouns.of(phrase.noun());
        return sense != null && sense.kind() == Party.Kind.DOCUMENT;
    }

    /// A relative pronoun, or a verb between it and a participle.
    private static boolean isRelative(String word) {
        return switch (word) {
            case "which", "who", "that", "is", "was", "has" -> true;
            default -> false;
        };
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
        if (RelayWords.isCiting(word) || RelayWords.isTakenFrom(before, word)) {
            return new Named(span, Place.INNER, false);
        }
        if (RelayWords.isTelling(word) || (word.equals("to") || word.equals("with")) && RelayWords.isTalk(before)) {
            return new Named(span, Place.OUTER, true);
        }
        if (word.equals("to") && before.equals("according") || word.equals("per")) {
            boolean that = i > 1 && (tokens.lower(i - 2).equals("that") || i > 2 && tokens.lower(i - 2).equals(",") && tokens.lower(i - 3).equals("that"));
            return new Named(span, that ? Place.INNER : Place.APART, false);
        }
        boolean where = word.equals("in") || word.equals("on") || word.equals("for");
        boolean venue = isVenue(i, token);
        boolean outer = word.equals("by") && !before.equals("inspired") || where && RelayWords.isWriting(before) || venue;
        return new Named(span, outer ? Place.OUTER : Place.UNTOLD, where || venue);
    }

    /// "on | Channel 34", "on the air of | Radio Svoboda", "on Wednesday to | the Editorial Network Nord": an outlet by name where somebody spoke or wrote.
    private boolean isVenue(int preposition, int token) {
        String before = preposition > 0 ? tokens.lower(preposition - 1) : "";
        boolean venue = switch (tokens.lower(preposition)) {
            case "on" -> !before.equals("called") && !before.equals("calls") && !before.equals("calling");
            case "to" -> true;
            case "in" -> !isReport(before);
            case "of" -> before.equals("air");
            case "for" -> RelayWords.isWriting(before);
            default -> false;
        };
        return venue && phrases.beginsWithOutlet(token);
    }

    /// "a report | in the Times" is where something stood, and nobody's words there.
    private static boolean isReport(String noun) {
        return switch (noun) {
            case "report", "reports", "reported", "article", "articles", "story", "claims", "news", "journalist", "reporter", "editor" -> true;
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
        Tokens.Range cue = tokens.in(first.hull(last));
        Tokens.Range zone = Discourse.sentence(document, last.start());
        int from = Math.min(cue.first() - 2, taken.isEmpty() ? cue.first() : tokens.in(taken.getFirst()).first());
        for (int i = Math.max(zone.first(), from); i < zone.last() && i < cue.last() + PartyPhrases.LONGEST; i++) {
            if (Pieces.hold(relation.content(), tokens.start(i)) || !isTrigger(i)) {
                continue;
            }
            int start = i + 1;
            int end = phrases.end(start, zone.last(), relation.content(), placed(tokens.span(i), start).place == Place.INNER);
            if (end == start) {
                continue;
            }
            Span span = tokens.span(start, end - 1);
            if (taken.stream().anyMatch(span::overlaps)) {
                continue;
            }
            Named named = placed(span, start);
            boolean wanted = switch (named.place) {
                case INNER -> phrases.namesParty(start, end);
                case OUTER -> phrases.namesOutlet(start, end);
                case UNTOLD, APART -> false;
            };
            if (wanted) {
                found.add(named);
            }
        }
        return found;
    }

    /// Whether the word at `i` may begin a party that the source does not name.
    private boolean isTrigger(int i) {
        String word = tokens.lower(i);
        String before = i > 0 ? tokens.lower(i - 1) : "";
        boolean passed = switch (word) {
            case "by", "to", "with", "in", "on" -> RelayWords.isTalk(before) || RelayWords.isWriting(before) || RelayWords.isCarrying(before) || before.startsWith("refer");
            default -> false;
        };
        return RelayWords.isCiting(word) || RelayWords.isTelling(word) || passed || i > 0 && isVenue(i, i + 1);
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
        int zone = Discourse.sentence(document, own.start()).first();
        int verb = -1;
        boolean that = source > zone && tokens.lower(source - 1).equals("that");
        for (int i = source - 1; i > zone && i >= source - (that ? REACH : 1); i--) {
            if (RelayWords.isSaying(tokens.lower(i))) {
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
        return last < first || !phrases.namesParty(first, last + 1) && !isPersonal(tokens.lower(first)) ? null : tokens.span(first, last);
    }

    /// The outlet that a governing speaker told, between that speaker and the relation's own source; null where there is none.
    @Nullable Named told(Span governing, Relation relation) {
        int limit = tokens.in(relation.source().getFirst()).first();
        for (int i = tokens.at(governing.end()); i + 1 < limit; i++) {
            if (RelayWords.isTelling(tokens.lower(i))) {
                int end = phrases.end(i + 1, limit, relation.content(), false);
                return end > i + 1 && phrases.namesOutlet(i + 1, end) ? placed(tokens.span(i + 1, end - 1), i + 1) : null;
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

    private static boolean isClauseWord(String word) {
        return switch (word) {
            case "that", "but", "while", "when", "who", "which", "and" -> true;
            default -> false;
        };
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "had", "has", "have", "also", "later", "then", "once" -> true;
            default -> false;
        };
    }

    private static boolean isPersonal(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it");
    }
}
