package org.whence.app.desk.root;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whence.app.read.Words;
import org.whence.core.article.Published;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;

/// A claim as SVG.
///
/// The drawing takes its colours from the page's style sheet by class and holds no style or script of its own, so that it can stand in
/// a page whose policy forbids both. Parts carry `data-report` or `data-origin` with the index that they show.
public final class RootDrawing {

    private final Claim claim;
    private final Plant plant;
    private final Layout at;
    private final boolean mirrored;
    private final Function<Report, String> address;
    private final Svg svg = new Svg();

    private RootDrawing(Claim claim, Map<String, String> copies, double width, boolean mirrored, Function<Report, String> address) {
        this.claim = claim;
        this.plant = Plant.of(claim, copies, Layout.leavesIn(width), Layout.originsIn(width));
        this.at = Layout.of(plant, width);
        this.mirrored = mirrored;
        this.address = address;
    }

    /// Draws a claim.
    ///
    /// @param claim what to draw
    /// @param copies for each article that was copied word for word the key of the one that it was copied from
    /// @param width in pixels, at least 240
    /// @param mirrored whether time runs from right to left, for a claim that stands across from the one that it disputes
    /// @param address where a leaf leads: the address of a report's article at its sentence
    public static String of(Claim claim, Map<String, String> copies, double width, boolean mirrored, Function<Report, String> address) {
        if (width < 240) {
            throw new IllegalArgumentException("a root drawing needs a width of 240 at least, not " + width);
        }
        return new RootDrawing(claim, copies, width, mirrored, address).draw();
    }

    /// The claim's sum in words: "10 reports in 7 articles · 1 root".
    public static String sum(Claim claim) {
        long articles = claim.reports().stream().map(Report::article).distinct().count();
        String reports = Words.count(claim.reports().size(), "report", "reports");
        return reports + (articles == claim.reports().size() ? "" : " in " + Words.count(articles, "article", "articles")) + " · " + roots(claim);
    }

    /// Whether several articles hang on one root: what a reader should see first.
    public static boolean isFinding(Claim claim) {
        return claim.circular() && claim.reports().stream().map(Report::article).distinct().count() > 1;
    }

    /// "1 root", "no root".
    public static String roots(Claim claim) {
        return claim.independent() == 0 ? "no root" : Words.count(claim.independent(), "root", "roots");
    }

    private String draw() {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "roots", "viewBox",
                "0 0 " + Svg.number(at.width()) + " " + Svg.number(at.height()), "width", Svg.number(at.width()), "height", Svg.number(at.height()),
                "role", "group", "aria-label", "Root drawing: " + sum(claim));
        svg.empty("path", "class", "ground", "d", "M0 " + Svg.number(at.ground()) + "H" + Svg.number(at.width()));
        trunks();
        for (int i = 0; i < plant.leaves().size(); i++) {
            ties(i);
        }
        for (int i = 0; i < plant.nodes().size(); i++) {
            node(i);
        }
        Map<Integer, List<Integer>> changes = changes();
        for (int i = 0; i < plant.leaves().size(); i++) {
            leaf(i, changes.getOrDefault(i, List.of()));
        }
        return svg.close("svg").toString();
    }

    private double x(double x) {
        return mirrored ? at.width() - x : x;
    }

    private double leafX(int leaf) {
        return x(at.leafX().get(leaf));
    }

    private double nodeX(int node) {
        return x(at.nodeX().get(node));
    }

    private String hue(int node) {
        Plant.Node part = plant.nodes().get(node);
        return part.origin() < 0 ? "hue-none" : Hue.of(claim.origins().get(part.origin()).name());
    }

    private static String style(Line line) {
        return switch (line) {
            case WORDS -> "by-words";
            case LINK -> "by-link";
            case REUSE -> "by-reuse";
        };
    }

    /// A line that many reports run through is a taproot, and is seen as one before anything is read.
    private static double thickness(int reports) {
        return Math.min(10, 1.6 + 1.5 * doublings(reports));
    }

    private static double doublings(int reports) {
        return Math.log(Math.max(1, reports)) / Math.log(2);
    }

    private void trunks() {
        for (int i = 0; i < plant.nodes().size(); i++) {
            Plant.Node node = plant.nodes().get(i);
            if (!node.isOrigin()) {
                line(curve(nodeX(i), at.nodeY().get(i), nodeX(node.below()), at.nodeY().get(node.below())), node.line(), hue(i), thickness(node.reports()));
            }
        }
    }

    private void line(String path, Line line, String hue, double thickness) {
        svg.empty("path", "class", "run " + style(line) + " " + hue, "d", path, "stroke-width", Svg.number(line == Line.REUSE ? Math.min(3, thickness) : thickness));
    }

    private static String curve(double x1, double y1, double x2, double y2) {
        double bend = (y2 - y1) * 0.55;
        return "M" + Svg.number(x1) + " " + Svg.number(y1) + "C" + Svg.number(x1) + " " + Svg.number(y1 + bend) + " " + Svg.number(x2) + " "
                + Svg.number(y2 - bend) + " " + Svg.number(x2) + " " + Svg.number(y2);
    }

    private void ties(int index) {
        Plant.Leaf leaf = plant.leaves().get(index);
        double x = leafX(index);
        if (leaf.ties().isEmpty()) {
            svg.empty("path", "class", "rootless", "d", "M" + Svg.number(x) + " " + Svg.number(at.leafTop()) + "V" + Svg.number(at.ground() - 14));
        }
        for (Plant.Tie tie : leaf.ties()) {
            String path = "M" + Svg.number(x) + " " + Svg.number(at.leafTop()) + "V" + Svg.number(at.ground() - 6)
                    + curve(x, at.ground() - 6, nodeX(tie.node()), at.nodeY().get(tie.node())).replaceFirst("M[^C]*", "");
            line(path, tie.line(), hue(tie.node()), Math.min(3.5, thickness(leaf.reports().size())));
        }
    }

    private void node(int index) {
        Plant.Node node = plant.nodes().get(index);
        double x = nodeX(index);
        double y = at.nodeY().get(index);
        String sort = node.hop().anonymous() ? "anonymous" : "named";
        svg.open("g", "class", (node.isOrigin() ? "origin " : "relay ") + sort + " " + hue(index), "tabindex", "0", "role", "img", "aria-label",
                node.hop().name() + ": " + node.hop().about() + (node.isOrigin() && node.origin() >= 0 ? ", origin of " + reports(node) : ""),
                node.isOrigin() ? "data-origin" : "data-relay", node.isOrigin() ? Integer.toString(node.origin()) : node.hop().name());
        svg.open("title").words(node.hop().name() + " (" + node.hop().about() + ")").close("title");
        double r = node.isOrigin() ? Math.min(13, 8 + doublings(node.reports())) : 6.5;
        if (node.hop().kind() == Party.Kind.DOCUMENT) {
            svg.empty("rect", "class", "mark", "x", Svg.number(x - r), "y", Svg.number(y - r), "width", Svg.number(2 * r), "height", Svg.number(2 * r));
        } else {
            svg.empty("circle", "class", "mark", "cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(r));
        }
        if (node.isOrigin()) {
            double line = y + 28;
            for (String words : Lettering.wrap(node.hop().name(), Layout.NAME + 1, at.nodeRoom().get(index), 2)) {
                svg.text(x, line, "name", "middle", words);
                line += 17;
            }
            svg.text(x, line - 2, "small", "middle", Lettering.cut(node.hop().about(), Layout.SMALL, at.nodeRoom().get(index)));
            if (node.origin() >= 0) {
                svg.text(x, line + 12, "small", "middle", reports(node));
            }
        } else {
            String words = Lettering.cut(node.hop().name(), Layout.NAME, at.nodeRoom().get(index));
            svg.text(x + (mirrored ? -10 : 10), y + 4.5, "name", mirrored ? "end" : "start", words);
        }
        svg.close("g");
    }

    private String reports(Plant.Node origin) {
        Origin root = claim.origins().get(origin.origin());
        return Words.count(root.reports().size(), "report", "reports");
    }

    /// The drift of each leaf, as indexes into the claim's.
    private Map<Integer, List<Integer>> changes() {
        return IntStream.range(0, claim.drift().size()).boxed()
                .collect(Collectors.groupingBy(d -> leafOf(claim.drift().get(d)), TreeMap::new, Collectors.toList()));
    }

    private int leafOf(Drift change) {
        for (int i = 0; i < plant.leaves().size(); i++) {
            if (plant.leaves().get(i).reports().contains(change.report())) {
                return i;
            }
        }
        throw new IllegalStateException("report " + change.report() + " has no leaf");
    }

    /// What stands beside a leaf: the outlet and how many copies are folded onto it.
    static String label(Plant.Leaf leaf) {
        return leaf.label() + (leaf.copies() == 0 ? "" : " +" + Words.count(leaf.copies(), "copy", "copies"));
    }

    private void leaf(int index, List<Integer> changes) {
        Plant.Leaf leaf = plant.leaves().get(index);
        Report first = claim.reports().get(leaf.reports().getFirst());
        double x = leafX(index);
        svg.open("a", "class", "leaf" + (leaf.ties().isEmpty() ? " without" : ""), "href", leaf.isBunch() ? "#reports" : address.apply(first),
                "data-report", leaf.reports().getFirst().toString(), "aria-label", spoken(leaf));
        svg.open("title").words(spoken(leaf)).close("title");
        double foot = at.leafTop();
        svg.empty("path", "class", "blade", "d", blade(x, foot, leaf.isBunch() ? 1.35 : 1));
        for (int i = 0; i < Math.min(leaf.copies(), 6); i++) {
            double side = i % 2 == 0 ? 1 : -1;
            double y = foot + 10 + 5.0 * i;
            svg.empty("path", "class", "copy", "d", "M" + Svg.number(x) + " " + Svg.number(y) + "q" + Svg.number(side * 3) + " -6 " + Svg.number(side * 9) + " -6q0 5 "
                    + Svg.number(-side * 9) + " 6");
        }
        if (at.level()) {
            level(leaf, x);
        } else {
            double y = foot - Layout.LEAF * (leaf.isBunch() ? 1.35 : 1) - 5;
            svg.open("text", "class", "name", "transform", "translate(" + Svg.number(x + 3) + " " + Svg.number(y) + ") rotate(-" + Svg.number(Layout.TURN) + ")")
                    .words(Lettering.cut(label(leaf), Layout.NAME, Layout.LONGEST_TURNED)).close("text");
        }
        svg.close("a");
        marks(changes, x, leaf);
    }

    private static String blade(double x, double foot, double size) {
        double h = Layout.LEAF * size;
        double w = 6.5 * size;
        return "M" + Svg.number(x) + " " + Svg.number(foot) + "c" + Svg.number(-w) + " " + Svg.number(-h * 0.35) + " " + Svg.number(-w * 0.8) + " " + Svg.number(-h * 0.8) + " 0 "
                + Svg.number(-h) + "c" + Svg.number(w * 0.8) + " " + Svg.number(h * 0.2) + " " + Svg.number(w) + " " + Svg.number(h * 0.65) + " 0 " + Svg.number(h) + "z";
    }

    private void level(Plant.Leaf leaf, double x) {
        List<String> name = Lettering.wrap(label(leaf), Layout.NAME, at.room(), 2);
        double y = at.leafTop() - Layout.LEAF - 8 - 15;
        if (leaf.from() != null) {
            svg.open("text", "class", "small", "x", Svg.number(x), "y", Svg.number(y + 13), "text-anchor", "middle", "data-time", leaf.from().toString())
                    .words(time(leaf.from())).close("text");
        }
        for (String line : name.reversed()) {
            svg.text(x, y - 3, "name", "middle", line);
            y -= 16;
        }
    }

    private static String time(Published published) {
        String whole = Words.published(published).replace(" UTC", "");
        return whole.replaceFirst(" \\d{4}", "");
    }

    private void marks(List<Integer> changes, double x, Plant.Leaf leaf) {
        boolean together = leaf.isBunch() && changes.size() > 1;
        for (int i = 0; i < (together ? 1 : Math.min(3, changes.size())); i++) {
            double y = (leaf.ties().isEmpty() ? at.leafTop() + 14 : at.ground() - 2) - i * 15;
            String shown = together ? "×" + changes.size() : Integer.toString(changes.get(i) + 1);
            Drift change = claim.drift().get(changes.get(i));
            svg.open("g", "class", "drift").open("title").words(change.from() + " → " + change.to()).close("title");
            double r = shown.length() > 1 ? 9 : 8;
            svg.empty("path", "class", "mark", "d", "M" + Svg.number(x) + " " + Svg.number(y - r) + "l" + Svg.number(r) + " " + Svg.number(r) + "l" + Svg.number(-r) + " " + Svg.number(r)
                    + "l" + Svg.number(-r) + " " + Svg.number(-r) + "z");
            svg.text(x, y + 3.5, "count", "middle", shown).close("g");
        }
    }

    private String spoken(Plant.Leaf leaf) {
        String time = when(leaf.from()) + (leaf.isBunch() && leaf.until() != null ? " to " + when(leaf.until()) : "");
        String roots = leaf.ties().stream().map(t -> plant.nodes().get(originOf(t.node())).hop().name()).distinct().collect(Collectors.joining("; "));
        return label(leaf) + (time.isEmpty() ? "" : ", " + time) + (roots.isEmpty() ? ", names no origin" : ", rests on " + roots);
    }

    private static String when(@Nullable Published published) {
        return published == null ? "" : Words.published(published);
    }

    private int originOf(int node) {
        int origin = node;
        while (plant.nodes().get(origin).below() >= 0) {
            origin = plant.nodes().get(origin).below();
        }
        return origin;
    }
}
