package org.whence.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What a relation hangs on: the words of its cue, or, where it carries a source on without a cue, the first of its content.
///
/// @param from the first word, counted in the window
/// @param to the word after the last
/// @param continued whether it is no cue
/// @param probability how sure the network is of it, 0 to 1
record Anchor(int from, int to, boolean continued, double probability) {

    /// The words, counted in the window.
    int[] words() {
        return IntStream.range(from, to).toArray();
    }

    /// The anchors that begin among the words `own`..`ownEnd` of a window.
    ///
    /// @param cues the scores of the cue tags: words × 4
    /// @param bias what is added to the score of "no cue"
    static List<Anchor> in(float[] cues, int own, int ownEnd, double bias) {
        int n = cues.length / CueTag.COUNT;
        CueTag[] tags = new CueTag[n];
        for (int i = 0; i < n; i++) {
            tags[i] = best(cues, i, bias);
        }
        List<Anchor> found = new ArrayList<>();
        for (int i = own; i < ownEnd; i++) {
            boolean goesOn = i > 0 && (tags[i - 1] == CueTag.BEGIN || tags[i - 1] == CueTag.INSIDE);
            if (tags[i] == CueTag.CONTINUED) {
                found.add(new Anchor(i, i + 1, true, probability(cues, i, CueTag.CONTINUED)));
            } else if (tags[i] == CueTag.BEGIN || tags[i] == CueTag.INSIDE && !goesOn) {
                int end = i + 1;
                while (end < n && tags[end] == CueTag.INSIDE) {
                    end++;
                }
                found.add(new Anchor(i, end, false, probability(cues, i, CueTag.BEGIN)));
            }
        }
        return found;
    }

    private static CueTag best(float[] cues, int i, double bias) {
        int best = 0;
        double top = cues[i * CueTag.COUNT] + bias;
        for (int k = 1; k < CueTag.COUNT; k++) {
            if (cues[i * CueTag.COUNT + k] > top) {
                top = cues[i * CueTag.COUNT + k];
                best = k;
            }
        }
        return CueTag.values()[best];
    }

    private static double probability(float[] cues, int i, CueTag tag) {
        double sum = 0;
        for (int k = 0; k < CueTag.COUNT; k++) {
            sum += Math.exp(cues[i * CueTag.COUNT + k] - cues[i * CueTag.COUNT + tag.ordinal()]);
        }
        return 1 / sum;
    }
}
