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
    /// where there are no runs.
    static List<List<int[]>> of(Words words, int offset, List<int[]> runs) {
        List<List<int[]>> sources = new ArrayList<>();
        sources.add(new ArrayList<>());
        for (int[] run : runs) {
            List<int[]> last = sources.getLast();
            if (!last.isEmpty() && isJoining(words, offset + last.getLast()[1], offset + run[0])) {
                sources.add(new ArrayList<>());
            }
            sources.getLast().add(run);
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
}
