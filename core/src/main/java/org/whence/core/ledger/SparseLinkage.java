package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Agglomerative clustering with average linkage, as [Linkage] does it, of items of which few pairs are alike at all: pairs that are not given
/// have a similarity of 0. What is alike is kept, and not a matrix, so that work and memory grow with the pairs that are given.
///
/// Of pairs that are alike the one with the smallest indexes merges first, so that the outcome depends on the pairs alone, and not on the order in
/// which they are given.
final class SparseLinkage {

    /// How alike two clusters are.
    private record Bond(float similarity, boolean tied) {}

    /// Two clusters that may merge, as long as their bond is this one.
    private record Pair(Bond bond, int i, int j) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int bySimilarity = Float.compare(other.bond.similarity, bond.similarity);
            return bySimilarity != 0 ? bySimilarity : i != other.i ? Integer.compare(i, other.i) : Integer.compare(j, other.j);
        }
    }

    private static final Bond NONE = new Bond(0, false);

    private final double enough;
    private final double least;
    private final List<Map<Integer, Bond>> bonds;
    private final int[] size;
    private final int[] joined;
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>();

    /// @param n how many items
    /// @param enough the similarity at which clusters merge
    /// @param least the similarity at which clusters merge that have a tied pair
    SparseLinkage(int n, double enough, double least) {
        this.enough = enough;
        this.least = least;
        bonds = new ArrayList<>(n);
        size = new int[n];
        joined = new int[n];
        for (int i = 0; i < n; i++) {
            bonds.add(new HashMap<>());
            size[i] = 1;
            joined[i] = i;
        }
    }

    /// Says how alike two items are; each pair once.
    ///
    /// @param similarity above 0
    /// @param tied whether one leans on the other
    void alike(int i, int j, float similarity, boolean tied) {
        bond(Math.min(i, j), Math.max(i, j), new Bond(similarity, tied));
    }

    private void bond(int i, int j, Bond bond) {
        bonds.get(i).put(j, bond);
        bonds.get(j).put(i, bond);
        if (bond.similarity >= (bond.tied ? least : enough)) {
            pairs.add(new Pair(bond, i, j));
        }
    }

    /// Merges the most similar clusters until no two reach their threshold; called once.
    ///
    /// @return for each item the smallest index in its cluster
    int[] merge() {
        for (Pair pair = pairs.poll(); pair != null; pair = pairs.poll()) {
            if (bonds.get(pair.i).get(pair.j) == pair.bond) {
                merge(pair.i, pair.j);
            }
        }
        int[] cluster = new int[joined.length];
        for (int i = 0; i < cluster.length; i++) {
            // The first of a cluster stands before all others of it.
            cluster[i] = joined[i] == i ? i : cluster[joined[i]];
        }
        return cluster;
    }

    /// @param into the smaller index
    private void merge(int into, int from) {
        Map<Integer, Bond> others = bonds.get(from);
        bonds.set(from, Map.of());
        bonds.get(into).remove(from);
        others.remove(into);
        for (int other : others.keySet()) {
            bonds.get(other).remove(from);
            bonds.get(into).putIfAbsent(other, NONE);
        }
        for (int other : List.copyOf(bonds.get(into).keySet())) {
            Bond one = bonds.get(into).get(other);
            Bond two = others.getOrDefault(other, NONE);
            float mean = (one.similarity * size[into] + two.similarity * size[from]) / (size[into] + size[from]);
            bond(Math.min(into, other), Math.max(into, other), new Bond(mean, one.tied || two.tied));
        }
        size[into] += size[from];
        joined[from] = into;
    }
}
