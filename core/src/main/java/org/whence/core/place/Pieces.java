package org.whence.core.place;

import java.util.Arrays;
import org.whence.core.text.Span;
import org.whence.core.text.Text;

/// The runs of letters and digits of a text with what stands between them: finer than tokens, so that "Bakhmut–Kostiantynivka",
/// "U.S.-led" and "Miami-Dade" fall into the words of which names are made.
final class Pieces {

    /// What stands between a piece and the next one.
    enum Gap {
        SPACE, HYPHEN, APOSTROPHE, DOT, COMMA, DASH, LINE, OTHER
    }

    private static final int START_CAPACITY = 512;

    private final String chars;
    private int size;
    private int[] starts = new int[START_CAPACITY];
    private int[] ends = new int[START_CAPACITY];
    private String[] folded = new String[START_CAPACITY];
    private Gap[] gaps = new Gap[START_CAPACITY];

    private Pieces(String chars) {
        this.chars = chars;
    }

    static Pieces of(Text text) {
        Pieces pieces = new Pieces(text.chars());
        String s = pieces.chars;
        int i = 0;
        while (i < s.length()) {
            if (Folding.isWordChar(s.charAt(i))) {
                int start = i;
                while (i < s.length() && Folding.isWordChar(s.charAt(i))) {
                    i++;
                }
                pieces.add(start, i);
            } else {
                i++;
            }
        }
        pieces.close();
        return pieces;
    }

    private void add(int start, int end) {
        String word = Folding.fold(chars, start, end);
        if (word.isEmpty()) {
            return;
        }
        if (size == starts.length) {
            int capacity = 2 * size;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            folded = Arrays.copyOf(folded, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
        }
        if (size > 0) {
            gaps[size - 1] = gap(ends[size - 1], start);
        }
        starts[size] = start;
        ends[size] = end;
        folded[size] = word;
        size++;
    }

    private void close() {
        if (size > 0) {
            gaps[size - 1] = Gap.LINE;
        }
    }

    private Gap gap(int from, int to) {
        boolean line = false;
        char mark = ' ';
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            if (c == '\n' || c == '\r') {
                line = true;
            } else if (!Character.isWhitespace(c) && c != '\u00A0') {
                if (mark != ' ') {
                    return Gap.OTHER;
                }
                mark = c;
            }
        }
        boolean tight = to == from + 1;
        return switch (mark) {
            case ' ' -> line && hasBlankLine(from, to) ? Gap.LINE : Gap.SPACE;
            case '-', '‑' -> tight ? Gap.HYPHEN : Gap.OTHER;
            case '\'', '’', 'ʼ', '‘', '`' -> tight ? Gap.APOSTROPHE : Gap.OTHER;
            case '.' -> line ? Gap.LINE : Gap.DOT;
            case ',' -> Gap.COMMA;
            case '–', '—', '/' -> Gap.DASH;
            default -> Gap.OTHER;
        };
    }

    /// A line break with an indent is a wrapped line, a bare one ends a paragraph.
    private boolean hasBlankLine(int from, int to) {
        int breaks = 0;
        boolean only = true;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            breaks += c == '\n' ? 1 : 0;
            only &= c == '\n' || c == '\r';
        }
        return breaks > 1 || only;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /// The piece in folded form; empty beyond the text.
    String word(int i) {
        return i < 0 || i >= size ? "" : folded[i];
    }

    /// What follows a piece; a line end beyond the text.
    Gap gap(int i) {
        return i < 0 || i >= size ? Gap.LINE : gaps[i];
    }

    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /// Whether the piece begins with an upper-case letter.
    boolean isCapitalised(int i) {
        return i >= 0 && i < size && Character.isUpperCase(chars.charAt(starts[i]));
    }

    /// Whether every letter of the piece is upper case, and it has one.
    boolean isUpper(int i) {
        if (i < 0 || i >= size || !Character.isUpperCase(chars.charAt(starts[i]))) {
            return false;
        }
        for (int at = starts[i] + 1; at < ends[i]; at++) {
            if (Character.isLowerCase(chars.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size && Character.isDigit(chars.charAt(starts[i]));
    }

    /// The char at an offset, a line break beyond the text.
    char at(int offset) {
        return offset >= 0 && offset < chars.length() ? chars.charAt(offset) : '\n';
    }
}
