package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Texts as rows of words, for comparing what two places of a page say.
final class Words {
    private Words() {}

    /// The words of a text in small letters: runs of letters and digits.
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean in = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (in && from < 0) {
                from = i;
            } else if (!in && from >= 0) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return words;
    }

    /// The hashes of a text's runs of `n` words.
    static Set<Integer> shingles(List<String> words, int n) {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i + n <= words.size(); i++) {
            all.add(words.subList(i, i + n).hashCode());
        }
        return all;
    }

    /// The share of `part`'s runs of three words that are in `whole` (as [#shingles] with 3); of a shorter part, 0.
    static double share(List<String> part, Set<Integer> whole) {
        int runs = part.size() - 2;
        if (runs <= 0 || whole.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (int i = 0; i < runs; i++) {
            if (whole.contains(part.subList(i, i + 3).hashCode())) {
                shared++;
            }
        }
        return (double) shared / runs;
    }

    /// The words that both sets have, as a share of those that either has.
    static double likeness(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int both = 0;
        for (String word : a) {
            if (b.contains(word)) {
                both++;
            }
        }
        return (double) both / (a.size() + b.size() - both);
    }
}
