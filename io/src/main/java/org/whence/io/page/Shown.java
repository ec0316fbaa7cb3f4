package org.whence.io.page;

import org.jspecify.annotations.Nullable;

/// What of a text is shown. Control characters, marks of no width and marks that turn the direction of text are no words, and the last can make
/// a name read as another.
public final class Shown {

    private Shown() {}

    /// Whether a character is a part of what is read; white space is.
    public static boolean shown(int c) {
        boolean invisible = c == 0x00AD || c >= 0x200B && c <= 0x200F && c != 0x200D && c != 0x200C || c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFB;
        boolean turns = c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F && c != 0x85;
        return !invisible && !turns && !control && !(c >= 0xD800 && c <= 0xDFFF);
    }

    /// A title or a name as one line: what is shown of it, white space collapsed; null where nothing is left.
    public static @Nullable String line(@Nullable String words) {
        if (words == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().filter(Shown::shown).forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
            if (!space) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        String plain = line.toString().strip();
        return plain.isEmpty() ? null : plain;
    }

    /// A text of several lines: what is shown of it, line breaks kept.
    public static String text(String words) {
        StringBuilder text = new StringBuilder(words.length());
        words.codePoints().filter(Shown::shown).forEach(text::appendCodePoint);
        return text.toString();
    }
}
