package org.whence.app.desk.root;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Marks on a map of land and borders (Natural Earth 1:50m), in degrees straight across and down, cut to where the marks are.
public final class WorldMap {

    private static final String LAND = "/org/whence/data/map/land.txt";
    private static final double LEAST_SPAN = 18;

    /// The golden angle, in radians: marks at one place stand around it without two in one line.
    private static final double TURN = 2.399963;

    /// A step of more than half the globe, in hundredths of a degree.
    private static final int ACROSS = 18_000;
    private static final int WHOLE = 36_000;

    private WorldMap() {}

    /// A mark.
    ///
    /// @param lat latitude in degrees
    /// @param lon longitude in degrees
    /// @param party whose colour it has
    /// @param title what it says
    /// @param place the name of the place
    /// @param address where it leads
    /// @param from the day from which it is shown, ISO 8601, empty for always
    public record Mark(double lat, double lon, String party, String title, String place, String address, String from) {}

    private record Shape(boolean land, int[] points, int west, int east, int south, int north) {}

    private static final class Held {
        static final List<Shape> SHAPES = read();

        private static List<Shape> read() {
            List<Shape> shapes = new ArrayList<>();
            try (InputStream in = WorldMap.class.getResourceAsStream(LAND)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: " + LAND + " is missing; build it again");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    shapes.add(shape(line.split(" ")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return shapes;
        }

        /// A ring that crosses the 180th meridian goes on beyond it, so that it closes where it began.
        private static Shape shape(String[] parts) {
            int[] points = new int[parts.length - 1];
            int[] box = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE};
            int[] at = {0, 0};
            int turns = 0;
            for (int i = 0; i < points.length; i++) {
                int axis = i % 2;
                int step = Integer.parseInt(parts[i + 1]);
                at[axis] += step;
                if (axis == 0 && i > 0 && Math.abs(step) > ACROSS) {
                    turns -= Integer.signum(step);
                }
                points[i] = at[axis] + (axis == 0 ? turns * WHOLE : 0);
                box[2 * axis] = Math.min(box[2 * axis], points[i]);
                box[2 * axis + 1] = Math.max(box[2 * axis + 1], points[i]);
            }
            return new Shape(parts[0].equals("L"), points, box[0], box[1], box[2], box[3]);
        }
    }

    private record Window(double west, double north, double perDegree, double width, double height) {
        double x(double lon) {
            return (lon - west) * perDegree;
        }

        double y(double lat) {
            return (north - lat) * perDegree;
        }

        boolean shows(Shape shape) {
            return x(shape.east() / 100.0) >= 0 && x(shape.west() / 100.0) <= width && y(shape.south() / 100.0) >= 0 && y(shape.north() / 100.0) <= height;
        }
    }

    /// Draws the marks; the whole world where there is none.
    public static String draw(List<Mark> marks, double width, double height) {
        Window window = window(marks, width, height);
        Svg svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "world", "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height), "width", Svg.number(width), "height",
                Svg.number(height), "role", "group", "aria-label", "Map of claims by place");
        shapes(svg, window, true);
        shapes(svg, window, false);
        Map<Long, List<Mark>> places = new LinkedHashMap<>();
        marks.forEach(m -> places.computeIfAbsent(Math.round(window.x(m.lon())) * 100_000 + Math.round(window.y(m.lat())), _ -> new ArrayList<>()).add(m));
        places.values().forEach(here -> pins(svg, window, here));
        labels(svg, window, places.values());
        return svg.close("svg").toString();
    }

    private static double away(int nth) {
        return 11 * Math.sqrt(nth);
    }

    private static void pins(Svg svg, Window window, List<Mark> here) {
        for (int i = 0; i < here.size(); i++) {
            Mark mark = here.get(i);
            svg.open("a", "href", mark.address(), "class", "pin " + Hue.of(mark.party()), "data-from", mark.from(), "aria-label", mark.place() + ": " + mark.title() + " — " + mark.party());
            svg.open("title").words(mark.title() + " — " + mark.party()).close("title");
            svg.empty("circle", "cx", Svg.number(window.x(mark.lon()) + away(i) * Math.cos(i * TURN)), "cy", Svg.number(window.y(mark.lat()) + away(i) * Math.sin(i * TURN)), "r", "7").close("a");
        }
    }

    /// Names of places, those that do not lie on another one.
    private static void labels(Svg svg, Window window, Collection<List<Mark>> places) {
        List<double[]> drawn = new ArrayList<>();
        for (List<Mark> here : places) {
            Mark mark = here.getFirst();
            double x = window.x(mark.lon()) + away(here.size() - 1) + 11;
            double y = window.y(mark.lat()) + 4.5;
            double end = x + Lettering.width(mark.place(), 13);
            if (end < window.width() && drawn.stream().noneMatch(l -> Math.abs(l[1] - y) < 16 && l[0] < end && x < l[2])) {
                drawn.add(new double[] {x, y, end});
                svg.text(x, y, "place", "start", mark.place());
            }
        }
    }

    private static Window window(List<Mark> marks, double width, double height) {
        double west = marks.stream().mapToDouble(Mark::lon).min().orElse(-170);
        double east = marks.stream().mapToDouble(Mark::lon).max().orElse(190);
        double south = marks.stream().mapToDouble(Mark::lat).min().orElse(-60);
        double north = marks.stream().mapToDouble(Mark::lat).max().orElse(84);
        double across = Math.max(LEAST_SPAN, (east - west) * 1.25);
        double down = Math.max(LEAST_SPAN, (north - south) * 1.25);
        double perDegree = Math.min(width / across, height / down);
        double middleLon = (west + east) / 2;
        double middleLat = (south + north) / 2;
        return new Window(middleLon - width / perDegree / 2, middleLat + height / perDegree / 2, perDegree, width, height);
    }

    private static void shapes(Svg svg, Window window, boolean land) {
        StringBuilder path = new StringBuilder();
        for (Shape shape : Held.SHAPES) {
            if (shape.land() == land && window.shows(shape)) {
                outline(path, shape, window);
            }
        }
        svg.empty("path", "class", land ? "land" : "border", "d", path.toString());
    }

    /// Points closer together than half a pixel are left out.
    private static void outline(StringBuilder path, Shape shape, Window window) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < shape.points().length; i += 2) {
            double x = Math.clamp(window.x(shape.points()[i] / 100.0), -2000, window.width() + 2000);
            double y = Math.clamp(window.y(shape.points()[i + 1] / 100.0), -2000, window.height() + 2000);
            boolean first = i == 0;
            if (first || Math.abs(x - lastX) + Math.abs(y - lastY) >= 0.7) {
                path.append(first ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
                lastX = x;
                lastY = y;
            }
        }
        path.append(shape.land() ? "z" : "");
    }
}
