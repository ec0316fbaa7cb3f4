package org.whence.core.text;

/// Words of a text with the place where they stand: the evidence for what was found.
///
/// @param span where the words stand
/// @param text the original words, never empty
public record Extract(Span span, String text) implements Comparable<Extract> {

    public Extract {
        if (text.codePointCount(0, text.length()) != span.length() || text.isEmpty()) {
            throw new IllegalArgumentException("extract at " + span.start() + ".." + span.end() + " does not fit its words: \"" + text + '"');
        }
    }

    /// The words of `text` at `span`.
    public static Extract of(Text text, Span span) {
        return new Extract(span, text.slice(span));
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    @Override
    public int compareTo(Extract other) {
        return span.compareTo(other.span);
    }
}
