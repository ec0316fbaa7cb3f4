package org.whence.core.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whence.core.text.Document;
import org.whence.core.text.Span;

/// The words of a document's paragraphs as the network counts them, with their pieces and features, as parallel arrays.
///
/// A mark is a word of its own, also inside "U.S." and "no-one": these are not [org.whence.core.text.Tokens].
final class Words {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    private final String chars;
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] paragraphs = new int[256];
    private final WordCase[] cases;
    private final QuoteState[] quotes;
    private final int[][] pieces;
    /// The number of pieces before each word.
    private final int[] before;

    private Words(Document document, WordPieces vocabulary) {
        chars = document.chars();
        List<Span> units = document.paragraphs();
        for (int p = 0; p < units.size(); p++) {
            divide(units.get(p), p);
        }
        cases = new WordCase[size];
        quotes = new QuoteState[size];
        pieces = new int[size][];
        before = new int[size + 1];
        Map<String, int[]> seen = new HashMap<>();
        boolean inside = false;
        for (int i = 0; i < size; i++) {
            cases[i] = WordCase.of(chars, starts[i], ends[i]);
            pieces[i] = seen.computeIfAbsent(word(i), vocabulary::of);
            before[i + 1] = before[i] + pieces[i].length;
            inside &= i > 0 && paragraphs[i] == paragraphs[i - 1];
            inside = quote(i, inside);
        }
    }

    static Words of(Document document, WordPieces vocabulary) {
        return new Words(document, vocabulary);
    }

    private void divide(Span paragraph, int number) {
        int start = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = chars.charAt(i);
            boolean single = Letters.isPunctuation(c) || Letters.isIdeograph(c);
            if (single || Letters.isSpace(c)) {
                if (start >= 0) {
                    add(start, i, number);
                    start = -1;
                }
                if (single) {
                    add(i, i + 1, number);
                }
            } else if (start < 0 && !Letters.isDropped(c)) {
                start = i;
            }
        }
        if (start >= 0) {
            add(start, paragraph.end(), number);
        }
    }

    private void add(int start, int end, int paragraph) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            paragraphs = Arrays.copyOf(paragraphs, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        paragraphs[size++] = paragraph;
    }

    /// Sets the state of word `i`; whether the words after it are inside quotation marks.
    private boolean quote(int i, boolean inside) {
        char c = ends[i] == starts[i] + 1 ? chars.charAt(starts[i]) : ' ';
        boolean opens = OPENING.indexOf(c) >= 0 || c == '"' && !inside;
        boolean closes = CLOSING.indexOf(c) >= 0 || c == '"' && inside;
        quotes[i] = opens || closes ? QuoteState.MARK : inside ? QuoteState.INSIDE : QuoteState.OUTSIDE;
        return opens || inside && !closes;
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

    /// The number of the paragraph that word `i` stands in.
    int paragraph(int i) {
        return paragraphs[i];
    }

    WordCase writing(int i) {
        return cases[i];
    }

    String word(int i) {
        return chars.substring(starts[i], ends[i]);
    }

    /// Whether word `i` is just the char `c`.
    boolean is(int i, char c) {
        return ends[i] == starts[i] + 1 && chars.charAt(starts[i]) == c;
    }

    /// How many pieces a window of the words `from`..`to` has, `[CLS]` and the `[SEP]` of each paragraph included.
    int cost(int from, int to) {
        return from >= to ? 1 : 2 + before[to] - before[from] + paragraphs[to - 1] - paragraphs[from];
    }

    /// The window of the words `from`..`to`.
    Window window(int from, int to, WordPieces vocabulary) {
        int n = cost(from, to);
        long[] ids = new long[n];
        long[] writing = new long[n];
        long[] marks = new long[n];
        long[] first = new long[to - from];
        Arrays.fill(writing, WordCase.PUNCTUATION.ordinal());
        ids[0] = vocabulary.start();
        int at = 1;
        for (int i = from; i < to; i++) {
            if (i > from && paragraphs[i] != paragraphs[i - 1]) {
                ids[at++] = vocabulary.end();
            }
            first[i - from] = at;
            for (int piece : pieces[i]) {
                ids[at] = piece;
                writing[at] = cases[i].ordinal();
                marks[at++] = quotes[i].ordinal();
            }
        }
        ids[at] = vocabulary.end();
        return new Window(ids, writing, marks, first);
    }
}
