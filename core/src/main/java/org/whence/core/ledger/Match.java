package org.whence.core.ledger;

import java.util.Arrays;

/// How likely two statements of a story assert the same proposition: a logistic function of features that anyone can read.
///
/// @param dice shared weight of words, over all (Dice 1945), 0 to 1
/// @param held the part of the shorter statement's weight that the longer has too, 0 to 1
/// @param context the part of each statement's weight that the other's sentence and title have, the mean of both, 0 to 1
/// @param names the share of names in common, 0 where neither has any
/// @param number 1 where they state the same number of the same thing
/// @param conflict 1 where they state different numbers of the same thing and share none
/// @param lone 1 where only one of them states a number
/// @param time 1 where one is about what was and the other about what will be
/// @param meaning cosine of their vectors; the mean of all pairs, 0, where they have none
record Match(double dice, double held, double context, double names, double number, double conflict, double lone, double time, double meaning) {

    static Match of(Gist a, Gist b) {
        float massA = a.mass();
        float massB = b.mass();
        float shared = a.massIn(b.terms());
        double dice = massA + massB == 0 ? 0 : 2 * shared / (massA + massB);
        double held = Math.min(massA, massB) == 0 ? 0 : Math.min(1, shared / Math.min(massA, massB));
        double context = ((massA == 0 ? 0 : a.massIn(b.context()) / massA) + (massB == 0 ? 0 : b.massIn(a.context()) / massB)) / 2;
        boolean same = false;
        boolean other = false;
        for (Measure x : a.measures()) {
            for (Measure y : b.measures()) {
                boolean thing = x.sameThing(y);
                same |= thing && x.sameNumber(y) && x.compatible(y);
                other |= thing && !(x.sameNumber(y) && x.compatible(y));
            }
        }
        return new Match(dice, held, context, names(a, b), same ? 1 : 0, other && !same ? 1 : 0, a.measures().isEmpty() != b.measures().isEmpty() ? 1 : 0,
                a.future() == b.future() ? 0 : 1, cosine(a.vector(), b.vector()));
    }

    private static double names(Gist a, Gist b) {
        int shared = 0;
        for (int name : a.names()) {
            shared += Arrays.binarySearch(b.names(), name) >= 0 ? 1 : 0;
        }
        int all = a.names().length + b.names().length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static double cosine(float @org.jspecify.annotations.Nullable [] a, float @org.jspecify.annotations.Nullable [] b) {
        if (a == null || b == null) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    double[] features() {
        return new double[] {dice, held, context, names, number, conflict, lone, time};
    }

    private static final double BIAS = -4.5;
    private static final double[] WEIGHTS = {4, 1.5, 2, .5, 2.5, -3, -.8, -1};

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
