package org.whence.core.text;

import java.util.Arrays;
import java.util.Locale;

/// The words, numbers and marks of a text, as parallel arrays: an article has thousands, and rules look at each many times.
///
/// A word keeps its inner hyphens, apostrophes and abbreviation stops ("no-one", "O'Brien", "U.S."); a possessive "'s" is a
/// token of its own. A number keeps its separators ("5,000", "3.5").
public final class Tokens {

    /// What a token is.
    public enum Kind {
        WORD, NUMBER, MARK
    }

    private static final int START_CAPACITY = 256;

    private final Text text;
    private int size;
    private int[] starts = new int[START_CAPACITY];
    private int[] ends = new int[START_CAPACITY];
    private Kind[] kinds = new Kind[START_CAPACITY];
    private String[] lower = new String[START_CAPACITY];

    /// Last parts of the names of sites that text names them by, without those that are words of English.
    private static final java.util.Set<String> DOMAINS = java.util.Set.of("com", "org", "net", "info", "media", "news", "press", "tv", "fm", "tech", "online", "life", "eu", "uk", "ua", "ru", "pl",
            "hu", "de", "fr", "cz", "sk", "ro", "rs", "bg", "gr", "lt", "lv", "ee", "fi", "se", "dk", "nl", "ch", "es", "pt", "tr", "il", "ir", "ge", "kz", "kg", "uz", "cn", "hk", "jp", "kr", "au",
            "nz", "ca", "za", "ng", "ke", "br", "ar", "mx", "cl", "sr", "su", "cc", "io", "ai", "gov", "edu");
    private static final java.util.Set<String> CAPITAL_DOMAINS = java.util.Set.of("Media", "News", "Press", "TV", "Tech", "Online", "Info", "Life", "COM", "Com");

    private Tokens(Text text) {
        this.text = text;
    }

    /// Divides a text. Linear in its length.
    public static Tokens of(Text text) {
        Tokens tokens = new Tokens(text);
        String chars = text.chars();
        int n = chars.length();
        int i = 0;
        while (i < n) {
            char c = chars.charAt(i);
            if (Character.isWhitespace(c) || isInvisible(c)) {
                i++;
            } else if (isDigit(c)) {
                i = tokens.add(i, endOfNumber(chars, i));
            } else if (isWordChar(c)) {
                i = tokens.add(i, endOfWord(chars, i));
            } else if (isApostrophe(c) && isPossessive(chars, i)) {
                tokens.add(i, i + 2, Kind.WORD);
                i += 2;
            } else {
                tokens.add(i, i + 1, Kind.MARK);
                i++;
            }
        }
        tokens.trim();
        return tokens;
    }

    /// Whether a token is the name of a site: "Znak.com".
    public boolean isSite(int i) {
        int dot = lower[i].lastIndexOf('.');
        return dot > 0 && DOMAINS.contains(lower[i].substring(dot + 1));
    }

    /// A run that begins with a digit is a number unless letters follow in it ("155mm", "F-16" are words).
    private int add(int start, int end) {
        boolean number = isDigit(text.at(start));
        for (int i = start; number && i < end; i++) {
            number = !Character.isLetter(text.at(i));
        }
        add(start, end, number ? Kind.NUMBER : Kind.WORD);
        return end;
    }

    private void add(int start, int end, Kind kind) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            lower = Arrays.copyOf(lower, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        lower[size] = kind == Kind.MARK ? text.chars().substring(start, end) : fold(text.chars().substring(start, end));
        size++;
    }

    private void trim() {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        kinds = Arrays.copyOf(kinds, size);
        lower = Arrays.copyOf(lower, size);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    }

    private static int endOfNumber(String s, int start) {
        int i = start + 1;
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean more = i + 1 < s.length();
            if (isDigit(c) || Character.isLetter(c)) {
                i++;
            } else if ((c == ',' || c == '.') && more && isDigit(s.charAt(i + 1)) && isDigit(s.charAt(i - 1))) {
                i++;
            } else if (isHyphen(c) && more && Character.isLetter(s.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static int endOfWord(String s, int start) {
        int i = start + 1;
        while (i < s.length()) {
            char c = s.charAt(i);
            boolean more = i + 1 < s.length();
            if (isWordChar(c) || isDigit(c)) {
                i++;
            } else if (isApostrophe(c) && more && isWordChar(s.charAt(i + 1)) && !isPossessive(s, i)) {
                i++;
            } else if ((isHyphen(c) || c == '&') && more && (isWordChar(s.charAt(i + 1)) || isDigit(s.charAt(i + 1)))) {
                i++;
            } else if (c == '.' && isInitial(s, i) && (more && isWordChar(s.charAt(i + 1)) && !isLowerRun(s, i + 1) || hasDot(s, start, i))) {
                i++;
            } else if (c == '.' && endOfDomain(s, i) > 0) {
                return endOfDomain(s, i);
            } else {
                break;
            }
        }
        return i;
    }

    /// The end of the name of a site whose last part follows the dot at `dot` ("Znak.com", "Chuy.Media"), -1 where none does. A capital
    /// after a stop without a space begins a sentence, unless the part is one that sites write so.
    private static int endOfDomain(String s, int dot) {
        int end = dot + 1;
        while (end < s.length() && isWordChar(s.charAt(end))) {
            end++;
        }
        String part = s.substring(dot + 1, end);
        boolean ends = end == s.length() || !isDigit(s.charAt(end)) && !(isHyphen(s.charAt(end)) && end + 1 < s.length() && isWordChar(s.charAt(end + 1)));
        return ends && (DOMAINS.contains(part) || CAPITAL_DOMAINS.contains(part)) ? end : -1;
    }

    /// Whether the letter before `dot` stands alone since the last stop or the word's start, as in "U.S." or "p.m.".
    private static boolean isInitial(String s, int dot) {
        return Character.isLetter(s.charAt(dot - 1)) && (dot < 2 || s.charAt(dot - 2) == '.' || !isWordChar(s.charAt(dot - 2)));
    }

    /// Whether a run of two or more lower-case letters starts here: "end.Then" apart, "U.S.backed" is two words.
    private static boolean isLowerRun(String s, int i) {
        return i + 1 < s.length() && Character.isLowerCase(s.charAt(i)) && Character.isLetter(s.charAt(i + 1));
    }

    private static boolean hasDot(String s, int start, int end) {
        for (int i = start; i < end; i++) {
            if (s.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    /// Whether "'s" stands here at the end of a word.
    private static boolean isPossessive(String s, int i) {
        return i > 0 && i + 1 < s.length() && isApostrophe(s.charAt(i)) && (s.charAt(i + 1) == 's' || s.charAt(i + 1) == 'S')
                && (isWordChar(s.charAt(i - 1)) || isDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '.')
                && (i + 2 == s.length() || !(isWordChar(s.charAt(i + 2)) || isDigit(s.charAt(i + 2))));
    }

    private static boolean isWordChar(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c > 127 && Character.isDigit(c);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u200E' || c == '\u200F' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060';
    }

    public int size() {
        return size;
    }

    /// The first code point of token `i`.
    public int start(int i) {
        return starts[i];
    }

    /// The code point after token `i`.
    public int end(int i) {
        return ends[i];
    }

    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /// From the start of token `first` to the end of token `last`.
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    public Kind kind(int i) {
        return kinds[i];
    }

    /// The token in lower case, apostrophes straight; a mark as it stands.
    public String lower(int i) {
        return lower[i];
    }

    /// The token as it stands.
    public String word(int i) {
        return text.chars().substring(starts[i], ends[i]);
    }

    public boolean isWord(int i) {
        return kinds[i] == Kind.WORD;
    }

    public boolean isMark(int i) {
        return kinds[i] == Kind.MARK;
    }

    /// Whether the token begins with an upper-case letter.
    public boolean isCapitalised(int i) {
        return Character.isUpperCase(text.at(starts[i]));
    }

    /// The first token that ends after `offset`, or [#size] where there is none.
    public int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The tokens `[first, last)` that lie wholly inside a span.
    public Range in(Span span) {
        int first = at(span.start());
        if (first < size && starts[first] < span.start()) {
            first++;
        }
        int last = at(span.end());
        while (last < size && ends[last] <= span.end()) {
            last++;
        }
        return new Range(first, Math.max(first, last));
    }

    /// A run of tokens.
    ///
    /// @param first the first token
    /// @param last the token after the last
    public record Range(int first, int last) {

        public boolean isEmpty() {
            return first >= last;
        }
    }
}
