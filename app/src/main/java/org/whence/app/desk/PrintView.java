package org.whence.app.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.whence.app.desk.root.RootDrawing;
import org.whence.core.ledger.Claim;

/// One claim to print: the drawing, every report with its evidence and the hash of what it was read from.
///
/// @param drawing the claim's roots as SVG; its leaves lead to the evidence below
/// @param evidence of the reports, at most five hundred
/// @param left how many reports are left out
/// @param ledger the version of the ledger that was asked
public record PrintView(ClaimView claim, String drawing, List<EvidenceView> evidence, int left, String ledger) {

    /// How wide the drawing is, in pixels.
    public static final double WIDTH = 640;

    private static final int MOST = 500;

    static PrintView of(Claim claim, Answers answers) {
        int shown = Math.min(MOST, claim.reports().size());
        Map<String, String> copies = Show.verbatim(answers.copies(claim.story()));
        return new PrintView(ClaimView.of(claim, answers), RootDrawing.of(claim, copies, WIDTH, false, report -> "#r" + claim.reports().indexOf(report)),
                IntStream.range(0, shown).mapToObj(i -> EvidenceView.of(claim, i, answers)).toList(), claim.reports().size() - shown, answers.version());
    }
}
