package org.whence.core.model;

import java.util.Locale;
import java.util.Optional;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Where a run of words begins and ends in the text: without marks and a "that" at its edges, its own marks balanced.
final class Edges {

    private static final String KEPT = "$%#@&";
    private static final String OPENING = "“„«([";
    private static final String CLOSING = "”“»)]";

    private final Document document;
    private final Words words;

    Edges(Document document, Words words) {
        this.document = document;
        this.words = words;
    }

    /// The span of the words `from`..`to`; empty where they are marks alone.
    Optional<Span> content(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && (isMark(first) || isThat(first) && end - first > 2)) {
            first++;
        }
        while (first < end && isMark(end - 1)) {
            end--;
        }
        return first == end ? Optional.empty() : Optional.of(balanced(whole(first, end)));
    }

    /// As [#content], but marks alone stay: a colon can be a cue. What only opens the words that follow ("said | she", "mentioned | the") is none of it.
    Span cue(int from, int to) {
        int end = to;
        while (end - from > 1 && isOpening(words.word(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        int last = end;
        return content(from, last).orElseGet(() -> new Span(words.start(from), words.end(last - 1)));
    }

    /// Pronouns that are subjects, and articles.
    private static boolean isOpening(String word) {
        return switch (word) {
            case "he", "she", "they", "we", "i", "the", "a", "an" -> true;
            default -> false;
        };
    }

    /// Whether words can name a relay: a capital or more than one word. A lone common word ("reporters", "who leads the *group*")
    /// is none, however the network sees it.
    boolean isParty(Span span) {
        String words = document.chars().substring(span.start(), span.end());
        return words.indexOf(' ') >= 0 || words.chars().anyMatch(Character::isUpperCase);
    }

    private boolean isMark(int i) {
        return words.writing(i) == WordCase.PUNCTUATION && KEPT.indexOf(document.text().at(words.start(i))) < 0;
    }

    private boolean isThat(int i) {
        return words.word(i).equalsIgnoreCase("that");
    }

    /// The network parts "U.S." into its marks: an edge inside a token moves to the token's own.
    private Span whole(int from, int to) {
        int end = words.end(to - 1);
        Tokens tokens = document.tokens();
        int last = tokens.at(end - 1);
        boolean across = last < tokens.size() && tokens.start(last) < end;
        return new Span(words.start(from), across ? Math.max(end, tokens.end(last)) : end);
    }

    /// The span with the closing mark after it, or the opening one before it, that answers to one left alone inside.
    private Span balanced(Span span) {
        String chars = document.chars();
        int start = span.start();
        int end = span.end();
        for (int k = 0; k < OPENING.length(); k++) {
            int depth = 0;
            int unopened = 0;
            for (int i = span.start(); i < span.end(); i++) {
                char c = chars.charAt(i);
                if (c == OPENING.charAt(k)) {
                    depth++;
                } else if (c == CLOSING.charAt(k)) {
                    unopened += depth == 0 ? 1 : 0;
                    depth = Math.max(0, depth - 1);
                }
            }
            end = depth > 0 ? withClosing(end, CLOSING.charAt(k)) : end;
            start = unopened > 0 && start > 0 && chars.charAt(start - 1) == OPENING.charAt(k) ? start - 1 : start;
        }
        long straight = chars.substring(span.start(), span.end()).chars().filter(c -> c == '"').count();
        if (straight % 2 == 1) {
            int closed = withClosing(end, '"');
            start = closed == end && start > 0 && chars.charAt(start - 1) == '"' ? start - 1 : start;
            end = closed;
        }
        return new Span(start, end);
    }

    /// The offset after the mark `c` where it stands at `end`, perhaps after a stop or comma; else `end`.
    private int withClosing(int end, char c) {
        String chars = document.chars();
        int at = end;
        while (at < chars.length() && at < end + 2 && ".,!?".indexOf(chars.charAt(at)) >= 0) {
            at++;
        }
        return at < chars.length() && chars.charAt(at) == c ? at + 1 : end;
    }
}
