package org.whence.io.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Learns [Trees] by gradient boosting on the logistic loss, over histograms of at most 64 steps a feature. The same rows
/// give the same trees.
final class Boosting {
    private static final int STEPS = 64;

    private final int rounds;
    private final int leaves;
    private final double rate;
    private final double minWeight;
    private final double ridge;

    Boosting(int rounds, int leaves, double rate, double minWeight, double ridge) {
        this.rounds = rounds;
        this.leaves = leaves;
        this.rate = rate;
        this.minWeight = minWeight;
        this.ridge = ridge;
    }

    private static final class Node {
        int[] rows = {};
        int feature = -1;
        int step;
        float threshold;
        double value;
        Node low;
        Node high;
        /// Sums of gradients and of their weights by feature and step; null once the node is split or is a leaf for good.
        double[][] sumsG;
        double[][] sumsH;
        double gain;
        int bestFeature;
        int bestStep;
    }

    /// The written form of the trees learnt from rows with their labels (0 to 1) and weights.
    String learn(List<float[]> rows, double[] labels, double[] weights) {
        int n = rows.size();
        int width = rows.getFirst().length;
        float[][] cuts = new float[width][];
        byte[][] binned = new byte[width][n];
        for (int f = 0; f < width; f++) {
            cuts[f] = cuts(rows, f);
            for (int i = 0; i < n; i++) {
                int at = Arrays.binarySearch(cuts[f], rows.get(i)[f]);
                binned[f][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
            }
        }
        double[] score = new double[n];
        StringBuilder out = new StringBuilder();
        int[] everything = new int[n];
        Arrays.setAll(everything, i -> i);
        for (int round = 0; round < rounds; round++) {
            double[] g = new double[n];
            double[] h = new double[n];
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-score[i]));
                g[i] = weights[i] * (labels[i] - p);
                h[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            }
            Node root = new Node();
            root.rows = everything;
            List<Node> open = new ArrayList<>(List.of(root));
            sums(root, binned, g, h, round);
            search(root, g, h, round);
            for (int count = 1; count < leaves; count++) {
                Node best = null;
                for (Node node : open) {
                    if (node.gain > 1e-9 && (best == null || node.gain > best.gain)) {
                        best = node;
                    }
                }
                if (best == null) {
                    break;
                }
                split(best, binned, cuts);
                open.remove(best);
                open.add(best.low);
                open.add(best.high);
                // The sums of the smaller half are counted; those of the other are what is left.
                Node smaller = best.low.rows.length < best.high.rows.length ? best.low : best.high;
                Node larger = smaller == best.low ? best.high : best.low;
                sums(smaller, binned, g, h, round);
                rest(best, smaller, larger);
                search(best.low, g, h, round);
                search(best.high, g, h, round);
            }
            for (Node leaf : open) {
                double sg = 0;
                double sh = 0;
                for (int i : leaf.rows) {
                    sg += g[i];
                    sh += h[i];
                }
                leaf.value = rate * sg / (sh + ridge);
                for (int i : leaf.rows) {
                    score[i] += leaf.value;
                }
            }
            write(root, out);
            out.setCharAt(out.length() - 1, '\n');
        }
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node.low == null) {
            out.append(String.format(Locale.ROOT, "%.4f ", node.value));
            return;
        }
        out.append(node.feature).append('<').append(node.threshold).append(' ');
        write(node.low, out);
        write(node.high, out);
    }

    private static float[] cuts(List<float[]> rows, int f) {
        float[] values = new float[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.get(i)[f];
        }
        Arrays.sort(values);
        List<Float> distinct = new ArrayList<>();
        for (float v : values) {
            if (distinct.isEmpty() || distinct.getLast() != v) {
                distinct.add(v);
            }
        }
        List<Float> cuts = new ArrayList<>();
        if (distinct.size() <= STEPS) {
            for (int i = 1; i < distinct.size(); i++) {
                cuts.add(between(distinct.get(i - 1), distinct.get(i)));
            }
        } else {
            for (int s = 1; s < STEPS; s++) {
                float v = values[(int) ((long) s * values.length / STEPS)];
                if (v > values[0] && (cuts.isEmpty() || cuts.getLast() < v)) {
                    cuts.add(v);
                }
            }
        }
        float[] all = new float[cuts.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = cuts.get(i);
        }
        return all;
    }

    private static float between(float a, float b) {
        float mid = (a + b) / 2;
        return mid > a ? mid : b;
    }

    /// Whether a round looks at a feature. Each leaves out a third of them, in turn: trees that see different things err differently.
    private static boolean seen(int feature, int round) {
        return (feature * 7 + round * 5) % 3 != 0;
    }

    private static void sums(Node node, byte[][] binned, double[] g, double[] h, int round) {
        node.sumsG = new double[binned.length][];
        node.sumsH = new double[binned.length][];
        for (int f = 0; f < binned.length; f++) {
            if (!seen(f, round)) {
                continue;
            }
            double[] hg = new double[STEPS + 1];
            double[] hh = new double[STEPS + 1];
            byte[] b = binned[f];
            for (int i : node.rows) {
                hg[b[i]] += g[i];
                hh[b[i]] += h[i];
            }
            node.sumsG[f] = hg;
            node.sumsH[f] = hh;
        }
    }

    private static void rest(Node whole, Node part, Node rest) {
        for (int f = 0; f < whole.sumsG.length; f++) {
            if (whole.sumsG[f] != null) {
                for (int s = 0; s <= STEPS; s++) {
                    whole.sumsG[f][s] -= part.sumsG[f][s];
                    whole.sumsH[f][s] -= part.sumsH[f][s];
                }
            }
        }
        rest.sumsG = whole.sumsG;
        rest.sumsH = whole.sumsH;
        whole.sumsG = null;
        whole.sumsH = null;
    }

    private void search(Node node, double[] g, double[] h, int round) {
        node.gain = 0;
        if (node.rows.length < 2) {
            return;
        }
        double sg = 0;
        double sh = 0;
        for (int i : node.rows) {
            sg += g[i];
            sh += h[i];
        }
        double whole = sg * sg / (sh + ridge);
        for (int f = 0; f < node.sumsG.length; f++) {
            if (!seen(f, round)) {
                continue;
            }
            double lg = 0;
            double lh = 0;
            for (int s = 0; s < STEPS; s++) {
                lg += node.sumsG[f][s];
                lh += node.sumsH[f][s];
                if (lh < minWeight || sh - lh < minWeight) {
                    continue;
                }
                double gain = lg * lg / (lh + ridge) + (sg - lg) * (sg - lg) / (sh - lh + ridge) - whole;
                if (gain > node.gain) {
                    node.gain = gain;
                    node.bestFeature = f;
                    node.bestStep = s;
                }
            }
        }
    }

    private static void split(Node node, byte[][] binned, float[][] cuts) {
        node.feature = node.bestFeature;
        node.step = node.bestStep;
        node.threshold = cuts[node.feature][node.step];
        byte[] b = binned[node.feature];
        node.low = new Node();
        node.high = new Node();
        node.low.rows = Arrays.stream(node.rows).filter(i -> b[i] <= node.step).toArray();
        node.high.rows = Arrays.stream(node.rows).filter(i -> b[i] > node.step).toArray();
        node.rows = new int[0];
    }
}
