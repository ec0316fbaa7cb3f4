package org.whence.app.desk.root;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The place of every part of a plant, by a fixed rule: time across, depth down, every origin on the bed at the bottom.
///
/// All lengths are pixels; the ground runs at `ground`, leaves stand above it, relays hang below it by how many relays lie
/// above them, origins lie deepest, in rows where one row is too narrow.
///
/// @param width of the drawing
/// @param height of the drawing
/// @param ground the height of the ground line
/// @param leafTop the height of a leaf's foot
/// @param level whether leaf labels lie level; else they are turned
/// @param leafX across, by leaf
/// @param room the width that a level leaf label has
/// @param nodeX across, by node
/// @param nodeY down, by node
/// @param nodeRoom the width of a node's label, by node
record Layout(
        double width,
        double height,
        double ground,
        double leafTop,
        boolean level,
        List<Double> leafX,
        double room,
        List<Double> nodeX,
        List<Double> nodeY,
        List<Double> nodeRoom) {

    static final double NAME = 13;
    static final double SMALL = 11;
    static final double TURN = 52;
    static final double LONGEST_TURNED = 132;
    static final double STEM = 46;
    static final double LEAF = 16;
    private static final double MARGIN = 10;
    private static final double LEVEL_SLOT = 92;
    private static final double LEAST_LEVEL_SLOT = 68;
    private static final double WIDEST_SLOT = 150;
    private static final double RELAY_STEP = 56;
    private static final double BED_STEP = 96;
    private static final double SHALLOW = 72;
    private static final double DEEP = 140;
    private static final int MANY = 6;
    private static final double WIDEST_NODE = 176;
    private static final double WIDEST_RELAY = 280;

    /// How many leaves and origins a drawing of a width has room for.
    static int leavesIn(double width) {
        return (int) Math.max(3, (width - 2 * MARGIN - 84) / 27);
    }

    static int originsIn(double width) {
        return (int) Math.max(3, 3 * (width - 2 * MARGIN) / 120);
    }

    static Layout of(Plant plant, double width) {
        int n = plant.leaves().size();
        double slot = Math.min(WIDEST_SLOT, (width - 2 * MARGIN) / n);
        double most = slot - 8;
        boolean level = slot >= LEVEL_SLOT
                || slot >= LEAST_LEVEL_SLOT && plant.leaves().stream().allMatch(leaf -> Lettering.fits(RootDrawing.label(leaf), NAME, most, 2));
        double overhang = level ? 0 : plant.leaves().stream().mapToDouble(Layout::turnedLength).max().orElse(0) * Math.cos(Math.toRadians(TURN));
        double usable = width - 2 * MARGIN - overhang;
        slot = Math.min(WIDEST_SLOT, usable / n);
        double start = MARGIN + (usable - slot * n) / 2;
        double first = start + slot / 2;
        double step = slot;
        List<Double> leafX = IntStream.range(0, n).mapToObj(i -> first + step * i).toList();
        double labels = level ? 2 * 16 + 18 : 12 + plant.leaves().stream().mapToDouble(Layout::turnedLength).max().orElse(0) * Math.sin(Math.toRadians(TURN));
        double leafTop = labels + LEAF + 10;
        double ground = leafTop + STEM;
        return below(plant, width, ground, leafTop, level, leafX, slot - 8);
    }

    static double turnedLength(Plant.Leaf leaf) {
        return Math.min(LONGEST_TURNED, Lettering.width(RootDrawing.label(leaf), NAME));
    }

    private static Layout below(Plant plant, double width, double ground, double leafTop, boolean level, List<Double> leafX, double room) {
        List<Plant.Node> nodes = plant.nodes();
        double[] x = wished(plant, leafX, width);
        double[] y = new double[nodes.size()];
        double[] labelRoom = new double[nodes.size()];
        int deepest = nodes.stream().filter(Plant.Node::isOrigin).mapToInt(Plant.Node::height).max().orElse(0);
        for (int height = 0; height < deepest; height++) {
            relays(nodes, height, width, ground + RELAY_STEP * (height + 1), x, y, labelRoom);
        }
        // Many lines that run far across a shallow bed lie on one another.
        double shallow = deepest == 0 && leafX.size() > MANY ? Math.clamp(width / 6, SHALLOW, DEEP) : SHALLOW;
        double bed = ground + RELAY_STEP * deepest + shallow;
        double end = origins(nodes, width, bed, x, y, labelRoom);
        double height = nodes.isEmpty() ? ground + 16 : end;
        return new Layout(width, height, ground, leafTop, level, leafX, room, boxed(x), boxed(y), boxed(labelRoom));
    }

    private static List<Double> boxed(double[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }

    /// Each node in the middle of the leaves that run through it.
    private static double[] wished(Plant plant, List<Double> leafX, double width) {
        double[] sum = new double[plant.nodes().size()];
        double[] count = new double[plant.nodes().size()];
        for (int i = 0; i < plant.leaves().size(); i++) {
            Plant.Leaf leaf = plant.leaves().get(i);
            for (Plant.Tie tie : leaf.ties()) {
                for (int node = tie.node(); node >= 0; node = plant.nodes().get(node).below()) {
                    sum[node] += leafX.get(i);
                    count[node]++;
                }
            }
        }
        return IntStream.range(0, sum.length).mapToDouble(i -> count[i] == 0 ? width / 2 : sum[i] / count[i]).toArray();
    }

    private static void relays(List<Plant.Node> nodes, int height, double width, double at, double[] x, double[] y, double[] labelRoom) {
        List<Integer> row = IntStream.range(0, nodes.size())
                .filter(i -> !nodes.get(i).isOrigin() && nodes.get(i).height() == height).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparing(i -> i)).toList();
        if (row.isEmpty()) {
            return;
        }
        double most = Math.max(40, (width - 2 * MARGIN) / row.size() - 30);
        for (int i : row) {
            y[i] = at;
            labelRoom[i] = Math.min(most, Math.min(WIDEST_RELAY, Lettering.width(nodes.get(i).hop().name(), NAME)));
        }
        spread(row, x, i -> 12, i -> 20 + labelRoom[i], width);
    }

    private static double origins(List<Plant.Node> nodes, double width, double bed, double[] x, double[] y, double[] labelRoom) {
        List<Integer> all = IntStream.range(0, nodes.size()).filter(i -> nodes.get(i).isOrigin()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]).thenComparing(i -> i)).toList();
        if (all.isEmpty()) {
            return bed;
        }
        int perRow = (int) Math.max(1, (width - 2 * MARGIN) / 116);
        int rows = (all.size() + perRow - 1) / perRow;
        double room = Math.min(WIDEST_NODE, (width - 2 * MARGIN) / Math.min(perRow, (all.size() + rows - 1) / rows) - 12);
        for (int row = 0; row < rows; row++) {
            List<Integer> here = new ArrayList<>();
            for (int i = row; i < all.size(); i += rows) {
                here.add(all.get(i));
            }
            for (int i : here) {
                y[i] = bed + row * BED_STEP;
                labelRoom[i] = room;
            }
            spread(here, x, _ -> room / 2 + 4, _ -> room / 2 + 4, width);
        }
        return bed + (rows - 1) * BED_STEP + 92;
    }

    /// Moves the nodes of a row apart, as little as keeps their order and the drawing's edges.
    private static void spread(
            List<Integer> row,
            double[] x,
            java.util.function.IntToDoubleFunction left,
            java.util.function.IntToDoubleFunction right,
            double width) {
        double edge = MARGIN;
        for (int i : row) {
            x[i] = Math.max(x[i], edge + left.applyAsDouble(i));
            edge = x[i] + right.applyAsDouble(i);
        }
        edge = width - MARGIN;
        for (int i : row.reversed()) {
            x[i] = Math.min(x[i], edge - right.applyAsDouble(i));
            edge = x[i] - left.applyAsDouble(i);
        }
    }
}
