package org.whence.core.model;

/// The classes of characters that BERT's vocabulary was made with.
final class Letters {

    private Letters() {}

    static boolean isPunctuation(char c) {
        if (c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    /// Whether the character is left out of words: controls, and format characters such as the soft hyphen.
    static boolean isDropped(char c) {
        int type = Character.getType(c);
        return c == '\uFFFD' || type == Character.CONTROL || type == Character.FORMAT;
    }

    static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF;
    }
}
