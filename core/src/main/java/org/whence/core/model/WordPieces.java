package org.whence.core.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Divides words into the pieces of an uncased BERT vocabulary, always taking the longest piece that fits.
public final class WordPieces {

    /// A word of more characters is unknown as a whole.
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int start;
    private final int end;

    /// @param vocabulary the pieces in the order of their ids; those that go on within a word begin with `##`
    /// @throws IllegalArgumentException if `[UNK]`, `[CLS]` or `[SEP]` is not among them
    public WordPieces(List<String> vocabulary) {
        ids = HashMap.newHashMap(vocabulary.size());
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        unknown = known("[UNK]");
        start = known("[CLS]");
        end = known("[SEP]");
    }

    private int known(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary of " + ids.size() + " pieces lacks " + piece);
        }
        return id;
    }

    /// The id of the piece that opens a window.
    int start() {
        return start;
    }

    /// The id of the piece that closes a paragraph and a window.
    int end() {
        return end;
    }

    /// The ids of a word's pieces, at least one. Case and accents do not count.
    public int[] of(String word) {
        String plain = plain(word);
        if (plain.length() > LONGEST_WORD || plain.isEmpty()) {
            return new int[] {unknown};
        }
        int[] found = new int[plain.length()];
        int n = 0;
        for (int from = 0; from < plain.length(); ) {
            int to = plain.length();
            Integer id = null;
            while (to > from && (id = ids.get(from == 0 ? plain.substring(0, to) : "##" + plain.substring(from, to))) == null) {
                to--;
            }
            if (id == null) {
                return new int[] {unknown};
            }
            found[n++] = id;
            from = to;
        }
        return Arrays.copyOf(found, n);
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c > ' ' && c < 127)) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK && !Letters.isDropped(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
