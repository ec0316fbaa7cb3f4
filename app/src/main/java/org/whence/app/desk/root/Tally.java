package org.whence.app.desk.root;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.whence.app.read.Words;

/// How many there were over time: a bar for each day, or for a run of days where there are too many to tell apart.
public final class Tally {

    private static final int BARS = 60;
    private static final double HEIGHT = 72;
    private static final double FOOT = 22;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Tally() {}

    /// Draws days that may repeat; empty unless two of them differ.
    ///
    /// @param one what is counted, as "claim"
    /// @param many the same in the plural
    /// @param width in pixels
    public static String of(List<LocalDate> days, String one, String many, double width) {
        long first = days.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
        long last = days.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0);
        if (first == last) {
            return "";
        }
        long each = (last - first) / BARS + 1;
        int[] counts = new int[(int) ((last - first) / each) + 1];
        days.forEach(day -> counts[(int) ((day.toEpochDay() - first) / each)]++);
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        double slot = Math.min(28, width / counts.length);
        Svg svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "tally", "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(HEIGHT + FOOT), "width", Svg.number(width), "height",
                Svg.number(HEIGHT + FOOT), "role", "img", "aria-label", Words.count(days.size(), one, many) + " from " + day(first) + " to " + day(last));
        svg.empty("path", "class", "axis", "d", "M0 " + Svg.number(HEIGHT) + "H" + Svg.number(slot * counts.length));
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double height = Math.max(3, (HEIGHT - 6) * counts[i] / most);
                svg.open("g").open("title").words(Words.count(counts[i], one, many) + ", " + day(first + i * each) + (each == 1 ? "" : " and the days after")).close("title");
                svg.empty("rect", "class", "count", "x", Svg.number(slot * i + 1), "y", Svg.number(HEIGHT - height), "width", Svg.number(Math.max(2, slot - 2)), "height", Svg.number(height)).close("g");
            }
        }
        svg.text(0, HEIGHT + 16, "small", "start", day(first));
        if (slot * counts.length > 200) {
            svg.text(slot * counts.length, HEIGHT + 16, "small", "end", day(last));
        }
        return svg.close("svg").toString();
    }

    private static String day(long epochDay) {
        return DAY.format(LocalDate.ofEpochDay(epochDay));
    }
}
