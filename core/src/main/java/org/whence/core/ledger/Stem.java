package org.whence.core.ledger;

/// Cuts English inflections off a word so that "escaped", "escapes" and "escaping" are one term.
///
/// Lighter than Porter (1980): plural, past, progressive, adverb and a doubled last consonant only, since two claims
/// that differ in a derived word ("owner", "own") do often differ.
final class Stem {

    private static final int SHORTEST = 3;

    private Stem() {}

    /// The stem of a word that is in lower case already; a word with a digit or a non-Latin letter is its own stem.
    static String of(String word) {
        if (word.length() <= SHORTEST) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return word;
            }
        }
        String stem = plural(word);
        if (stem.endsWith("ly") && stem.length() > 5) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("ied") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 3) + 'y';
        }
        if (stem.endsWith("eed")) {
            return stem;
        }
        if (stem.endsWith("ed") && hasVowel(stem, 2)) {
            return mend(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("ing") && stem.length() > 5 && hasVowel(stem, 3)) {
            return mend(stem.substring(0, stem.length() - 3));
        }
        return stem.endsWith("e") && stem.length() > 4 ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String plural(String word) {
        int n = word.length();
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + 'y';
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.substring(0, n - 1);
        }
        return word;
    }

    /// "stopp" is "stop", "propos" stays: the silent "e" is cut from the base form too.
    private static String mend(String stem) {
        int n = stem.length();
        if (n > SHORTEST && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0) {
            return stem.substring(0, n - 1);
        }
        return stem.endsWith("e") && n > 4 ? stem.substring(0, n - 1) : stem;
    }

    private static boolean hasVowel(String word, int suffix) {
        for (int i = 0; i < word.length() - suffix; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
