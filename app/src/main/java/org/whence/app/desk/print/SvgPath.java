package org.whence.app.desk.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Traces the data of an SVG path (SVG 2, section 9.3) on a page: moves, lines, curves of both degrees and closings, absolute or relative.
final class SvgPath {

    private static final Pattern PART = Pattern.compile("([MmLlHhVvCcQqZz])([^MmLlHhVvCcQqZz]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final PDPageContentStream out;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private SvgPath(PDPageContentStream out) {
        this.out = out;
    }

    /// Adds the path to what the page is about to fill or stroke.
    ///
    /// @throws IllegalArgumentException if a command lacks a number
    static void trace(String data, PDPageContentStream out) throws IOException {
        SvgPath path = new SvgPath(out);
        Matcher part = PART.matcher(data);
        while (part.find()) {
            List<Double> numbers = new ArrayList<>();
            for (Matcher number = NUMBER.matcher(part.group(2)); number.find();) {
                numbers.add(Double.valueOf(number.group()));
            }
            path.command(part.group(1).charAt(0), numbers);
        }
    }

    private static int arguments(char command) {
        return switch (Character.toLowerCase(command)) {
            case 'm', 'l' -> 2;
            case 'h', 'v' -> 1;
            case 'q' -> 4;
            case 'c' -> 6;
            default -> 0;
        };
    }

    private void command(char command, List<Double> numbers) throws IOException {
        int each = arguments(command);
        if (each == 0) {
            out.closePath();
            x = startX;
            y = startY;
            return;
        }
        if (numbers.isEmpty() || numbers.size() % each != 0) {
            throw new IllegalArgumentException("path command " + command + " has " + numbers.size() + " numbers; expected " + each + " each");
        }
        for (int i = 0; i < numbers.size(); i += each) {
            step(i > 0 && Character.toLowerCase(command) == 'm' ? 'l' : Character.toLowerCase(command), Character.isLowerCase(command), numbers.subList(i, i + each));
        }
    }

    private void step(char command, boolean relative, List<Double> n) throws IOException {
        double fromX = relative ? x : 0;
        double fromY = relative ? y : 0;
        switch (command) {
            case 'm' -> {
                to(fromX + n.get(0), fromY + n.get(1));
                startX = x;
                startY = y;
                out.moveTo((float) x, (float) y);
            }
            case 'l' -> line(fromX + n.get(0), fromY + n.get(1));
            case 'h' -> line(fromX + n.get(0), y);
            case 'v' -> line(x, fromY + n.get(0));
            case 'q' -> {
                double qx = fromX + n.get(0);
                double qy = fromY + n.get(1);
                double endX = fromX + n.get(2);
                double endY = fromY + n.get(3);
                curve(x + 2.0 / 3 * (qx - x), y + 2.0 / 3 * (qy - y), endX + 2.0 / 3 * (qx - endX), endY + 2.0 / 3 * (qy - endY), endX, endY);
            }
            default -> curve(fromX + n.get(0), fromY + n.get(1), fromX + n.get(2), fromY + n.get(3), fromX + n.get(4), fromY + n.get(5));
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void line(double newX, double newY) throws IOException {
        to(newX, newY);
        out.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double endX, double endY) throws IOException {
        out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) endX, (float) endY);
        to(endX, endY);
    }
}
