package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Makes noun phrases of the pieces of a source, as a finder may cut them in the middle of a name or leave a scrap of one.
///
/// A piece grows to the whole of a name that it cuts; pieces that one phrase holds become one; a scrap beside a real party —
/// a preposition with what hangs on it, a word that names nobody — is left out.
final class Pieces {

    /// The longest antecedent of a relative clause, in tokens.
    private static final int LONGEST = 12;

    private final Document document;
    private final Tokens tokens;
    private final Cast cast;

    private Pieces(Document document, Cast cast) {
        this.document = document;
        this.tokens = document.tokens();
        this.cast = cast;
    }

    /// Whether one of some pieces holds an offset.
    static boolean hold(List<Span> pieces, int offset) {
        for (Span piece : pieces) {
            if (piece.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    /// The relation with its source made of phrases; itself where nothing is to be changed.
    static Relation tidied(Document document, Cast cast, Relation found) {
        if (found.source().isEmpty()) {
            return found;
        }
        Pieces pieces = new Pieces(document, cast);
        Relation relation = pieces.withAntecedent(found);
        List<Span> source = pieces.tidied(relation);
        return source.isEmpty() || source.equals(relation.source()) ? relation
                : new Relation(relation.content(), relation.cue(), source, relation.continued(), relation.labels(), relation.finder(), relation.confidence());
    }

    /// `"It will be fixed," a former mate, who | asked not to be named, told the paper`: the source is whom the relative clause is about, who is none of
    /// the content then.
    private Relation withAntecedent(Relation relation) {
        int first = tokens.in(relation.source().getFirst()).first();
        int who = first > 0 && tokens.lower(first).equals("who") ? first : first - 1;
        if (who < 2 || !tokens.lower(who).equals("who")) {
            return relation;
        }
        int next = tokens.lower(who - 1).equals(",") ? who - 1 : who;
        int start = opening(next);
        Phrase phrase = start < 0 ? null : Phrase.of(tokens, cast, start, next);
        if (phrase == null || !isParty(new Tokens.Range(start, next))) {
            return relation;
        }
        Span antecedent = tokens.span(start, next - 1);
        List<Span> content = relation.content().stream().filter(piece -> !piece.overlaps(antecedent)).toList();
        boolean free = relation.cue().stream().noneMatch(antecedent::overlaps) && relation.source().stream().noneMatch(antecedent::overlaps);
        if (content.isEmpty() || !free) {
            return relation;
        }
        List<Span> source = new ArrayList<>(List.of(antecedent));
        source.addAll(relation.source().subList(1, relation.source().size()));
        return new Relation(content, relation.cue(), source, relation.continued(), relation.labels(), relation.finder(), relation.confidence());
    }

    /// The article that begins the phrase which ends before `next` ("a former mate of the ship"), -1 where none does.
    private int opening(int next) {
        int opening = -1;
        for (int i = next - 1; i >= 0 && next - i <= LONGEST && tokens.isWord(i); i--) {
            if (!Phrase.isDeterminer(tokens.lower(i))) {
                continue;
            }
            opening = i;
            if (i == 0 || !isLink(tokens.lower(i - 1)) && !isHanging(tokens.lower(i - 1))) {
                break;
            }
        }
        return opening;
    }

    private List<Span> tidied(Relation relation) {
        List<Tokens.Range> phrases = new ArrayList<>();
        for (Span piece : relation.source()) {
            Tokens.Range cut = tokens.in(piece);
            if (cut.isEmpty()) {
                continue;
            }
            Tokens.Range range = whole(cut, relation);
            Tokens.Range last = phrases.isEmpty() ? null : phrases.getLast();
            if (last != null && (isOnePhrase(last.last(), range.first()) && !opens(range.first()) || isNamedMember(last, range.first()))) {
                phrases.set(phrases.size() - 1, new Tokens.Range(last.first(), Math.max(last.last(), range.last())));
            } else {
                phrases.add(range);
            }
        }
        List<Tokens.Range> parties = phrases.size() < 2 ? phrases : phrases.stream().filter(range -> isParty(range) && !isAddressed(range.first())).toList();
        parties = parties.size() < 2 ? parties : besideCue(parties, relation);
        return (parties.isEmpty() ? phrases : parties).stream().map(range -> tokens.span(range.first(), range.last() - 1)).toList();
    }

    /// Those in the sentence of a cue, unless there are none: what an earlier sentence names has had its say there.
    private List<Tokens.Range> besideCue(List<Tokens.Range> parties, Relation relation) {
        List<Integer> sentences = relation.cue().stream().map(cue -> document.sentenceAt(cue.start())).toList();
        List<Tokens.Range> beside = parties.stream().filter(range -> sentences.contains(document.sentenceAt(tokens.start(range.first())))).toList();
        return beside.isEmpty() ? parties : beside;
    }

    /// "One of them, | Ines Tolvaj": a member of a group and who it is.
    private boolean isNamedMember(Tokens.Range last, int start) {
        NameRun run = cast.runAt(start);
        return run != null && run.person() && start == last.last() + 1 && tokens.lower(last.last()).equals(",") && tokens.lower(last.first()).equals("one") && last.first() + 1 < last.last()
                && tokens.lower(last.first() + 1).equals("of");
    }

    /// "Russia accused | the US of …": whom a verb only addresses says nothing.
    private boolean isAddressed(int first) {
        int i = first - 1;
        while (i > 0 && Phrase.isDeterminer(tokens.lower(i))) {
            i--;
        }
        return i >= 0 && switch (tokens.lower(i)) {
            case "accused", "accuses", "accusing", "blamed", "blames", "blaming", "urged", "urges", "urging", "warned", "warns", "warning", "thanked", "praised", "criticised", "criticized",
                    "condemned" -> true;
            default -> false;
        };
    }

    /// The range with the rest of the names at its edges, as far as these are free of the relation's other words.
    private Tokens.Range whole(Tokens.Range range, Relation relation) {
        int first = range.first();
        int next = range.last();
        if (next - first > 1 && isPersonal(tokens.lower(first))) {
            return new Tokens.Range(first, first + 1);
        }
        if (next - first > 1 && tokens.lower(first).equals("which")) {
            first++;
        }
        if (tokens.lower(first).equals("'s") && first > 0 && isFree(first - 1, first, relation)) {
            first--;
            next = next - first == 2 ? first + 1 : next; // "Solberg-Ames | 's | suggestion": whose it is
        }
        NameRun before = cast.runAt(first);
        if (before != null && before.first() < first && isFree(before.first(), first, relation)) {
            first = before.first();
        }
        NameRun after = cast.runAt(next - 1);
        if (after != null && after.next() > next && isFree(next, after.next(), relation)) {
            next = after.next();
        }
        return new Tokens.Range(first, next);
    }

    private boolean isFree(int from, int to, Relation relation) {
        Span span = tokens.span(from, to - 1);
        return relation.content().stream().noneMatch(span::overlaps) && relation.cue().stream().noneMatch(span::overlaps)
                && relation.source().stream().noneMatch(span::overlaps);
    }

    /// Whether a piece that ends before `end` and one from `start` on are of one phrase: nothing stands between them but what
    /// hangs a noun on another.
    private boolean isOnePhrase(int end, int start) {
        if (start <= end) {
            return true;
        }
        if (tokens.lower(end).equals("'s")) {
            return isModifiers(end + 1, start);
        }
        for (int i = end; i < start; i++) {
            if (!isLink(tokens.lower(i))) {
                return false;
            }
        }
        return start - end <= 2;
    }

    /// "Quintela's | former campaign | manager": whether nothing but a few words in lower case stands in `[from, to)`.
    private boolean isModifiers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i) || tokens.isCapitalised(i)) {
                return false;
            }
        }
        return to - from <= 3;
    }

    /// Whether a phrase of its own begins at a token.
    private boolean opens(int i) {
        return Phrase.isDeterminer(tokens.lower(i)) || Pronouns.isPronoun(tokens.lower(i));
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "of", "'s", "for", "the" -> true;
            default -> false;
        };
    }

    /// Whether the words can be a party beside others: they hold a name, a noun for a party or a pronoun, and hang on nothing.
    private boolean isParty(Tokens.Range range) {
        String first = tokens.lower(range.first());
        if (isHanging(first)) {
            return false;
        }
        for (int i = range.first(); i < range.last(); i++) {
            Nouns.Sense sense = !tokens.isWord(i) ? null : Nouns.of(tokens.lower(i)) != null ? Nouns.of(tokens.lower(i)) : Nouns.byDictionary(tokens.lower(i));
            if (cast.runAt(i) != null || sense != null && (sense.person() || Nouns.of(tokens.lower(i)) != null) || tokens.isWord(i) && Pronouns.isPronoun(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// A pronoun is a party by itself, whatever stands beside it.
    private static boolean isPersonal(String word) {
        return switch (word) {
            case "he", "him", "she", "it", "they", "them", "we", "i", "me" -> true;
            default -> false;
        };
    }

    private static boolean isHanging(String word) {
        return switch (word) {
            case "of", "in", "for", "at", "on", "from", "with", "who", "which", "whose", "is", "was", "are", "were", "not" -> true;
            default -> false;
        };
    }
}
