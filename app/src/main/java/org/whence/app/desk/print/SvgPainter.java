package org.whence.app.desk.print;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Paints the desk's drawings onto a page. It knows the few elements that these are made of, and looks that go with their classes as the style
/// sheet of the pages gives them.
final class SvgPainter {

    private static final Pattern TURNED = Pattern.compile("translate\\(([-.\\d]+) ([-.\\d]+)\\) rotate\\(([-.\\d]+)\\)");

    private final Fonts fonts;
    private final Palette palette;

    SvgPainter(Fonts fonts, Palette palette) {
        this.fonts = fonts;
        this.palette = palette;
    }

    /// A drawing as it was read.
    record Picture(Element root, double width, double height) {}

    /// What the classes around an element say of it.
    ///
    /// @param hue the colour of the party, `grey` for none
    private record Around(Set<String> classes, String hue) {

        Around with(Element element) {
            Set<String> all = new java.util.HashSet<>(classes);
            all.addAll(Arrays.asList(element.getAttribute("class").split(" ")));
            String own = Arrays.stream(element.getAttribute("class").split(" ")).filter(c -> c.startsWith("hue-")).findFirst().orElse(hue);
            return new Around(all, own.equals("hue-none") ? "grey" : own);
        }

        boolean is(String name) {
            return classes.contains(name);
        }
    }

    Picture read(String svg) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
            return new Picture(root, number(root, "width"), number(root, "height"));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("a drawing is no XML: " + e.getMessage(), e);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /// Paints a picture with its upper left corner at a point.
    void paint(Picture picture, PDPageContentStream out, double x, double top, double scale) throws IOException {
        out.saveGraphicsState();
        out.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) x, (float) top));
        inside(picture.root(), new Around(Set.of(), "grey"), out);
        out.restoreGraphicsState();
    }

    private void inside(Element element, Around around, PDPageContentStream out) throws IOException {
        Around here = around.with(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element part)) {
                continue;
            }
            switch (part.getTagName()) {
                case "g", "a" -> inside(part, here, out);
                case "path", "circle", "rect" -> shape(part, here.with(part), out);
                case "text" -> text(part, here.with(part), out);
                case "title" -> { }
                default -> throw new IllegalStateException("a drawing holds <" + part.getTagName() + ">, which is not painted");
            }
        }
    }

    private void shape(Element part, Around around, PDPageContentStream out) throws IOException {
        out.saveGraphicsState();
        Color hue = palette.of(around.hue());
        Color fill = null;
        Color stroke = null;
        double thick = 1;
        if (around.is("ground")) {
            stroke = palette.of("ink");
            thick = 1.5;
        } else if (around.is("run")) {
            stroke = hue;
            thick = number(part, "stroke-width");
            out.setLineCapStyle(1);
            dashes(around, out);
        } else if (around.is("rootless") || around.is("without") && around.is("blade")) {
            stroke = palette.of("grey");
        } else if (around.is("blade") || around.is("copy")) {
            fill = palette.of("leaf");
        } else if (around.is("drift")) {
            fill = Color.WHITE;
            stroke = palette.of("finding");
            thick = 1.5;
        } else if (around.is("mark")) {
            fill = around.is("anonymous") ? Color.WHITE : hue;
            stroke = hue;
            thick = 2.5;
        } else if (around.is("axis")) {
            stroke = palette.of("rule");
        } else if (around.is("point")) {
            fill = hue;
        } else if (around.is("bar") || around.is("about")) {
            stroke = hue;
            thick = around.is("bar") ? 9 : 5;
        } else {
            stroke = hue;
            thick = 2;
        }
        if (fill != null) {
            out.setNonStrokingColor(fill);
            outline(part, out);
            out.fill();
        }
        if (stroke != null) {
            out.setStrokingColor(stroke);
            out.setLineWidth((float) thick);
            outline(part, out);
            out.stroke();
        }
        out.restoreGraphicsState();
    }

    private static void dashes(Around around, PDPageContentStream out) throws IOException {
        if (around.is("by-link")) {
            out.setLineDashPattern(new float[] {7, 6}, 0);
        } else if (around.is("by-reuse")) {
            out.setLineDashPattern(new float[] {0.1f, 6}, 0);
        }
    }

    private static void outline(Element part, PDPageContentStream out) throws IOException {
        switch (part.getTagName()) {
            case "circle" -> {
                double r = number(part, "r");
                double x = number(part, "cx");
                double y = number(part, "cy");
                double k = r * 0.5523;
                out.moveTo((float) (x + r), (float) y);
                out.curveTo((float) (x + r), (float) (y + k), (float) (x + k), (float) (y + r), (float) x, (float) (y + r));
                out.curveTo((float) (x - k), (float) (y + r), (float) (x - r), (float) (y + k), (float) (x - r), (float) y);
                out.curveTo((float) (x - r), (float) (y - k), (float) (x - k), (float) (y - r), (float) x, (float) (y - r));
                out.curveTo((float) (x + k), (float) (y - r), (float) (x + r), (float) (y - k), (float) (x + r), (float) y);
                out.closePath();
            }
            case "rect" -> out.addRect((float) number(part, "x"), (float) number(part, "y"), (float) number(part, "width"), (float) number(part, "height"));
            default -> SvgPath.trace(part.getAttribute("d"), out);
        }
    }

    private void text(Element part, Around around, PDPageContentStream out) throws IOException {
        boolean bold = around.is("origin") && around.is("name") || around.is("count") || around.is("scale") && around.is("name");
        double size = around.is("count") ? 10 : around.is("small") ? 11 : around.is("origin") && around.is("name") ? 14 : 13;
        List<Fonts.Run> runs = fonts.runs(bold ? Fonts.Face.BOLD : Fonts.Face.SANS, part.getTextContent());
        double width = Fonts.width(runs, size);
        double back = switch (part.getAttribute("text-anchor")) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
        Matrix at;
        Matcher turned = TURNED.matcher(part.getAttribute("transform"));
        if (turned.matches()) {
            at = Matrix.getTranslateInstance(Float.parseFloat(turned.group(1)), Float.parseFloat(turned.group(2)));
            at.rotate(Math.toRadians(Double.parseDouble(turned.group(3))));
        } else {
            at = Matrix.getTranslateInstance((float) number(part, "x"), (float) number(part, "y"));
        }
        at.translate((float) -back, 0);
        at.scale(1, -1);
        out.beginText();
        out.setNonStrokingColor(palette.of(around.is("count") ? "finding" : around.is("small") ? "faint" : "ink"));
        out.setTextMatrix(at);
        for (Fonts.Run run : runs) {
            out.setFont(run.font(), (float) size);
            out.showText(run.words());
        }
        out.endText();
    }
}
