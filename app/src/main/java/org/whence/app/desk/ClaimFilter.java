package org.whence.app.desk;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;

/// Which claims are asked for; the same filters as those of `whence claims`. Null or false asks nothing.
///
/// @param words all of these stand in the proposition, in a report or in a party's name
/// @param about a place that a report names
/// @param party a party of a chain or an origin bears this name or a part of it
/// @param publisher a report is by this outlet
/// @param since first reported on this day (UTC) or later
/// @param until first reported on this day (UTC) or earlier
/// @param circular several reports and one root
/// @param disputed another claim cannot be true together with it
/// @param drift something was lost or changed on the way
/// @param anonymous an origin is kept anonymous
public record ClaimFilter(
        @Nullable String words,
        @Nullable String about,
        @Nullable String party,
        @Nullable String publisher,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        boolean circular,
        boolean disputed,
        boolean drift,
        boolean anonymous) {

    /// Every claim.
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, false, false, false, false);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Whether a claim is asked for.
    public boolean passes(Claim claim) {
        return (!circular || claim.circular())
                && (!disputed || !claim.disputedBy().isEmpty())
                && (!drift || !claim.drift().isEmpty())
                && (!anonymous || claim.origins().stream().anyMatch(o -> !o.named()))
                && (since == null || claim.since() != null && !day(claim.since()).isBefore(since))
                && (until == null || claim.since() != null && !day(claim.since()).isAfter(until))
                && has(publisher, claim.reports().stream().flatMap(r -> Stream.ofNullable(r.publisher())))
                && has(about, claim.reports().stream().flatMap(ClaimFilter::places))
                && has(party, parties(claim))
                && hasWords(claim);
    }

    private static LocalDate day(Published published) {
        return published.day();
    }

    private static Stream<String> places(Report report) {
        return report.places().stream().flatMap(p -> Stream.of(p.extract().text(), p.name() == null ? "" : p.name()));
    }

    private static Stream<String> parties(Claim claim) {
        return Stream.concat(
                claim.origins().stream().flatMap(o -> o.names().stream()),
                claim.reports().stream().flatMap(r -> r.chain().stream()).map(p -> p.name()));
    }

    private static boolean has(@Nullable String wanted, Stream<String> names) {
        return wanted == null || names.anyMatch(name -> plain(name).contains(plain(wanted)));
    }

    private boolean hasWords(Claim claim) {
        if (words == null) {
            return true;
        }
        StringBuilder all = new StringBuilder(" ").append(claim.proposition());
        claim.reports().forEach(r -> all.append(' ').append(r.words()).append(' ').append(r.publisher()));
        parties(claim).forEach(name -> all.append(' ').append(name));
        String text = " " + BETWEEN.matcher(plain(all.toString())).replaceAll(" ");
        return List.of(BETWEEN.split(plain(words))).stream().allMatch(word -> text.contains(" " + word));
    }

    /// Lower case without accents.
    static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}
