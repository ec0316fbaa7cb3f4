package org.whence.app.desk.root;

import java.util.List;
import org.whence.app.read.Words;
import org.whence.core.ledger.Origin;
import org.whence.core.quantity.Quantity;

/// Disputed figures on one line: a point for a number, an arrow for what "at least" and "up to" leave open, a bar for a range.
public final class NumberLine {

    private static final double PAD = 28;
    private static final double ROW = 44;
    private static final double NAMES = 190;

    private final double least;
    private final double most;
    private final boolean logarithmic;
    private final double width;

    private NumberLine(List<Figures.Figure> figures, double width) {
        double low = figures.stream().mapToDouble(f -> f.quantity().low()).min().orElse(0);
        double high = figures.stream().mapToDouble(f -> f.quantity().high()).max().orElse(1);
        this.logarithmic = low > 0 && high / low >= 40;
        double slack = logarithmic ? 0 : Math.max((high - low) * 0.12, Math.abs(high) * 0.02 + 1e-9);
        this.least = logarithmic ? low / 1.5 : low >= 0 ? Math.max(0, low - slack) : low - slack;
        this.most = logarithmic ? high * 1.5 : high + slack;
        this.width = width;
    }

    /// Draws figures, one row each; empty for none.
    ///
    /// @param width in pixels
    public static String of(List<Figures.Figure> figures, double width) {
        return figures.isEmpty() ? "" : new NumberLine(figures, width).draw(figures);
    }

    private double x(double value) {
        double part = logarithmic ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
        return PAD + Math.clamp(part, 0, 1) * (width - 2 * PAD);
    }

    private String draw(List<Figures.Figure> figures) {
        Svg svg = new Svg();
        double height = ROW * figures.size() + 34;
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "scale", "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height), "width",
                Svg.number(width), "height", Svg.number(height), "role", "group", "aria-label", spoken(figures));
        for (int i = 0; i < figures.size(); i++) {
            row(svg, figures.get(i), ROW * i + 30);
        }
        double axis = ROW * figures.size() + 10;
        svg.empty("path", "class", "axis", "d", "M" + Svg.number(PAD) + " " + Svg.number(axis) + "H" + Svg.number(width - PAD));
        for (double tick : ticks()) {
            svg.empty("path", "class", "axis", "d", "M" + Svg.number(x(tick)) + " " + Svg.number(axis) + "v5");
            svg.text(x(tick), axis + 18, "small", "middle", Words.decimal(tick));
        }
        return svg.close("svg").toString();
    }

    private double[] ticks() {
        if (logarithmic) {
            return java.util.stream.IntStream.rangeClosed((int) Math.ceil(Math.log10(least)), (int) Math.floor(Math.log10(most)))
                    .mapToDouble(e -> Math.pow(10, e)).toArray();
        }
        double step = Math.pow(10, Math.floor(Math.log10((most - least) / 3)));
        while ((most - least) / step > 6) {
            step *= 2;
        }
        double by = step;
        int first = (int) Math.ceil(least / by);
        int last = (int) Math.floor(most / by);
        return java.util.stream.IntStream.rangeClosed(first, last).mapToDouble(i -> i * by).toArray();
    }

    private void row(Svg svg, Figures.Figure figure, double y) {
        Quantity q = figure.quantity();
        String hue = hue(figure);
        double x1 = x(q.low());
        double x2 = x(q.high());
        svg.open("a", "href", "/claims/" + figure.claim().id(), "class", "figure " + hue);
        String written = Words.quantity(q) + who(figure);
        double half = Lettering.width(written, Layout.NAME) / 2;
        svg.text(Math.clamp((x1 + x2) / 2, half + 2, Math.max(half + 2, width - half - 2)), y - 12, "name", "middle", written);
        switch (q.bound()) {
            case RANGE -> svg.empty("path", "class", "bar", "d", "M" + Svg.number(x1) + " " + Svg.number(y) + "H" + Svg.number(x2));
            case AT_LEAST -> arrow(svg, x1, width - PAD / 2, y);
            case AT_MOST -> arrow(svg, x1, PAD / 2, y);
            case ABOUT -> svg.empty("path", "class", "about", "d", "M" + Svg.number(x1 - 14) + " " + Svg.number(y) + "h28");
            case EXACT -> { }
        }
        if (q.bound() != Quantity.Bound.RANGE) {
            svg.empty("circle", "class", "point", "cx", Svg.number(x1), "cy", Svg.number(y), "r", "5");
        }
        svg.close("a");
    }

    private static void arrow(Svg svg, double from, double to, double y) {
        double head = to > from ? -6 : 6;
        svg.empty("path", "class", "open", "d", "M" + Svg.number(from) + " " + Svg.number(y) + "H" + Svg.number(to) + "l" + Svg.number(head) + " -5m" + Svg.number(-head)
                + " 5l" + Svg.number(head) + " 5");
    }

    /// On whose word the figure rests, cut to a few words.
    private static String who(Figures.Figure figure) {
        List<Origin> origins = figure.claim().origins();
        return origins.isEmpty() ? "" : " · " + Lettering.cut(origins.getFirst().name(), Layout.NAME, NAMES) + (origins.size() > 1 ? " +" + (origins.size() - 1) : "");
    }

    private static String hue(Figures.Figure figure) {
        List<Origin> origins = figure.claim().origins();
        return origins.isEmpty() ? "hue-none" : Hue.of(origins.getFirst().name());
    }

    private static String spoken(List<Figures.Figure> figures) {
        return "Figures on one line: " + String.join("; ", figures.stream().map(f -> Words.quantity(f.quantity()) + " (" + f.claim().proposition() + ")").toList());
    }
}
