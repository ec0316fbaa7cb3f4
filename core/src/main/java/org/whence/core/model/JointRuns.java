package org.whence.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Joint sources ("Oslo and Bern said"): each is the source of an attribution of its own.
final class JointRuns {

    private static final Set<String> JOINING = Set.of("and", "or", "&", ",", "as", "well");
    private static final int LONGEST_JOINT = 3;

    private JointRuns() {}

    /// The runs of source words parted where nothing but words of joining stands between them; at least one list, empty
    /// where there are no runs. Commas join only where a word does so too: "Oslo, Bern and Rome" are three, "the board, he said" is no row.
    static List<List<int[]>> of(Words words, int offset, List<int[]> runs) {
        List<List<int[]>> sources = new ArrayList<>();
        sources.add(new ArrayList<>());
        for (int first = 0; first < runs.size(); ) {
            int last = first;
            boolean joined = false;
            while (last + 1 < runs.size() && isJoining(words, offset + runs.get(last)[1], offset + runs.get(last + 1)[0])) {
                joined |= isWord(words, offset + runs.get(last)[1], offset + runs.get(last + 1)[0]);
                last++;
            }
            for (int i = first; i <= last; i++) {
                if (joined && i > first) {
                    sources.add(new ArrayList<>());
                }
                sources.getLast().add(runs.get(i));
            }
            first = last + 1;
        }
        return sources;
    }

    private static boolean isJoining(Words words, int from, int to) {
        boolean joining = to - from <= LONGEST_JOINT && from < to;
        for (int i = from; i < to && joining; i++) {
            joining = JOINING.contains(words.word(i).toLowerCase(Locale.ROOT));
        }
        return joining;
    }

    private static boolean isWord(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }
}
