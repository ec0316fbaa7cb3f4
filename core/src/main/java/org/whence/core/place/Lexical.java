package org.whence.core.place;

/// What a name is beside a name of places, as bits: "Reading" is a word, "Florence" a given name, "Lincoln" a surname.
final class Lexical {

    /// A word of everyday English.
    static final int COMMON_WORD = 2;
    /// A less common English word.
    static final int WORD = 4;
    static final int GIVEN_NAME = 8;
    static final int SURNAME = 16;

    private Lexical() {}
}
