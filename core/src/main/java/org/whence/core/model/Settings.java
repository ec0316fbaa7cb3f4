package org.whence.core.model;

import java.util.List;

/// What decoding was tuned to on held-out training articles.
///
/// @param longest the most pieces of a window
/// @param context the most pieces of earlier paragraphs that a window repeats
/// @param sourceCost what a run of source, relay or cue words costs, in nats
/// @param contentCost what a run of content words costs, in nats: above the other, as a content has few pieces
/// @param bias what is added to the score of "no cue": above 0 for precision, below for recall
/// @param least the raw score, 0 to 1, under which a relation is dropped
/// @param calibration raw scores of relations with the share of right ones among such, both rising
public record Settings(int longest, int context, double sourceCost, double contentCost, double bias, double least, List<Knot> calibration) {

    /// One point of the calibration.
    ///
    /// @param raw the network's own score, 0 to 1
    /// @param probability how often a relation with that score is right, 0 to 1
    public record Knot(double raw, double probability) {

        public Knot {
            if (!(raw >= 0 && raw <= 1 && probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException("calibration " + raw + " → " + probability + " is not between 0 and 1");
            }
        }
    }

    public Settings {
        calibration = List.copyOf(calibration);
        if (longest < 16 || longest > 512 || context < 0 || context > longest / 2) {
            throw new IllegalArgumentException("a window of " + longest + " pieces with " + context + " repeated: at most 512 and half of them");
        }
        if (!(sourceCost >= 0 && contentCost >= 0)) {
            throw new IllegalArgumentException("runs of source and content cost " + sourceCost + " and " + contentCost + ": must be at least 0");
        }
        if (!(least >= 0 && least < 1)) {
            throw new IllegalArgumentException("relations under " + least + " are dropped: must be at least 0 and under 1");
        }
        for (int i = 1; i < calibration.size(); i++) {
            if (calibration.get(i).raw() <= calibration.get(i - 1).raw() || calibration.get(i).probability() < calibration.get(i - 1).probability()) {
                throw new IllegalArgumentException("calibration must rise, but does not at " + calibration.get(i));
            }
        }
    }

    /// The probability that a relation with the raw score is right: linear between knots, flat beyond them, the score
    /// itself where there are none.
    double probability(double raw) {
        if (calibration.isEmpty()) {
            return raw;
        }
        Knot last = calibration.getFirst();
        for (Knot knot : calibration) {
            if (raw < knot.raw()) {
                double share = knot == last ? 0 : (raw - last.raw()) / (knot.raw() - last.raw());
                return last.probability() + Math.max(0, share) * (knot.probability() - last.probability());
            }
            last = knot;
        }
        return last.probability();
    }
}
