package org.whence.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.whence.app.desk.root.Figures;
import org.whence.app.desk.root.NumberLine;
import org.whence.app.desk.root.RootDrawing;
import org.whence.app.desk.root.Traces;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Story;

/// A claim with its drawings, its evidence, what changed on the way and who disputes it.
public record ClaimView(
        Claim claim,
        String storyTitle,
        String sum,
        String wide,
        String narrow,
        List<Against> disputes,
        List<Claim> otherDisputes,
        String scaleWide,
        String scaleNarrow,
        List<Change> changes,
        EvidenceView first,
        ReportRows reports) {

    private static final double NARROW = 336;
    private static final double WIDE = 836;
    private static final double BESIDE = 470;
    private static final double ACROSS = 342;
    private static final int DRAWN = 2;
    private static final int CHANGES = 12;

    /// A claim that cannot be true together with this one, with its drawings, mirrored.
    public record Against(Claim claim, String sum, String wide, String narrow) {}

    /// What one report lost or changed.
    public record Change(Drift drift, String outlet) {}

    /// Whether several articles hang on one root.
    public boolean finding() {
        return RootDrawing.isFinding(claim);
    }

    /// The changes that are shown at once.
    public List<Change> firstChanges() {
        return changes.subList(0, Math.min(CHANGES, changes.size()));
    }

    /// The changes that are shown on demand.
    public List<Change> furtherChanges() {
        return changes.subList(Math.min(CHANGES, changes.size()), changes.size());
    }

    static ClaimView of(Claim claim, Answers answers) {
        Story story = answers.story(claim.story()).orElseThrow(() -> Problem.notFound("story", claim.story()));
        Map<String, String> copies = Show.verbatim(answers.copies(claim.story()));
        List<Claim> disputing = claim.disputedBy().stream().map(answers::claim).flatMap(java.util.Optional::stream).toList();
        List<Figures.Figure> figures = Figures.comparable(Stream.concat(Stream.of(claim), disputing.stream()).toList());
        List<Claim> against = disputing.stream().sorted(byWeight(figures)).toList();
        List<Claim> drawn = against.stream().limit(DRAWN).toList();
        double wide = drawn.isEmpty() ? WIDE : BESIDE;
        List<Against> disputes = new ArrayList<>();
        for (Claim other : drawn) {
            disputes.add(new Against(other, RootDrawing.sum(other), draw(other, copies, ACROSS, true), draw(other, copies, NARROW, true)));
        }
        return new ClaimView(claim, TodayView.titleOf(story), RootDrawing.sum(claim), draw(claim, copies, wide, false), draw(claim, copies, NARROW, false), disputes,
                against.stream().skip(DRAWN).toList(), NumberLine.of(figures, WIDE), NumberLine.of(figures, NARROW),
                claim.drift().stream().map(d -> new Change(d, Traces.outlet(claim.reports().get(d.report())))).toList(),
                EvidenceView.of(claim, 0, answers), ReportRows.of(claim, 0));
    }

    /// Those with a figure that can be set beside the claim's first, then those that rest on somebody's word, then those with most reports.
    private static Comparator<Claim> byWeight(List<Figures.Figure> figures) {
        return Comparator.<Claim, Boolean>comparing(c -> figures.stream().noneMatch(f -> f.claim().equals(c))).thenComparing(c -> c.origins().isEmpty()).thenComparing(LedgerAnswers.BY_WEIGHT);
    }

    private static String draw(Claim claim, Map<String, String> copies, double width, boolean mirrored) {
        return RootDrawing.of(claim, copies, width, mirrored, Show::report);
    }
}
