package org.whence.app.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.app.read.Words;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.io.store.LedgerStore;

/// A forecast or promise in the register.
///
/// @param verdict how it came out, null where nobody said
public record ForecastLine(Claim claim, String by, String hedge, LedgerStore.@Nullable Judged verdict) {

    /// The verdict in words.
    public String came() {
        return verdict == null ? "" : Show.name(verdict.verdict());
    }

    static ForecastLine of(Claim claim, List<LedgerStore.Judged> verdicts) {
        String by = claim.origins().stream().map(Origin::name).collect(Collectors.joining("; "));
        String hedge = claim.reports().stream().map(r -> r.certainty()).filter(Words::isHedged).findFirst().map(Words::hedge).orElse("");
        Set<String> reports = claim.reports().stream().map(Report::id).collect(Collectors.toSet());
        LedgerStore.Judged verdict = verdicts.stream().filter(v -> reports.contains(v.report())).reduce((_, last) -> last).orElse(null);
        return new ForecastLine(claim, by.isEmpty() ? "nobody named" : by, hedge, verdict);
    }
}
