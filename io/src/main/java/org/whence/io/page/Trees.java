package org.whence.io.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A sum of decision trees (gradient boosting, Friedman 2001) that gives the chance that a block is part of the article.
///
/// Written form, one tree a line: nodes in preorder, parted by spaces; an inner node is `feature<threshold` (features below
/// the threshold go to the first child), a leaf its value alone. The chance is the logistic function of the leaves' sum.
final class Trees {
    private final int[][] feature;
    private final float[][] value;
    private final int[][] right;

    private Trees(int[][] feature, float[][] value, int[][] right) {
        this.feature = feature;
        this.value = value;
        this.right = right;
    }

    /// Reads trees up to the end or an empty line.
    ///
    /// @throws IOException if the form is broken, naming the line
    static Trees read(BufferedReader in) throws IOException {
        List<int[]> features = new ArrayList<>();
        List<float[]> values = new ArrayList<>();
        List<int[]> rights = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            String[] nodes = line.split(" ");
            int[] feature = new int[nodes.length];
            float[] value = new float[nodes.length];
            int[] right = new int[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                int cut = nodes[i].indexOf('<');
                feature[i] = cut < 0 ? -1 : Integer.parseInt(nodes[i].substring(0, cut));
                value[i] = Float.parseFloat(nodes[i].substring(cut + 1));
            }
            if (skip(feature, right, 0) != nodes.length) {
                throw new IOException("tree " + (features.size() + 1) + " has nodes to spare");
            }
            features.add(feature);
            values.add(value);
            rights.add(right);
        }
        return new Trees(features.toArray(int[][]::new), values.toArray(float[][]::new), rights.toArray(int[][]::new));
    }

    private static int skip(int[] feature, int[] right, int at) throws IOException {
        if (at >= feature.length) {
            throw new IOException("a tree breaks off after " + at + " nodes");
        }
        if (feature[at] < 0) {
            return at + 1;
        }
        right[at] = skip(feature, right, at + 1);
        return skip(feature, right, right[at]);
    }

    /// The chance, from 0 to 1, for a row of features.
    double chance(float[] row) {
        double sum = 0;
        for (int t = 0; t < feature.length; t++) {
            int[] f = feature[t];
            float[] v = value[t];
            int at = 0;
            while (f[at] >= 0) {
                at = row[f[at]] < v[at] ? at + 1 : right[t][at];
            }
            sum += v[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
