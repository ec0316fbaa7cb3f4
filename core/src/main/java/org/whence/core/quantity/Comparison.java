package org.whence.core.quantity;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Document;
import org.whence.core.text.Tokens;

/// The two sides of a comparison: "Russia has five times more troops than Ukraine" is of Russia, than Ukraine.
///
/// @param of what the number is about, null where the words do not name it
/// @param than what it is compared with, null where the words do not name it
record Comparison(@Nullable String of, @Nullable String than) {

    static final Comparison NONE = new Comparison(null, null);

    private static final int REACH = 12;
    private static final int LONGEST_NAME = 5;

    /// The sides named in `[first, limit)` around the ratio at `[number, next)`.
    static Comparison around(Document document, int number, int next, int first, int limit) {
        Tokens tokens = document.tokens();
        String than = null;
        for (int i = number; i < limit && i < next + REACH && than == null && !isEnd(tokens, i); i++) {
            String word = tokens.lower(i);
            boolean as = word.equals("as") && i > number + 1 && i + 1 < limit && tokens.lower(i - 2).equals("as");
            if (word.equals("than") || as) {
                than = phrase(document, i + 1, limit);
            }
        }
        return than == null ? NONE : new Comparison(subject(document, number, first), than);
    }

    private static boolean isEnd(Tokens tokens, int i) {
        return tokens.isMark(i) && ".;:".indexOf(tokens.lower(i).charAt(0)) >= 0;
    }

    /// A name or a short phrase that begins at `i`, determiners left out.
    private static @Nullable String phrase(Document document, int i, int limit) {
        Tokens tokens = document.tokens();
        int start = i;
        while (start < limit && isDeterminer(tokens.lower(start))) {
            start++;
        }
        int end = start;
        boolean name = start < limit && tokens.isCapitalised(start);
        while (end < limit && end < start + LONGEST_NAME && tokens.isWord(end) && !isStop(tokens.lower(end)) && (!name || tokens.isCapitalised(end))) {
            end++;
        }
        return end == start ? null : document.chars().substring(tokens.start(start), tokens.end(end - 1));
    }

    /// The nearest run of capitalised words before the number: in a comparison its subject is a name more often than not.
    private static @Nullable String subject(Document document, int number, int first) {
        Tokens tokens = document.tokens();
        for (int i = number - 1; i >= first && i > number - REACH && !isEnd(tokens, i); i--) {
            if (tokens.isWord(i) && tokens.isCapitalised(i) && !isDeterminer(tokens.lower(i)) && !isStop(tokens.lower(i))) {
                int start = i;
                while (start > first && tokens.isWord(start - 1) && tokens.isCapitalised(start - 1) && !isDeterminer(tokens.lower(start - 1))) {
                    start--;
                }
                return document.chars().substring(tokens.start(start), tokens.end(i));
            }
        }
        return null;
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "a", "an", "its", "their", "his", "her", "those", "that", "of" -> true;
            default -> false;
        };
    }

    private static boolean isStop(String word) {
        return switch (word) {
            case "has", "have", "had", "is", "was", "are", "were", "did", "does", "do", "in", "on", "at", "for", "to", "and", "or", "but", "by", "with",
                    "from", "there", "it", "he", "she", "they", "we", "who", "which", "when", "while", "'s" -> true;
            default -> false;
        };
    }
}
