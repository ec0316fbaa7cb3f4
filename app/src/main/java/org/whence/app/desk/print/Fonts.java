package org.whence.app.desk.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// The fonts of one document. What a face lacks is taken from the Symbol font that every reader of PDF has (arrows, ≥, ≤, ≈); what that
/// lacks as well is shown as a question mark and counted.
final class Fonts {

    /// How words look.
    enum Face { SERIF, SANS, BOLD }

    /// Words of one font.
    record Run(PDFont font, String words) {}

    private static final String MARK = "?";

    private final PDFont[] faces = new PDFont[Face.values().length];
    private final PDFont symbols = new PDType1Font(Standard14Fonts.FontName.SYMBOL);
    private int missing;

    Fonts(PDDocument document) throws IOException {
        faces[Face.SERIF.ordinal()] = load(document, "serif.ttf");
        faces[Face.SANS.ordinal()] = load(document, "sans.ttf");
        faces[Face.BOLD.ordinal()] = load(document, "sans-bold.ttf");
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: print/" + name + " is missing; build it again");
            }
            return PDType0Font.load(document, in, true);
        }
    }

    /// How many characters no font had.
    int missing() {
        return missing;
    }

    /// Words cut where the font changes.
    List<Run> runs(Face face, String words) {
        List<Run> runs = new ArrayList<>();
        PDFont now = faces[face.ordinal()];
        StringBuilder held = new StringBuilder();
        for (int c : words.codePoints().toArray()) {
            String one = c == 0x27C2 ? "\u22A5" : Character.toString(c);
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                continue;
            }
            PDFont font = has(faces[face.ordinal()], one) ? faces[face.ordinal()] : has(symbols, one) ? symbols : null;
            if (font == null) {
                missing++;
                font = faces[face.ordinal()];
                one = MARK;
            }
            if (font != now && !held.isEmpty()) {
                runs.add(new Run(now, held.toString()));
                held.setLength(0);
            }
            now = font;
            held.append(one);
        }
        if (!held.isEmpty()) {
            runs.add(new Run(now, held.toString()));
        }
        return runs;
    }

    /// The width of runs in points at a size of type.
    static double width(List<Run> runs, double size) throws IOException {
        double width = 0;
        for (Run run : runs) {
            width += run.font().getStringWidth(run.words()) / 1000 * size;
        }
        return width;
    }

    private static boolean has(PDFont font, String one) {
        try {
            font.encode(one);
            return true;
        } catch (IOException | IllegalArgumentException lacksIt) {
            return false;
        }
    }
}
