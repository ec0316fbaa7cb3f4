package org.whence.io.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.claim.Party;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Drift;
import org.whence.core.ledger.Origin;
import org.whence.core.ledger.Report;
import org.whence.core.place.Place;
import org.whence.core.quantity.Quantity;

/// Claims as CSV (RFC 4180), one row for each report. The columns that the UCDP's Georeferenced Event Dataset has keep its names:
/// `source_article`, `source_office`, `source_date`, `source_headline`, `source_original`, `number_of_sources`, `where_coordinates`,
/// `latitude`, `longitude`, `date_start`, `date_end`, `low`, `best`, `high`.
///
/// `number_of_sources` counts independent roots, not outlets. `low`, `best` and `high` are those of the report's first count; a range has no
/// `best`, what "at least" and "at most" leave open stands in `bound`.
public final class ClaimCsv {

    private static final List<String> COLUMNS = List.of("claim", "proposition", "report", "content", "polarity", "certainty_low", "certainty_high", "chain", "source_article",
            "source_office", "source_date", "source_headline", "source_original", "anonymous", "number_of_sources", "reports", "where_coordinates", "latitude", "longitude",
            "date_start", "date_end", "low", "best", "high", "bound", "unit", "drift", "disputed_by");

    private ClaimCsv() {}

    /// The table of claims, the names of the columns first.
    public static String write(List<Claim> claims, Articles articles) {
        StringBuilder out = new StringBuilder();
        row(out, COLUMNS);
        for (Claim claim : claims) {
            TreeSet<String> days = claim.reports().stream().map(Report::published).filter(Objects::nonNull).map(p -> p.day().toString()).collect(Collectors.toCollection(TreeSet::new));
            for (int i = 0; i < claim.reports().size(); i++) {
                row(out, cells(claim, i, days, articles));
            }
        }
        return out.toString();
    }

    private static List<String> cells(Claim claim, int index, TreeSet<String> days, Articles articles) {
        Report report = claim.reports().get(index);
        Optional<Article> article = articles.of(report.article());
        List<Origin> origins = claim.originsOf(index);
        Place place = report.places().stream().filter(p -> p.lat() != null).findFirst().orElse(null);
        Quantity count = report.quantities().stream().filter(q -> q.kind() == Quantity.Kind.COUNT).findFirst().orElse(null);
        return List.of(
                claim.id(),
                claim.proposition(),
                report.id(),
                report.words(),
                lower(report.polarity()),
                number(report.certainty().low()),
                number(report.certainty().high()),
                report.chain().stream().map(Party::name).collect(Collectors.joining(" > ")),
                report.article(),
                text(report.publisher()),
                report.published() == null ? "" : report.published().toString(),
                article.map(Article::title).orElse(""),
                origins.stream().map(Origin::name).collect(Collectors.joining("; ")),
                origins.isEmpty() ? "" : Boolean.toString(origins.stream().noneMatch(Origin::named)),
                Integer.toString(claim.independent()),
                Integer.toString(claim.reports().size()),
                place == null ? "" : place.name() == null ? place.extract().text() : place.name(),
                place == null || place.lat() == null ? "" : number(place.lat()),
                place == null || place.lon() == null ? "" : number(place.lon()),
                days.isEmpty() ? "" : days.first(),
                days.isEmpty() ? "" : days.last(),
                count == null ? "" : number(count.low()),
                count == null || count.value() == null ? "" : number(count.value()),
                count == null ? "" : number(count.high()),
                count == null ? "" : lower(count.bound()),
                count == null ? "" : text(count.unit()),
                drift(claim, index),
                String.join(" ", claim.disputedBy()));
    }

    private static String drift(Claim claim, int report) {
        List<String> changes = new ArrayList<>();
        for (Drift change : claim.drift()) {
            if (change.report() == report) {
                changes.add(lower(change.kind()) + ": " + change.from() + " -> " + change.to());
            }
        }
        return String.join("; ", changes);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(ClaimCsv::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    /// A cell that a spreadsheet would take for a formula gets an apostrophe before it: names and titles are other people's words.
    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !value.matches("-?\\d+(\\.\\d+)?");
        String safe = formula ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
