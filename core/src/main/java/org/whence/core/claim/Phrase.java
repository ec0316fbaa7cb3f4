package org.whence.core.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// A source divided into its parts: "the | regional | commander | in Belza", "Maj. Teodor Brusik", "Putin's | spokesman".
///
/// It is a noun phrase as grammars have it: a determiner, then a core of modifiers that ends with the head, then the complement.
///
/// @param tokens the tokens of the article
/// @param cast the names of the article
/// @param first the first token after the determiner and marks
/// @param next the token after the last one that belongs to it
/// @param determiner the article, demonstrative or possessive pronoun before it, in lower case; empty where there is none
/// @param head the last token of the core of the phrase, which says what it is
/// @param possessor the token of the "'s" that ends a possessor inside the core, -1 where there is none
record Phrase(Tokens tokens, Cast cast, int first, int next, String determiner, int head, int possessor) {

    /// Divides the tokens `[from, to)`; null where only marks and determiners stand there.
    static @Nullable Phrase of(Tokens tokens, Cast cast, int from, int to) {
        int first = from;
        int next = to;
        while (first < next && tokens.isMark(first)) {
            first++;
        }
        while (next > first && tokens.isMark(next - 1) && !tokens.lower(next - 1).equals("”") && !tokens.lower(next - 1).equals("\"")) {
            next--;
        }
        if (next - first > 1 && isReflexive(tokens.lower(next - 1))) {
            next--;
        }
        String determiner = "";
        while (first < next && (isDeterminer(tokens.lower(first)) && !tokens.word(first).equals("US") || isQuote(tokens, first))) {
            determiner = isQuote(tokens, first) || isAfterDeterminer(tokens.lower(first), determiner) ? determiner : tokens.lower(first);
            first++;
        }
        while (next > first && isQuote(tokens, next - 1)) {
            next--;
        }
        if (first >= next) {
            return null;
        }
        int possessor = -1;
        int end = first;
        while (end < next) {
            NameRun run = cast.runAt(end);
            if (run != null && run.next() <= next && end < run.next()) {
                end = run.next();
                if (run.person() && end < next && tokens.isWord(end) && !tokens.lower(end).equals("'s")) {
                    break;
                }
                continue;
            }
            String word = tokens.lower(end);
            if (end > first && isParticiple(tokens, cast, end) && isNoun(tokens, cast, end - 1)) {
                break;
            }
            if (word.equals("'s") || word.equals("’") && end > first) {
                if (end + 1 >= next) {
                    break;
                }
                possessor = end;
                end++;
                continue;
            }
            boolean quote = isQuote(tokens, end);
            if (tokens.isMark(end) && !quote || end > first && !quote && Nouns.isComplement(word)) {
                break;
            }
            end++;
        }
        int head = Math.max(first, end - 1);
        while (head > first && isQuote(tokens, head)) {
            head--;
        }
        return new Phrase(tokens, cast, first, next, determiner, head, possessor);
    }

    /// "a complaint | unsealed on Monday": a participle after a noun says something of it.
    private static boolean isParticiple(Tokens tokens, Cast cast, int i) {
        return tokens.isWord(i) && cast.runAt(i) == null && tokens.lower(i).endsWith("ed") && Nouns.of(tokens.lower(i)) == null;
    }

    private static boolean isNoun(Tokens tokens, Cast cast, int i) {
        return cast.runAt(i) != null || tokens.isWord(i) && Nouns.of(tokens.lower(i)) != null;
    }

    static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "some", "one", "another", "other", "both", "same", "own" -> true;
            default -> false;
        };
    }

    private static boolean isReflexive(String word) {
        return word.equals("itself") || word.equals("himself") || word.equals("herself") || word.equals("themselves") || word.equals("alone");
    }

    private static boolean isAfterDeterminer(String word, String determiner) {
        return !determiner.isEmpty() && (word.equals("same") || word.equals("own") || word.equals("other"));
    }

    private static boolean isQuote(Tokens tokens, int i) {
        return tokens.isMark(i) && "“”\"‘’'«»„‟".contains(tokens.lower(i));
    }

    /// Whether the determiner says that the party is known already.
    boolean isDefinite() {
        return switch (determiner) {
            case "the", "this", "that", "these", "those" -> true;
            default -> false;
        };
    }

    /// Whether the determiner is a possessive pronoun.
    boolean isPossessed() {
        return switch (determiner) {
            case "its", "his", "her", "their", "our", "my", "your" -> true;
            default -> false;
        };
    }

    /// Whether the determiner says that the party is new or one of several.
    boolean isIndefinite() {
        return switch (determiner) {
            case "a", "an", "one", "some", "another" -> true;
            default -> false;
        };
    }

    /// The same phrase under another determiner.
    Phrase under(String other) {
        return new Phrase(tokens, cast, first, next, other, head, possessor);
    }

    /// The head in lower case.
    String noun() {
        return tokens.lower(head);
    }

    /// The words of the core, as the text has them.
    String core() {
        return cast.words(first, head + 1);
    }

    /// What the head names; null where it names no party.
    Nouns.@Nullable Sense sense() {
        return Nouns.inContext(tokens, head);
    }

    /// What the head names, by the general dictionary where it has no capital and the table of nouns lacks it; null where it names no party.
    Nouns.@Nullable Sense senseAtAll() {
        Nouns.Sense sense = sense();
        return sense == null && !tokens.isCapitalised(head) ? Nouns.byDictionary(noun()) : sense;
    }

    /// Whether more follows the head than marks: "the mayor | of Solhan".
    boolean hasComplement() {
        return complement() < next;
    }

    private int complement() {
        int i = head + 1;
        while (i < next && tokens.isMark(i)) {
            i++;
        }
        return i;
    }

    /// The words besides the head that a party must be known by to be meant, in lower case: adjectives, possessors, and names in the complement.
    List<String> qualifiers() {
        List<String> qualifiers = new ArrayList<>();
        for (int i = first; i < head; i++) {
            String word = tokens.lower(i);
            if (tokens.isWord(i) && !word.equals("'s") && !saysNothing(word) && !NameRun.isConnector(word)) {
                qualifiers.add(word);
            }
        }
        int complement = complement();
        for (int i = complement; i < next && i < complement + 6; i++) {
            if (tokens.isWord(i) && tokens.isCapitalised(i)) {
                qualifiers.add(tokens.lower(i));
            }
        }
        return qualifiers;
    }

    private static boolean saysNothing(String adjective) {
        return switch (adjective) {
            case "former", "unnamed", "anonymous", "same", "senior" -> true;
            default -> false;
        };
    }

    /// Whether the office or trade is one of the past: "a former minister", "ex-officials".
    boolean isFormer() {
        for (int i = first; i < head; i++) {
            String word = tokens.lower(i);
            if (word.equals("former") || word.equals("retired") || word.equals("ex")) {
                return true;
            }
        }
        return noun().startsWith("ex-");
    }

    /// Whether a name stands in the words that make the name, besides the head: "Kyiv's ambassador", "a report by Open Ward".
    boolean hasName() {
        int end = nameEnd();
        for (int i = first; i < end; i++) {
            if (i != head && tokens.isWord(i) && tokens.isCapitalised(i) && cast.runAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The token after the words that make the name of a party that has none: up to a comma, relative clause, or another phrase ("the annual
    /// report | the order book stands at").
    int nameEnd() {
        int end = head + 1;
        while (end < next && (!tokens.isMark(end) || isInnerMark(end)) && !isRelative(tokens.lower(end)) && !(end == head + 1 && isDeterminer(tokens.lower(end)))) {
            end++;
        }
        return trimmed(end);
    }

    /// The token after the words from the first up to `end`, without marks and what leads on to other words: prepositions, participles after a noun.
    int trimmed(int end) {
        int trimmed = end;
        while (trimmed > first + 1 && leadsOn(trimmed - 1)) {
            trimmed--;
        }
        return trimmed;
    }

    private boolean leadsOn(int i) {
        String word = tokens.lower(i);
        return tokens.isMark(i) || word.equals("'s") || Nouns.isComplement(word)
                || i > first && word.endsWith("ed") && !tokens.isCapitalised(i) && Nouns.of(tokens.lower(i - 1)) != null;
    }

    private boolean isInnerMark(int i) {
        return "\"“”‘’'«»%$£€&/-–".contains(tokens.lower(i));
    }

    private static boolean isRelative(String word) {
        return switch (word) {
            case "who", "which", "that", "whose", "whom", "where" -> true;
            default -> false;
        };
    }
}
