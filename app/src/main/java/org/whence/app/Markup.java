package org.whence.app;

/// Words as they can stand in markup.
public final class Markup {

    private Markup() {}

    /// Escapes the five characters that mean something in HTML and XML, in text and in quoted attributes. Control characters and marks
    /// that turn the direction of the text around them are left out: they could make a name read as another.
    public static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isShown(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isShown(int c) {
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean isHalf = c >= 0xD800 && c <= 0xDFFF;
        return !turns && !isHalf && c != 0xFFFE && c != 0xFFFF && (c == '\n' || c == '\t' || !Character.isISOControl(c));
    }
}
