package org.whence.app.desk;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whence.app.desk.root.Traces;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;

/// A part of a claim's reports as rows of a table.
///
/// @param next where the next part is, null at the end
/// @param total how many reports there are
public record ReportRows(List<Row> rows, @Nullable String next, int total) {

    static final int PAGE = 60;

    /// One report.
    public record Row(int index, Report report, String outlet, String traced, List<Origin> origins) {}

    static ReportRows of(Claim claim, int offset) {
        int total = claim.reports().size();
        int until = Math.min(total, offset + PAGE);
        List<Row> rows = IntStream.range(Math.min(offset, total), until).mapToObj(i -> {
            Report report = claim.reports().get(i);
            return new Row(i, report, Traces.outlet(report), Show.traced(claim, i), claim.originsOf(i));
        }).toList();
        return new ReportRows(rows, until < total ? Show.claim(claim.id()) + "/reports?offset=" + until : null, total);
    }
}
