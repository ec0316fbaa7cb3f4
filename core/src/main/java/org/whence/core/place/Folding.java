package org.whence.core.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The form in which names are compared: letters and digits without case and marks, one space between two words.
///
/// "Saint-Étienne", "SAINT ETIENNE" and "Saint Etienne" are one name. `fold` and `hash_name` in training/gazetteer/build.py
/// are the same two functions; a test of known names holds them together.
final class Folding {

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int CACHED = 0x530;
    private static final String[] CACHE = new String[CACHED];

    static {
        for (char c = 0; c < CACHED; c++) {
            CACHE[c] = folded(c);
        }
    }

    private Folding() {}

    /// Whether a char is part of a word: a letter, a digit or a mark on one.
    static boolean isWordChar(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /// A word's folded form.
    static String fold(CharSequence s, int start, int end) {
        char[] plain = new char[end - start];
        for (int i = start; i < end; i++) {
            char c = s.charAt(i);
            if (c >= 128) {
                return foldAny(s, start, end);
            }
            plain[i - start] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(plain);
    }

    private static String foldAny(CharSequence s, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append(fold(s.charAt(i)));
        }
        return out.toString();
    }

    private static String fold(char c) {
        return c < CACHED ? CACHE[c] : folded(c);
    }

    private static String folded(char c) {
        return switch (c) {
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ı' -> "i";
            case 'ħ', 'Ħ' -> "h";
            default -> {
                StringBuilder out = new StringBuilder(1);
                String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
                for (int i = 0; i < parts.length(); i++) {
                    char part = parts.charAt(i);
                    if (Character.isLetterOrDigit(part)) {
                        out.append(Normalizer.normalize(String.valueOf(Character.toLowerCase(part)), Normalizer.Form.NFD).charAt(0));
                    }
                }
                yield out.toString();
            }
        };
    }

    /// The state before the first word of a name.
    static long start() {
        return FNV_START;
    }

    /// The state after one more folded word.
    static long add(long state, String word) {
        long h = state == FNV_START ? state : (state ^ ' ') * FNV_PRIME;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * FNV_PRIME;
        }
        return h;
    }

    /// A state's hash: FNV-1a, then Stafford's mix 13, as the high bits choose the bucket.
    static long hash(long state) {
        long h = state;
        h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }

    /// The hash of a whole name.
    static long hash(String name) {
        long state = start();
        for (String word : words(name)) {
            state = add(state, word);
        }
        return hash(state);
    }

    /// The folded words of a name.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < name.length()) {
            int start = i;
            while (i < name.length() && isWordChar(name.charAt(i))) {
                i++;
            }
            String word = fold(name, start, i);
            if (!word.isEmpty()) {
                words.add(word);
            }
            i++;
        }
        return words;
    }
}
