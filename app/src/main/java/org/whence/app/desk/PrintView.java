package org.whence.app.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.whence.core.ledger.Claim;

/// One claim to print: the drawing, every report with its evidence and the hash of what it was read from.
///
/// @param evidence of the reports, at most five hundred
/// @param left how many reports are left out
public record PrintView(ClaimView claim, List<EvidenceView> evidence, int left, String ledger) {

    private static final int MOST = 500;

    static PrintView of(Claim claim, Answers answers) {
        int shown = Math.min(MOST, claim.reports().size());
        return new PrintView(ClaimView.of(claim, answers), IntStream.range(0, shown).mapToObj(i -> EvidenceView.of(claim, i, answers)).toList(),
                claim.reports().size() - shown, answers.version());
    }
}
