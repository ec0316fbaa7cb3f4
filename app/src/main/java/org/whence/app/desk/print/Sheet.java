package org.whence.app.desk.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Fills pages of A4 from top to bottom. All lengths are points.
final class Sheet implements AutoCloseable {

    static final double MARGIN = 54;
    static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final double FOOT = 40;

    /// Words that look alike.
    ///
    /// @param ground the colour behind them, null for none
    record Piece(String words, @Nullable Color ground) {}

    private record Word(List<Fonts.Run> runs, double width, boolean spaced, @Nullable Color ground) {}

    private final PDDocument document;
    private final Fonts fonts;
    private PDPageContentStream out;
    private double y;

    Sheet(PDDocument document, Fonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.out = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /// Goes to a new page unless so much is left on this one.
    void need(double height) throws IOException {
        if (y - height < MARGIN + FOOT) {
            out.close();
            out = begin();
        }
    }

    void skip(double height) {
        y -= height;
    }

    void paragraph(Fonts.Face face, double size, Color colour, String words) throws IOException {
        paragraph(face, size, colour, List.of(new Piece(words, null)), 0);
    }

    /// Sets words in lines as wide as the page; a word wider than that is cut where it must be.
    void paragraph(Fonts.Face face, double size, Color colour, List<Piece> pieces, double indent) throws IOException {
        double leading = size * 1.42;
        double room = WIDTH - indent;
        double space = Fonts.width(fonts.runs(face, " "), size);
        List<Word> line = new ArrayList<>();
        double taken = 0;
        for (Word word : words(face, size, pieces, room)) {
            double gap = word.spaced() && !line.isEmpty() ? space : 0;
            if (!line.isEmpty() && taken + gap + word.width() > room) {
                set(line, size, leading, colour, indent, space);
                line.clear();
                taken = 0;
                gap = 0;
            }
            line.add(word);
            taken += gap + word.width();
        }
        set(line, size, leading, colour, indent, space);
    }

    private List<Word> words(Fonts.Face face, double size, List<Piece> pieces, double room) throws IOException {
        List<Word> words = new ArrayList<>();
        boolean spaced = false;
        for (Piece piece : pieces) {
            StringBuilder word = new StringBuilder();
            for (int c : piece.words().codePoints().toArray()) {
                boolean blank = Character.isWhitespace(c);
                boolean full = !blank && Fonts.width(fonts.runs(face, word.toString()), size) > room - 2 * size;
                if ((blank || full) && !word.isEmpty()) {
                    words.add(word(face, size, word.toString(), spaced, piece.ground()));
                    word.setLength(0);
                    spaced = false;
                }
                spaced |= blank;
                if (!blank) {
                    word.appendCodePoint(c);
                }
            }
            if (!word.isEmpty()) {
                words.add(word(face, size, word.toString(), spaced, piece.ground()));
                spaced = false;
            }
        }
        return words;
    }

    private Word word(Fonts.Face face, double size, String words, boolean spaced, @Nullable Color ground) throws IOException {
        List<Fonts.Run> runs = fonts.runs(face, words);
        return new Word(runs, Fonts.width(runs, size), spaced, ground);
    }

    private void set(List<Word> line, double size, double leading, Color colour, double indent, double space) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        need(leading);
        y -= leading;
        double x = MARGIN + indent;
        for (int i = 0; i < line.size(); i++) {
            Word word = line.get(i);
            double gap = i > 0 && word.spaced() ? space : 0;
            if (word.ground() != null) {
                boolean joined = i > 0 && word.ground().equals(line.get(i - 1).ground());
                out.setNonStrokingColor(word.ground());
                out.addRect((float) (joined ? x : x + gap), (float) (y - size * 0.25), (float) (word.width() + (joined ? gap : 0)), (float) (size * 1.2));
                out.fill();
            }
            x += gap;
            show(out, word.runs(), x, y, size, colour);
            x += word.width();
        }
    }

    private static void show(PDPageContentStream out, List<Fonts.Run> runs, double x, double y, double size, Color colour) throws IOException {
        out.beginText();
        out.setNonStrokingColor(colour);
        out.newLineAtOffset((float) x, (float) y);
        for (Fonts.Run run : runs) {
            out.setFont(run.font(), (float) size);
            out.showText(run.words());
        }
        out.endText();
    }

    /// Draws an SVG of the desk as wide as the page at most.
    void drawing(String svg, SvgPainter painter) throws IOException {
        SvgPainter.Picture picture = painter.read(svg);
        double scale = Math.min(1, WIDTH / picture.width());
        double height = Math.min(picture.height() * scale, PDRectangle.A4.getHeight() - 2 * MARGIN - FOOT);
        need(height);
        painter.paint(picture, out, MARGIN, y, Math.min(scale, height / picture.height()));
        y -= height;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /// Writes a line at the foot of each page; `closed` first.
    static void feet(PDDocument document, Fonts fonts, Color colour, String words) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            try (PDPageContentStream foot = new PDPageContentStream(document, document.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                show(foot, fonts.runs(Fonts.Face.SANS, words + " · page " + (i + 1) + " of " + pages), MARGIN, MARGIN - 14, 8, colour);
            }
        }
    }
}
