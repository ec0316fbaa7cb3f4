package org.whence.core.text;

/// A text in which every code point has one index: the only border between Java's UTF-16 strings and the offsets of
/// this project.
///
/// [#chars] is the form that finders work on. It has exactly one `char` per code point: a code point outside the Basic
/// Multilingual Plane (an emoji, a rare ideograph) is shown there as U+FFFC, so that an index into it *is* a code point
/// offset. [#slice] always gives the original words.
public final class Text {

    /// What stands in [#chars] for a code point that needs two UTF-16 units.
    public static final char STAND_IN = '\uFFFC';

    private final String original;
    private final String chars;

    private Text(String original, String chars) {
        this.original = original;
        this.chars = chars;
    }

    /// Wraps a string. Lone surrogates count as one code point each, as in [String#codePointCount].
    public static Text of(String original) {
        int n = original.codePointCount(0, original.length());
        if (n == original.length()) {
            return new Text(original, original);
        }
        StringBuilder chars = new StringBuilder(n);
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            int width = Character.charCount(c);
            chars.append(width == 1 ? (char) c : STAND_IN);
            i += width;
        }
        return new Text(original, chars.toString());
    }

    /// The text as it was given.
    public String original() {
        return original;
    }

    /// The text with one `char` per code point.
    public String chars() {
        return chars;
    }

    /// The number of code points.
    public int length() {
        return chars.length();
    }

    /// The char that stands for the code point at `offset`.
    public char at(int offset) {
        return chars.charAt(offset);
    }

    /// The original words of a span.
    ///
    /// @throws IndexOutOfBoundsException if the span ends after the text
    public String slice(Span span) {
        if (chars.length() == original.length()) {
            return original.substring(span.start(), span.end());
        }
        int from = original.offsetByCodePoints(0, span.start());
        return original.substring(from, original.offsetByCodePoints(from, span.length()));
    }

    /// The span without white space at its edges; empty at its start where nothing else is in it.
    public Span strip(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(chars.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(chars.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    @Override
    public String toString() {
        return original;
    }
}
