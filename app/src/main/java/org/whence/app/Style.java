package org.whence.app;

import org.whence.io.page.Shown;

/// Marks words for a terminal; leaves them as they are where it takes no colour.
///
/// @param colour whether to mark
public record Style(boolean colour) {

    /// A party that is named, a heading.
    public String strong(String words) {
        return wrap("1", words);
    }

    /// What is there for the record.
    public String faint(String words) {
        return wrap("2", words);
    }

    /// A party that is kept anonymous.
    public String hollow(String words) {
        return wrap("3", words);
    }

    /// A cue.
    public String cue(String words) {
        return wrap("36", words);
    }

    /// A source.
    public String source(String words) {
        return wrap("1;34", words);
    }

    /// A content.
    public String content(String words) {
        return wrap("4", words);
    }

    /// A finding that wants attention.
    public String warning(String words) {
        return wrap("33", words);
    }

    /// Words never bring control characters or marks that turn text to a terminal.
    private String wrap(String code, String given) {
        String words = Shown.text(given);
        return colour && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
    }
}
