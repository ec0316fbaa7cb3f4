package org.whence.core.model;

import java.util.ArrayList;
import java.util.List;

/// The most probable roles of a row of words about one anchor, where each run of words with a role costs something.
final class RolePath {

    private static final double NEVER = -1e4;

    private final int size;
    private final double[] scores;
    private final Role[] roles;

    private RolePath(double[] scores, double sourceCost, double contentCost) {
        this.scores = scores;
        size = scores.length / Role.COUNT;
        double[] costs = new double[Role.COUNT];
        for (Role role : Role.values()) {
            costs[role.ordinal()] = switch (role) {
                case NONE -> 0;
                case SOURCE, RELAY, CUE -> sourceCost;
                case CONTENT, SECOND -> contentCost;
            };
        }
        roles = solve(costs);
    }

    /// @param logs logarithms of probabilities: anchors × words × roles
    /// @param row which anchor
    /// @param anchor the anchor; the words of a cue have no role about it
    /// @param sourceCost what a run of source, relay or cue words costs, in nats
    /// @param contentCost what a run of content costs, in nats
    static RolePath of(float[] logs, int row, int size, Anchor anchor, double sourceCost, double contentCost) {
        double[] scores = new double[size * Role.COUNT];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = logs[row * scores.length + i];
        }
        if (!anchor.continued()) {
            for (int i = anchor.from() * Role.COUNT; i < anchor.to() * Role.COUNT; i++) {
                scores[i] = i % Role.COUNT == Role.NONE.ordinal() ? 0 : NEVER;
            }
        }
        return new RolePath(scores, sourceCost, contentCost);
    }

    private Role[] solve(double[] costs) {
        int[][] came = new int[size][Role.COUNT];
        double[] best = new double[Role.COUNT];
        for (int k = 0; k < Role.COUNT; k++) {
            best[k] = scores[k] - costs[k];
        }
        for (int i = 1; i < size; i++) {
            int top = best(best);
            double[] now = new double[Role.COUNT];
            for (int k = 0; k < Role.COUNT; k++) {
                int from = k == Role.CONTENT.ordinal() && best[Role.SECOND.ordinal()] > best[k] ? Role.SECOND.ordinal() : k;
                boolean stays = best[from] >= best[top] - costs[k];
                came[i][k] = stays ? from : top;
                now[k] = (stays ? best[from] : best[top] - costs[k]) + scores[i * Role.COUNT + k];
            }
            best = now;
        }
        Role[] path = new Role[size];
        int k = best(best);
        for (int i = size - 1; i >= 0; i--) {
            path[i] = Role.values()[k];
            k = came[i][k];
        }
        return path;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return best;
    }

    /// The runs of words with a role, as first word and word after the last. A second content begins a run of its own.
    List<int[]> runs(Role role) {
        List<int[]> runs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean second = role == Role.CONTENT && roles[i] == Role.SECOND;
            if (roles[i] == role || second) {
                if (runs.isEmpty() || runs.getLast()[1] != i || second) {
                    runs.add(new int[] {i, i});
                }
                runs.getLast()[1] = i + 1;
            }
        }
        return runs;
    }

    /// Whether the content run that begins at word `i` is a second content rather than a further piece of the first.
    boolean isSecond(int i) {
        return roles[i] == Role.SECOND;
    }

    /// The geometric mean of the probabilities of the words of source and content; 0 where there are none.
    double probability() {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (roles[i] == Role.SOURCE || roles[i] == Role.CONTENT) {
                sum += scores[i * Role.COUNT + roles[i].ordinal()];
                n++;
            }
        }
        return n == 0 ? 0 : Math.exp(sum / n);
    }
}
