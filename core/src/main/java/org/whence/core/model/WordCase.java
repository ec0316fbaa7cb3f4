package org.whence.core.model;

/// How a word is written: the network's vocabulary knows no case. The order is that of the network's features.
enum WordCase {
    LOWER, TITLE, UPPER, MIXED, DIGIT, PUNCTUATION;

    /// The case of the word at `start`..`end` of `chars`.
    static WordCase of(String chars, int start, int end) {
        if (end == start + 1 && Letters.isPunctuation(chars.charAt(start))) {
            return PUNCTUATION;
        }
        int upper = 0;
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = chars.charAt(i);
            if (Character.isDigit(c)) {
                return DIGIT;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (upper == 1 && Character.isUpperCase(chars.charAt(start))) {
            return TITLE;
        }
        return upper == letters ? UPPER : MIXED;
    }
}
