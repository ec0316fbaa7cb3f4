package org.whence.app.desk.root;

import java.util.List;
import java.util.Map;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;

/// A root drawing as small as a word: leaves above, roots below, for lists.
public final class Sprig {

    private static final double WIDTH = 84;
    private static final double HEIGHT = 40;
    private static final double GROUND = 17;

    private Sprig() {}

    /// Draws a claim; leaves and roots are bunched beyond twelve and six.
    public static String of(Claim claim, Map<String, String> copies) {
        Plant plant = Plant.of(claim, copies, 12, 6);
        List<Plant.Leaf> leaves = plant.leaves();
        List<Integer> origins = java.util.stream.IntStream.range(0, plant.nodes().size()).filter(i -> plant.nodes().get(i).isOrigin()).boxed().toList();
        Svg svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "roots sprig", "viewBox", "0 0 84 40", "width", "84", "height", "40", "aria-hidden", "true");
        svg.empty("path", "class", "ground", "d", "M4 " + Svg.number(GROUND) + "H80");
        for (int i = 0; i < leaves.size(); i++) {
            double x = place(i, leaves.size());
            if (leaves.get(i).ties().isEmpty()) {
                svg.empty("path", "class", "rootless", "d", "M" + Svg.number(x) + " 8V" + Svg.number(GROUND - 3));
            }
            for (Plant.Tie tie : leaves.get(i).ties()) {
                int node = tie.node();
                while (plant.nodes().get(node).below() >= 0) {
                    node = plant.nodes().get(node).below();
                }
                double to = place(origins.indexOf(node), origins.size());
                svg.empty("path", "class", "run " + hue(claim, plant, node), "stroke-width", "1.4", "d",
                        "M" + Svg.number(x) + " 7V" + Svg.number(GROUND) + "Q" + Svg.number(x) + " 27 " + Svg.number(to) + " " + Svg.number(HEIGHT - 6));
            }
            svg.empty("circle", "class", leaves.get(i).ties().isEmpty() ? "bud without" : "bud", "cx", Svg.number(x), "cy", "6", "r", leaves.get(i).isBunch() ? "3.2" : "2.4");
        }
        for (int i = 0; i < origins.size(); i++) {
            Hop hop = plant.nodes().get(origins.get(i)).hop();
            double x = place(i, origins.size());
            svg.open("g", "class", (hop.anonymous() ? "anonymous " : "named ") + hue(claim, plant, origins.get(i)));
            if (hop.kind() == Party.Kind.DOCUMENT) {
                svg.empty("rect", "class", "mark", "x", Svg.number(x - 3.2), "y", Svg.number(HEIGHT - 8.2), "width", "6.4", "height", "6.4").close("g");
            } else {
                svg.empty("circle", "class", "mark", "cx", Svg.number(x), "cy", Svg.number(HEIGHT - 5), "r", "3.5").close("g");
            }
        }
        return svg.close("svg").toString();
    }

    private static double place(int i, int n) {
        return 6 + (WIDTH - 12) * (n == 1 ? 0.5 : Math.min(1, 10.0 * (n - 1) / (WIDTH - 12)) * ((double) i / (n - 1) - 0.5) + 0.5);
    }

    private static String hue(Claim claim, Plant plant, int node) {
        int origin = plant.nodes().get(node).origin();
        return origin < 0 ? "hue-none" : Hue.of(claim.origins().get(origin).name());
    }
}
