package org.whence.flink.sink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Chapter;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;
import org.whence.flink.fold.Change;

/// One report of a claim as a row of a table. What the CSV export has too has its name there; the names of columns are these, in snake case.
///
/// Of a story's rows those of its greatest version count. A story without any claim, or one that is no more, has one row with nothing but `story` and
/// `version`, so that earlier rows do not count.
///
/// @param story the story's id
/// @param version greater than that of any earlier row of the story
/// @param storyTitle the title of the story's most central article, null where none has one
/// @param claim the claim's id
/// @param proposition the claim in words
/// @param modality what most of the reports' sources do with it
/// @param reports how many reports the claim has
/// @param numberOfSources how many independent roots it has
/// @param unattributed how many of its reports reach no root
/// @param disputedBy ids of the claims that cannot be true together with it
/// @param report the report's id
/// @param headline whether it stands in the title
/// @param content the report's words for the claim
/// @param polarity whether its source affirms or rejects it
/// @param certaintyLow the least probability that the words leave, 0 to 1
/// @param certaintyHigh the greatest, 0 to 1
/// @param chain the names of the article's own chain, from the party nearest the reader
/// @param sourceOriginal the names of the roots that it traces to; none where it reaches none
/// @param anonymous whether all its roots are kept anonymous; null where it reaches none
/// @param sourceArticle the article's key
/// @param sourceOffice the outlet, null where unknown
/// @param sourceDate the day of publication, null where unknown
/// @param sourceTime the time of publication, null where unknown
/// @param whereCoordinates the first place of the content that has coordinates, null where there is none
/// @param latitude its latitude in degrees
/// @param longitude its longitude in degrees
/// @param low the least value of the content's first count, null where it has none
/// @param best its value, null for a range
/// @param high its greatest value
/// @param bound how firm the count is
/// @param unit what is counted
/// @param drift what the report lost or changed, by kind
public record ReportRow(
        String story,
        long version,
        @Nullable String storyTitle,
        @Nullable String claim,
        @Nullable String proposition,
        @Nullable String modality,
        @Nullable Integer reports,
        @Nullable Integer numberOfSources,
        @Nullable Integer unattributed,
        @Nullable List<String> disputedBy,
        @Nullable String report,
        @Nullable Boolean headline,
        @Nullable String content,
        @Nullable String polarity,
        @Nullable Double certaintyLow,
        @Nullable Double certaintyHigh,
        @Nullable List<String> chain,
        @Nullable List<String> sourceOriginal,
        @Nullable Boolean anonymous,
        @Nullable String sourceArticle,
        @Nullable String sourceOffice,
        @Nullable LocalDate sourceDate,
        @Nullable Instant sourceTime,
        @Nullable String whereCoordinates,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Double low,
        @Nullable Double best,
        @Nullable Double high,
        @Nullable String bound,
        @Nullable String unit,
        @Nullable List<String> drift) {

    /// The rows of a change, at least one.
    static List<ReportRow> of(Change change) {
        Chapter chapter = change.chapter();
        List<ReportRow> rows = new ArrayList<>();
        if (chapter != null) {
            for (Claim claim : chapter.claims()) {
                for (int i = 0; i < claim.reports().size(); i++) {
                    rows.add(of(change, chapter, claim, i));
                }
            }
        }
        return rows.isEmpty() ? List.of(nothing(change)) : rows;
    }

    private static ReportRow nothing(Change change) {
        return new ReportRow(change.story(), change.version(), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null);
    }

    private static ReportRow of(Change change, Chapter chapter, Claim claim, int index) {
        Report report = claim.reports().get(index);
        List<Origin> origins = claim.originsOf(index);
        Place place = report.places().stream().filter(p -> p.lat() != null).findFirst().orElse(null);
        Quantity count = report.quantities().stream().filter(q -> q.kind() == Quantity.Kind.COUNT).findFirst().orElse(null);
        return new ReportRow(change.story(), change.version(), chapter.story().title(), claim.id(), claim.proposition(), lower(claim.modality()), claim.reports().size(),
                claim.independent(), claim.unattributed(), claim.disputedBy(), report.id(), report.isTitle(), report.words(), lower(report.polarity()), report.certainty().low(),
                report.certainty().high(), report.chain().stream().map(Party::name).toList(), origins.stream().map(Origin::name).toList(),
                origins.isEmpty() ? null : origins.stream().noneMatch(Origin::named), report.article(), report.publisher(),
                report.published() == null ? null : report.published().day(), report.published() == null ? null : report.published().instant(),
                place == null ? null : place.name() == null ? place.extract().text() : place.name(), place == null ? null : place.lat(), place == null ? null : place.lon(),
                count == null ? null : count.low(), count == null ? null : count.value(), count == null ? null : count.high(), count == null ? null : lower(count.bound()),
                count == null ? null : count.unit(), claim.drift().stream().filter(drift -> drift.report() == index).map(Drift::kind).map(ReportRow::lower).toList());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
