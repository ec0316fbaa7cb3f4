package org.whence.core.claim;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// A source divided into its parts: "the | regional | commander | in Belza", "Maj. Teodor Brusik", "Putin's | spokesman".
///
/// @param first the first token after the determiner and marks
/// @param next the token after the last one that belongs to it
/// @param determiner the article, demonstrative or possessive pronoun before it, in lower case; empty where there is none
/// @param head the last token of the core of the phrase, which says what it is
/// @param possessor the token of the "'s" that ends a possessor inside the core, -1 where there is none
record Phrase(int first, int next, String determiner, int head, int possessor) {

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
        return new Phrase(first, next, determiner, head, possessor);
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
}
