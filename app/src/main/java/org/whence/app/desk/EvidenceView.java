package org.whence.app.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.Hop;
import org.whence.app.desk.root.Traces;
import org.whence.app.read.Words;
import org.whence.core.claim.Reading;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;
import org.whence.core.text.Text;

/// The words that one report rests on, with its way to the root.
///
/// @param paragraphs of the article, those that hold marked words; the report's own words where the article is not kept
/// @param hops the way from the outlet down to the origin; empty where it reaches none
/// @param steps where the trace goes on beyond the article's own words
/// @param hedge in words, null where there is none
/// @param quantities in words, empty where there is none
/// @param hash SHA-256 of the original bytes, null where these are not kept
public record EvidenceView(
        Report report,
        String outlet,
        List<MarkedText.Paragraph> paragraphs,
        List<Hop> hops,
        List<StepLine> steps,
        @Nullable String hedge,
        String quantities,
        @Nullable String hash) {

    /// One step of a trace in words.
    public record StepLine(String how, String outlet, String evidence) {}

    static EvidenceView of(Claim claim, int index, Answers answers) {
        Report report = claim.reports().get(index);
        List<Hop> hops = Traces.of(claim, index).stream().findFirst().map(Traces.Trace::hops).orElse(List.of());
        List<StepLine> steps = report.steps().stream()
                .map(s -> new StepLine(Show.how(s.how()), Traces.outlet(claim.reports().get(s.report())), s.evidence())).toList();
        return new EvidenceView(report, Traces.outlet(report), paragraphs(report, answers.reading(report.article())), hops, steps,
                Words.isHedged(report.certainty()) ? Words.hedge(report.certainty()) : null,
                String.join(" · ", report.quantities().stream().map(Words::quantity).toList()),
                answers.originalNote(report.article()).map(Answers.OriginalNote::sha256).orElse(null));
    }

    private static List<MarkedText.Paragraph> paragraphs(Report report, Optional<Reading> reading) {
        if (reading.isPresent()) {
            String title = reading.get().article().title();
            Text text = report.isTitle() ? Text.of(title == null ? "" : title) : reading.get().article().text();
            return MarkedText.of(text, List.of(MarkedText.Marks.of(report))).marked();
        }
        return List.of(new MarkedText.Paragraph(List.of(new MarkedText.Stretch(report.words(), "content", "evidence", List.of())), List.of()));
    }
}
