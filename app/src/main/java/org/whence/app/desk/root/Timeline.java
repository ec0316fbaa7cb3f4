package org.whence.app.desk.root;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whence.app.read.Words;
import org.whence.core.article.Published;

/// A story's articles over time, a row for each publisher, with a line from a copy to what it was taken from.
public final class Timeline {

    private static final double ROW = 22;
    private static final int ROWS = 40;
    private static final int MANY = 400;
    private static final int LINES = 400;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Timeline() {}

    /// An article.
    ///
    /// @param copyOf the key of the article that it was taken from, null for one of its own
    /// @param address where it leads
    public record Point(String key, String outlet, String title, @Nullable Published published, @Nullable String copyOf, String address) {}

    /// Articles that lie too close together to be told apart.
    private static final class Dot {

        private final double x;
        private final double y;
        private final List<Point> points = new ArrayList<>();

        Dot(double x, double y) {
            this.x = x;
            this.y = y;
        }
    }

    /// Draws dated articles; publishers beyond forty share the last row, articles too close to be told apart one dot that grows with them.
    public static String of(List<Point> points, double width) {
        List<Point> dated = points.stream().filter(p -> p.published() != null).toList();
        if (dated.isEmpty()) {
            return "";
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        dated.forEach(p -> rows.putIfAbsent(p.outlet(), Math.min(rows.size(), ROWS - 1)));
        double names = Math.min(width * 0.36, 190);
        double height = ROW * (Math.min(rows.size(), ROWS)) + 34;
        long first = dated.stream().mapToLong(p -> seconds(p.published())).min().orElse(0);
        long last = dated.stream().mapToLong(p -> seconds(p.published())).max().orElse(0);
        Svg svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "timeline", "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height), "width", Svg.number(width),
                "height", Svg.number(height), "role", "group", "aria-label", "Articles over time by publisher");
        days(svg, first, last, names, width, height);
        List<String> drawn = new ArrayList<>();
        rows.forEach((outlet, row) -> {
            boolean others = rows.size() > ROWS && row == ROWS - 1;
            if (!others || drawn.size() < ROWS) {
                drawn.add(outlet);
                String name = others ? (rows.size() - ROWS + 1) + " others" : outlet;
                svg.text(names - 10, ROW * row + 17, "name", "end", Lettering.cut(name, 13, names - 14));
                svg.empty("path", "class", "rail", "d", "M" + Svg.number(names) + " " + Svg.number(ROW * row + 13) + "H" + Svg.number(width));
            }
        });
        double cell = dated.size() > MANY ? 24 : 11;
        Map<String, Dot> at = new HashMap<>();
        Map<Long, Dot> dots = new LinkedHashMap<>();
        for (Point p : dated) {
            int row = rows.getOrDefault(p.outlet(), 0);
            double x = x(seconds(p.published()), first, last, names, width);
            Dot dot = dots.computeIfAbsent(row * 100_000L + (long) (x / cell), _ -> new Dot(x, ROW * row + 13));
            dot.points.add(p);
            at.put(p.key(), dot);
        }
        Set<List<Dot>> lines = new HashSet<>();
        for (Point p : dated) {
            Dot from = at.get(p.key());
            Dot to = p.copyOf() == null ? null : at.get(p.copyOf());
            if (from != null && to != null && from != to && lines.size() < LINES && lines.add(List.of(from, to))) {
                svg.empty("path", "class", "taken", "d", "M" + Svg.number(from.x) + " " + Svg.number(from.y) + "L" + Svg.number(to.x) + " " + Svg.number(to.y));
            }
        }
        dots.values().forEach(dot -> dot(svg, dot));
        return svg.close("svg").toString();
    }

    private static void dot(Svg svg, Dot dot) {
        Point p = dot.points.getFirst();
        boolean copied = dot.points.stream().allMatch(one -> one.copyOf() != null);
        String title = dot.points.size() == 1 ? p.title() : p.outlet() + ": " + dot.points.size() + " articles, the first “" + p.title() + "”";
        svg.open("a", "href", p.address(), "aria-label", p.outlet() + ", " + Words.published(p.published()) + ": " + title).open("title").words(title).close("title");
        svg.empty("circle", "class", copied ? "point copied" : "point", "cx", Svg.number(dot.x), "cy", Svg.number(dot.y), "r",
                Svg.number(Math.min(10, 5 + Math.log(dot.points.size())))).close("a");
    }

    private static void days(Svg svg, long first, long last, double names, double width, double height) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochSecond(first), ZoneOffset.UTC);
        LocalDate end = LocalDate.ofInstant(Instant.ofEpochSecond(last), ZoneOffset.UTC);
        long every = Math.max(1, (end.toEpochDay() - day.toEpochDay() + 1) * 52 / (long) (width - names) + 1);
        for (LocalDate d = day; !d.isAfter(end); d = d.plusDays(every)) {
            double x = x(Math.max(first, d.atStartOfDay(ZoneOffset.UTC).toEpochSecond()), first, last, names, width);
            svg.empty("path", "class", "day", "d", "M" + Svg.number(x) + " 2V" + Svg.number(height - 24));
            svg.text(Math.min(x, width - 34), height - 8, "small", "start", DAY.format(d));
        }
    }

    private static long seconds(@Nullable Published published) {
        if (published == null) {
            return 0;
        }
        return published.instant() != null ? published.instant().getEpochSecond() : published.day().atTime(12, 0).toEpochSecond(ZoneOffset.UTC);
    }

    private static double x(long at, long first, long last, double names, double width) {
        double part = last == first ? 0.5 : (double) (at - first) / (last - first);
        return names + 10 + part * (width - names - 20);
    }
}
