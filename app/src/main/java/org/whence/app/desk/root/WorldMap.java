package org.whence.app.desk.root;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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

        private static Shape shape(String[] parts) {
            int[] points = new int[parts.length - 1];
            int[] box = {Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE};
            int[] at = {0, 0};
            for (int i = 0; i < points.length; i++) {
                int axis = i % 2;
                at[axis] += Integer.parseInt(parts[i + 1]);
                points[i] = at[axis];
                box[2 * axis] = Math.min(box[2 * axis], at[axis]);
                box[2 * axis + 1] = Math.max(box[2 * axis + 1], at[axis]);
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
        Map<Long, Integer> here = new HashMap<>();
        List<double[]> labels = new ArrayList<>();
        for (Mark mark : marks) {
            double x = window.x(mark.lon());
            double y = window.y(mark.lat());
            int nth = here.merge(Math.round(x) * 100_000 + Math.round(y), 1, Integer::sum) - 1;
            double away = 11 * Math.sqrt(nth);
            svg.open("a", "href", mark.address(), "class", "pin " + Hue.of(mark.party()), "data-from", mark.from(), "aria-label", mark.place() + ": " + mark.title() + " — " + mark.party());
            svg.open("title").words(mark.title() + " — " + mark.party()).close("title");
            svg.empty("circle", "cx", Svg.number(x + away * Math.cos(nth * TURN)), "cy", Svg.number(y + away * Math.sin(nth * TURN)), "r", "7").close("a");
            double end = x + 12 + Lettering.width(mark.place(), 13);
            if (nth == 0 && end < width && labels.stream().noneMatch(l -> Math.abs(l[1] - y) < 16 && l[0] < end && x < l[2])) {
                labels.add(new double[] {x, y, end});
                svg.text(x + 11, y - 7, "place", "start", mark.place());
            }
        }
        return svg.close("svg").toString();
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

    /// Points closer together than half a pixel are left out; a ring that comes back on the other side of the 180th meridian is broken there.
    private static void outline(StringBuilder path, Shape shape, Window window) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = 0; i < shape.points().length; i += 2) {
            double x = Math.clamp(window.x(shape.points()[i] / 100.0), -2000, window.width() + 2000);
            double y = Math.clamp(window.y(shape.points()[i + 1] / 100.0), -2000, window.height() + 2000);
            boolean first = i == 0 || Math.abs(shape.points()[i] - shape.points()[i - 2]) > ACROSS;
            if (first || Math.abs(x - lastX) + Math.abs(y - lastY) >= 0.7) {
                path.append(first ? 'M' : 'L').append(Svg.number(x)).append(' ').append(Svg.number(y));
                lastX = x;
                lastY = y;
            }
        }
        path.append(shape.land() ? "z" : "");
    }
}
