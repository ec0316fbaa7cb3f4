package org.whence.app.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Correction;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.io.store.Noted;

/// What can be put right at a claim and what was.
///
/// @param claim its id
/// @param first the id of its first report, by which a merge names it
/// @param others claims of the same story that it could be merged with
/// @param reports reports that could be split off, those of the first two hundred
/// @param traced reports whose trace could be cut
/// @param parties names that could be one party's
/// @param made corrections that concern it and stand, the last first
public record CorrectionsView(String claim, String first, List<Claim> others, List<Report> reports, List<Traced> traced, List<String> parties, List<Made> made) {

    private static final int MOST = 200;

    /// A report with the one that it is traced to.
    public record Traced(String report, String on, String words) {}

    /// A correction in words.
    public record Made(long id, String words, String by, String at) {}

    static CorrectionsView of(Claim claim, Answers answers, Corrections corrections) {
        List<Claim> others = answers.story(claim.story()).map(answers::claimsOf).orElse(List.of()).stream().filter(c -> !c.id().equals(claim.id())).limit(MOST).toList();
        List<Report> reports = claim.reports().stream().limit(MOST).toList();
        List<Traced> traced = reports.stream().flatMap(r -> r.steps().stream().map(s -> {
            Report on = claim.reports().get(s.report());
            return new Traced(r.id(), on.id(), name(r) + " to " + name(on) + " (" + Show.how(s.how()) + ")");
        })).toList();
        List<String> parties = Stream.concat(claim.origins().stream().map(Origin::name), claim.reports().stream().flatMap(r -> r.chain().stream()).map(Party::name)).distinct().sorted().limit(MOST).toList();
        return new CorrectionsView(claim.id(), claim.reports().getFirst().id(), others, reports, traced, parties, made(claim, parties, corrections.all()));
    }

    private static String name(Report report) {
        return org.whence.app.desk.root.Traces.outlet(report);
    }

    private static List<Made> made(Claim claim, List<String> parties, List<Noted> all) {
        Set<String> concerned = new HashSet<>(parties);
        claim.reports().forEach(r -> concerned.add(r.id()));
        return all.reversed().stream().filter(Noted::stands).filter(n -> names(n.correction()).stream().anyMatch(concerned::contains)).map(CorrectionsView::made).toList();
    }

    /// A correction in words.
    public static Made made(Noted noted) {
        return new Made(noted.id(), words(noted.correction()), noted.who(), noted.at().toString());
    }

    private static List<String> names(Correction correction) {
        return switch (correction) {
            case Correction.Merge(String report, String other) -> List.of(report, other);
            case Correction.Split(String report) -> List.of(report);
            case Correction.Alias(String name, String other) -> List.of(name, other);
            case Correction.WrongTrace(String report, String on) -> List.of(report, on);
        };
    }

    private static String words(Correction correction) {
        return switch (correction) {
            case Correction.Merge(String report, String other) -> "one claim: reports " + report + " and " + other;
            case Correction.Split(String report) -> "another claim: report " + report;
            case Correction.Alias(String name, String other) -> "one party: “" + name + "” and “" + other + "”";
            case Correction.WrongTrace(String report, String on) -> "no trace: report " + report + " to " + on;
        };
    }
}
