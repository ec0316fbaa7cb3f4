package org.whence.app.desk.print;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.ClaimView;
import org.whence.app.desk.EvidenceView;
import org.whence.app.desk.MarkedText;
import org.whence.app.desk.PrintView;
import org.whence.app.desk.Show;
import org.whence.app.desk.root.Hop;

/// The report of one claim as PDF, A4: what it says, its roots as a drawing, disputed figures, what changed on the way, and the evidence of
/// each report with the hash of what it was read from.
public final class ClaimPdf {

    private final PrintView view;
    private final Fonts fonts;
    private final Palette palette = new Palette();
    private final Sheet sheet;
    private final Color ink = palette.of("ink");
    private final Color faint = palette.of("faint");

    private ClaimPdf(PrintView view, PDDocument document) throws IOException {
        this.view = view;
        this.fonts = new Fonts(document);
        this.sheet = new Sheet(document, fonts);
    }

    /// Writes a claim's report.
    public static byte[] write(PrintView view) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ClaimPdf(view, document).write(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report of claim " + view.claim().claim().id() + " cannot be written", e);
        }
    }

    private void write(PDDocument document) throws IOException {
        ClaimView claim = view.claim();
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(claim.claim().proposition());
        about.setCreator("Whence");
        document.getDocumentCatalog().setLanguage("en");
        sheet.paragraph(Fonts.Face.SERIF, 18, ink, claim.claim().proposition());
        sheet.skip(6);
        sheet.paragraph(Fonts.Face.BOLD, 13, claim.finding() ? palette.of("finding") : ink, claim.sum());
        sheet.paragraph(Fonts.Face.SANS, 9, faint, (claim.claim().since() == null ? "" : "Said since " + Show.when(claim.claim().since()) + ". ")
                + "Who says it and on whose word; not whether it is true.");
        sheet.skip(14);
        SvgPainter painter = new SvgPainter(fonts, palette);
        sheet.drawing(view.drawing(), painter);
        if (!claim.scaleWide().isEmpty()) {
            heading("The figures");
            sheet.drawing(claim.scaleWide(), painter);
        }
        if (!claim.disputes().isEmpty()) {
            heading("Disputed by");
            for (ClaimView.Against dispute : claim.disputes()) {
                sheet.paragraph(Fonts.Face.SERIF, 10.5, ink, dispute.claim().proposition() + " (" + dispute.sum() + ")");
            }
        }
        changes(claim.changes());
        heading("Evidence");
        for (EvidenceView evidence : view.evidence()) {
            evidence(evidence);
        }
        if (view.left() > 0) {
            sheet.paragraph(Fonts.Face.SANS, 9, faint, "and " + view.left() + " reports more");
        }
        if (fonts.missing() > 0) {
            sheet.skip(10);
            sheet.paragraph(Fonts.Face.SANS, 9, faint, fonts.missing() + " characters are in scripts that this report has no font for; the article has them.");
        }
        sheet.close();
        Sheet.feet(document, fonts, faint, "Whence · claim " + claim.claim().id() + " · ledger " + view.ledger());
    }

    private void heading(String words) throws IOException {
        sheet.skip(16);
        sheet.need(130);
        sheet.paragraph(Fonts.Face.BOLD, 12, ink, words);
        sheet.skip(2);
    }

    private void changes(List<ClaimView.Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        heading("What changed on the way");
        for (int i = 0; i < changes.size(); i++) {
            ClaimView.Change change = changes.get(i);
            sheet.paragraph(Fonts.Face.SANS, 10, ink, (i + 1) + ". " + change.outlet() + ", " + Show.drift(change.drift().kind()) + ": " + change.drift().from() + " → " + change.drift().to());
        }
    }

    private void evidence(EvidenceView evidence) throws IOException {
        sheet.skip(8);
        sheet.need(64);
        sheet.paragraph(Fonts.Face.BOLD, 10, ink, evidence.outlet() + (evidence.report().isTitle() ? ", headline" : "") + ", " + Show.when(evidence.report().published()));
        for (MarkedText.Paragraph paragraph : evidence.paragraphs()) {
            List<Sheet.Piece> pieces = new ArrayList<>();
            paragraph.stretches().forEach(s -> pieces.add(new Sheet.Piece(s.words(), ground(s.roles()))));
            sheet.paragraph(Fonts.Face.SERIF, 10.5, ink, pieces, 12);
        }
        StringBuilder chain = new StringBuilder(evidence.outlet());
        for (Hop hop : evidence.hops()) {
            chain.append(" ← ").append(hop.name()).append(hop.anonymous() ? " (not named)" : "");
        }
        line(chain.toString());
        for (EvidenceView.StepLine step : evidence.steps()) {
            line(step.how() + ": " + step.outlet() + (step.evidence().isEmpty() ? "" : " — “" + step.evidence() + "”"));
        }
        line(evidence.hedge());
        line(evidence.quantities());
        line(evidence.report().article());
        line(evidence.hash() == null ? null : "SHA-256 " + evidence.hash());
    }

    private void line(@Nullable String words) throws IOException {
        if (words != null && !words.isEmpty()) {
            sheet.paragraph(Fonts.Face.SANS, 8.5, faint, List.of(new Sheet.Piece(words, null)), 12);
        }
    }

    /// A stretch can play several parts; the content shows first.
    private @Nullable Color ground(String roles) {
        return roles.contains("content") ? palette.of("mark-content") : roles.contains("cue") ? palette.of("mark-cue") : roles.contains("source") ? palette.of("mark-source") : null;
    }
}
