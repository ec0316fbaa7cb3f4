package org.whence.core.model;

import java.util.ArrayList;
import java.util.List;

/// Divides an article into windows of whole paragraphs; what is too long is divided at sentence ends.
final class Windows {

    /// A sentence of fewer words than this is not worth a cut.
    private static final int SHORTEST_CUT = 10;

    /// A run of words, and the words of it whose anchors it answers for: those that no window before it has.
    ///
    /// @param from the first word
    /// @param to the word after the last
    /// @param own the first word that it answers for
    /// @param ownEnd the word after the last that it answers for
    record Run(int from, int to, int own, int ownEnd) {}

    private record Unit(int from, int to) {}

    private final Words words;
    private final int longest;
    private final List<Unit> units = new ArrayList<>();

    private Windows(Words words, int longest) {
        this.words = words;
        this.longest = longest;
    }

    /// The windows of the words.
    ///
    /// @param longest the most pieces of a window, `[CLS]` and `[SEP]` included
    /// @param context the most pieces of earlier paragraphs that a window repeats
    static List<Run> over(Words words, int longest, int context) {
        Windows windows = new Windows(words, longest);
        windows.divide();
        return windows.pack(context);
    }

    private void divide() {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.paragraph(i) != words.paragraph(i - 1)) {
                divide(from, i);
                from = i;
            }
        }
    }

    private void divide(int from, int to) {
        int start = from;
        while (words.cost(start, to) > longest / 2) {
            int end = start;
            int cut = -1;
            while (end < to && words.cost(start, end + 1) <= longest / 2) {
                end++;
                if (isSentenceEnd(end - 1)) {
                    cut = end;
                }
            }
            int next = cut - start > SHORTEST_CUT ? cut : Math.max(end, start + 1);
            units.add(new Unit(start, next));
            start = next;
        }
        if (start < to) {
            units.add(new Unit(start, to));
        }
    }

    private boolean isSentenceEnd(int i) {
        return words.is(i, '.') || words.is(i, '!') || words.is(i, '?') || words.is(i, '”') || words.is(i, '"');
    }

    private List<Run> pack(int context) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < units.size(); ) {
            int own = units.get(i).from();
            int from = own;
            for (int k = i - 1; k >= 0 && words.cost(units.get(k).from(), own) <= context; k--) {
                from = units.get(k).from();
            }
            int last = i;
            while (last + 1 < units.size() && words.cost(from, units.get(last + 1).to()) <= longest) {
                last++;
            }
            runs.add(new Run(from, units.get(last).to(), own, units.get(last).to()));
            i = last + 1;
        }
        return runs;
    }
}
