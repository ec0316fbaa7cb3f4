package org.whence.app.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whence.app.desk.root.Tally;
import org.whence.core.article.Published;
import org.whence.core.ledger.Claim;

/// A party's record over time.
///
/// @param tally how many of its claims came when, as SVG; empty where they are all of one day
public record SourceView(SourceRecord record, List<Bar> hedges, List<Bar> modalities, List<Bar> relays, String tally, List<ClaimLine> lines, Pager pager) {

    private static final int RELAYS = 8;

    /// A count as a bar.
    ///
    /// @param width in pixels, of 120
    public record Bar(String name, int count, String width) {}

    static SourceView of(SourceRecord record, int offset, int limit) {
        Answers.Slice<Claim> slice = Answers.Slice.of(record.claims(), offset, limit);
        return new SourceView(record, bars(record.hedges()), bars(record.modalities()),
                record.relays().stream().limit(RELAYS).map(r -> bar(r.outlet(), r.reports(), record.relays().getFirst().reports())).toList(),
                Tally.of(record.claims().stream().map(Claim::since).filter(Objects::nonNull).map(Published::day).toList(), "claim", "claims", 344), slice.of().stream().map(c -> ClaimLine.of(c, Map.of())).toList(), Pager.of(slice, limit, Show.source(record.name())));
    }

    private static <E extends Enum<E>> List<Bar> bars(Map<E, Integer> counts) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> bar(Show.name(e.getKey()), e.getValue(), most)).toList();
    }

    private static Bar bar(String name, int count, int most) {
        return new Bar(name, count, Long.toString(Math.round(120.0 * count / most)));
    }
}
