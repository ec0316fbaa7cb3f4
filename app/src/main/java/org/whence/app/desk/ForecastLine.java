package org.whence.app.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.app.read.Words;
import org.whence.core.article.Published;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.io.store.LedgerStore;

/// A forecast or promise in the register.
///
/// @param id of the claim
/// @param proposition of the claim
/// @param modality which of them it is, in words
/// @param since when it was first reported, null where no report is dated
/// @param by on whose word
/// @param hedge how sure, in words, empty where nothing is said
/// @param reports the ids of its reports
public record ForecastLine(String id, String proposition, String modality, @Nullable Published since, String by, String hedge, List<String> reports) {

    static ForecastLine of(Claim claim) {
        String by = claim.origins().stream().map(Origin::name).collect(Collectors.joining("; "));
        String hedge = claim.reports().stream().map(r -> r.certainty()).filter(Words::isHedged).findFirst().map(Words::hedge).orElse("");
        return new ForecastLine(claim.id(), claim.proposition(), Show.name(claim.modality()), claim.since(), by.isEmpty() ? "nobody named" : by, hedge, claim.reports().stream().map(Report::id).toList());
    }

    /// A line with its verdict.
    ///
    /// @param verdict how it came out, null where nobody said
    public record Judged(ForecastLine line, LedgerStore.@Nullable Judged verdict) {

        /// The verdict in words.
        public String came() {
            return verdict == null ? "" : Show.name(verdict.verdict());
        }
    }

    Judged judged(List<LedgerStore.Judged> verdicts) {
        return new Judged(this, verdicts.stream().filter(v -> reports.contains(v.report())).reduce((_, last) -> last).orElse(null));
    }
}
