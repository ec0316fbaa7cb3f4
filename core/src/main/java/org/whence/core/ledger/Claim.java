package org.whence.core.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.attribution.Modality;

/// One proposition with all that report it.
///
/// @param id made from the first report; stays while that report is the first
/// @param story the id of the story that it belongs to
/// @param proposition the claim in the words of the report that says it most fully
/// @param modality what most of the reports' sources do with it
/// @param reports in canonical order of their articles, the title before the text; at least one. All indexes below point into this list
/// @param origins the roots, those with most reports first
/// @param unattributed the number of reports that reach no origin and are no headline
/// @param drift what was lost or changed on the way, by report
/// @param disputedBy ids of claims of the same story that cannot be true together with this one, sorted
public record Claim(
        String id,
        String story,
        String proposition,
        Modality modality,
        List<Report> reports,
        List<Origin> origins,
        int unattributed,
        List<Drift> drift,
        List<String> disputedBy) {

    public Claim {
        reports = List.copyOf(reports);
        origins = List.copyOf(origins);
        drift = List.copyOf(drift);
        disputedBy = List.copyOf(disputedBy);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("claim " + id + " has no report");
        }
        if (unattributed < 0 || unattributed > reports.size()) {
            throw new IllegalArgumentException("claim " + id + ": " + unattributed + " unattributed of " + reports.size() + " reports");
        }
        for (Origin origin : origins) {
            for (int report : origin.reports()) {
                check(id, "origin " + origin.name(), report, reports.size());
            }
        }
        for (Drift change : drift) {
            check(id, "drift " + change.kind(), change.report(), reports.size());
            check(id, "drift " + change.kind(), change.against(), reports.size());
        }
        for (Report report : reports) {
            for (Step step : report.steps()) {
                check(id, "step " + step.how(), step.report(), reports.size());
            }
        }
        if (disputedBy.contains(id)) {
            throw new IllegalArgumentException("claim " + id + " cannot dispute itself");
        }
    }

    /// The id of the claim whose first report has this id.
    public static String idOf(String firstReport) {
        return Hash.id('c', firstReport);
    }

    private static void check(String id, String what, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("claim " + id + ": " + what + " points at report " + index + " of " + size);
        }
    }

    /// How many different origins the reports trace to.
    public int independent() {
        return origins.size();
    }

    /// Whether several reports hang on one root.
    public boolean circular() {
        return reports.size() > 1 && origins.size() == 1;
    }

    /// When it was first reported, null where no report is dated.
    public @Nullable Published since() {
        return reports.getFirst().published();
    }

    /// The origins that a report traces to; empty where it reaches none.
    public List<Origin> originsOf(int report) {
        return origins.stream().filter(origin -> origin.reports().contains(report)).toList();
    }
}
