package org.whence.core.ledger;

/// Agglomerative clustering with average linkage (UPGMA, Sokal and Michener 1958). Of pairs that are alike the one with the smallest
/// indexes merges first, so that the outcome depends on the matrix alone, and what merges among some of the items depends on no other
/// items as long as none of those merges with them.
final class Linkage {

    private Linkage() {}

    /// Merges the most similar clusters until no two reach their threshold.
    ///
    /// @param similarity symmetric; changed by the call
    /// @param tied pairs of which one leans on the other; clusters with such a pair need `least`, all others `enough`; changed by the call
    /// @return for each item the smallest index in its cluster
    static int[] merge(float[][] similarity, boolean[][] tied, double enough, double least) {
        int n = similarity.length;
        int[] cluster = new int[n];
        int[] size = new int[n];
        boolean[] gone = new boolean[n];
        int[] nearest = new int[n];
        for (int i = 0; i < n; i++) {
            cluster[i] = i;
            size[i] = 1;
        }
        for (int i = 0; i < n; i++) {
            nearest[i] = nearest(similarity, tied, gone, i, enough, least);
        }
        while (true) {
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (!gone[i] && nearest[i] >= 0 && (best < 0 || similarity[i][nearest[i]] > similarity[best][nearest[best]])) {
                    best = i;
                }
            }
            if (best < 0) {
                return cluster;
            }
            int into = Math.min(best, nearest[best]);
            int from = Math.max(best, nearest[best]);
            gone[from] = true;
            for (int k = 0; k < n; k++) {
                if (!gone[k] && k != into) {
                    float mean = (similarity[into][k] * size[into] + similarity[from][k] * size[from]) / (size[into] + size[from]);
                    similarity[into][k] = similarity[k][into] = mean;
                    tied[into][k] = tied[k][into] = tied[into][k] || tied[from][k];
                }
                if (cluster[k] == from) {
                    cluster[k] = into;
                }
            }
            size[into] += size[from];
            for (int k = 0; k < n; k++) {
                if (!gone[k]) {
                    if (k == into || nearest[k] == into || nearest[k] == from) {
                        nearest[k] = nearest(similarity, tied, gone, k, enough, least);
                    } else if (mayMerge(similarity, tied, k, into, enough, least) && (nearest[k] < 0 || similarity[k][into] > similarity[k][nearest[k]]
                            || similarity[k][into] == similarity[k][nearest[k]] && into < nearest[k])) {
                        nearest[k] = into;
                    }
                }
            }
        }
    }

    private static boolean mayMerge(float[][] similarity, boolean[][] tied, int i, int j, double enough, double least) {
        return similarity[i][j] >= (tied[i][j] ? least : enough);
    }

    private static int nearest(float[][] similarity, boolean[][] tied, boolean[] gone, int i, double enough, double least) {
        int nearest = -1;
        for (int j = 0; j < similarity.length; j++) {
            if (j != i && !gone[j] && mayMerge(similarity, tied, i, j, enough, least) && (nearest < 0 || similarity[i][j] > similarity[i][nearest])) {
                nearest = j;
            }
        }
        return nearest;
    }
}
