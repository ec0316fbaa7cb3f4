package org.whence.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whence.core.quantity.Quantity;

/// How likely two statements of a story assert the same proposition: a logistic function of features that anyone can read.
///
/// @param dice shared weight of words, over all (Dice 1945), 0 to 1
/// @param held the part of the shorter statement's weight that the longer has too, 0 to 1
/// @param context the part of each statement's weight that the other's sentence and title have, the mean of both, 0 to 1
/// @param names the share of names in common, 0 where neither has any
/// @param number 1 where they state the same number of the same thing, half where one does not tell what it counts
/// @param rare how telling the common number is: 0 for one of two or less digits, 1 for one above a hundred or with a fraction
/// @param conflict 1 where they state different numbers of the same thing and share none
/// @param apart 1 where both state numbers, but of different things
/// @param lone 1 where only one of them states a number
/// @param free the dice where neither states a number, else 0: words then say it all
/// @param time 1 where one is about what was and the other about what will be
record Match(double dice, double held, double context, double names, double number, double rare, double conflict, double apart, double lone, double free, double time) {

    private static final double ROUNDING = 1e-9;
    private static final double BIAS = -2.1;
    private static final List<String> NAMES = List.of("dice", "held", "context", "names", "number", "rare", "conflict", "apart", "lone", "free", "time");
    private static final double[] WEIGHTS = {.8, .6, 1.3, .5, 2.2, 1.5, -4, -1.7, -1.7, 1.6, -2.5};

    /// How the numbers of two statements stand to each other.
    ///
    /// @param same as [Match#number]
    /// @param rare as [Match#rare]
    /// @param other whether they state different numbers of the same thing
    record Numbers(double same, double rare, boolean other) {

        private static final Numbers NONE = new Numbers(0, 0, false);

        static Numbers of(Gist a, Gist b) {
            if (a.measures().isEmpty() || b.measures().isEmpty()) {
                return NONE;
            }
            double same = 0;
            double rare = 0;
            boolean other = false;
            for (Measure x : a.measures()) {
                for (Measure y : b.measures()) {
                    if (x.sameThing(y)) {
                        if (x.sameNumber(y) && x.compatible(y)) {
                            same = Math.max(same, x.kind() == Quantity.Kind.COUNT && (x.things().isEmpty() || y.things().isEmpty()) ? .5 : 1);
                            rare = Math.max(rare, x.rarity());
                        } else {
                            other = true;
                        }
                    }
                }
            }
            return new Numbers(same, rare, other);
        }

        /// Whether they state different numbers of the same thing and share none.
        boolean conflict() {
            return other && same == 0;
        }
    }

    static Match of(Gist a, Gist b) {
        return of(a, b, Numbers.of(a, b));
    }

    /// The same where the numbers have been compared already.
    static Match of(Gist a, Gist b, Numbers numbers) {
        float massA = a.mass();
        float massB = b.mass();
        float shared = a.massIn(b.terms());
        double dice = dice(massA, massB, shared);
        double held = Math.min(massA, massB) == 0 ? 0 : Math.min(1, shared / Math.min(massA, massB));
        boolean free = !a.counts() && !b.counts();
        boolean both = a.counts() && b.counts();
        return new Match(dice, held, context(a, b, massA, massB), names(a, b), numbers.same(), numbers.rare(), numbers.conflict() ? 1 : 0,
                both && !numbers.other() && numbers.same() == 0 ? 1 : 0, a.counts() != b.counts() && numbers.same() == 0 ? 1 : 0,
                free ? dice : 0, a.future() == b.future() ? 0 : 1);
    }

    /// Whether the probability of two statements that share no number can reach a threshold: a bound that costs a third of it.
    static boolean mayReach(double threshold, Gist a, Gist b) {
        boolean free = !a.counts() && !b.counts();
        float shared = a.massIn(b.terms());
        double dice = dice(a.mass(), b.mass(), shared);
        double held = Math.min(a.mass(), b.mass()) == 0 ? 0 : Math.min(1, shared / Math.min(a.mass(), b.mass()));
        // One of "apart" and "lone" holds where not both are free of numbers, and both weigh the same.
        Match most = new Match(dice, held, 1, names(a, b), 0, 0, 0, 0, free ? 0 : 1, free ? dice : 0, a.future() == b.future() ? 0 : 1);
        return most.probability() >= threshold - ROUNDING;
    }

    /// The dice of two statements alone.
    static double dice(Gist a, Gist b) {
        return dice(a.mass(), b.mass(), a.massIn(b.terms()));
    }

    private static double dice(float massA, float massB, float shared) {
        return massA + massB == 0 ? 0 : 2 * shared / (massA + massB);
    }

    /// A bare number ("41") has no words of its own: then the other's words decide, and for two bare numbers their sentences.
    private static double context(Gist a, Gist b, float massA, float massB) {
        if (massA == 0 && massB == 0) {
            return (double) a.context().common(b.context()) / Math.max(1, Math.min(a.context().size(), b.context().size()));
        }
        if (massA == 0) {
            return b.massIn(a.context()) / massB;
        }
        if (massB == 0) {
            return a.massIn(b.context()) / massA;
        }
        return (a.massIn(b.context()) / massA + b.massIn(a.context()) / massB) / 2;
    }

    private static double names(Gist a, Gist b) {
        int shared = a.names().common(b.names());
        int all = a.names().size() + b.names().size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    double[] features() {
        return new double[] {dice, held, context, names, number, rare, conflict, apart, lone, free, time};
    }

    /// What the probability is made of, by name.
    Map<String, Double> named() {
        double[] features = features();
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < features.length; i++) {
            named.put(NAMES.get(i), features[i]);
        }
        return named;
    }

    /// The probability that the two assert the same, as far as words and numbers tell.
    double probability() {
        double sum = BIAS;
        double[] features = features();
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// How alike the two are when their numbers are left out, 0 to 1: what a changed or disputed figure is recognised by.
    double likeness() {
        return .4 * dice + .35 * held + .25 * context;
    }
}
