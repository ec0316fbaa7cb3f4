package org.whence.app.read;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Published;
import org.whence.core.attribution.Band;
import org.whence.core.claim.Certainty;
import org.whence.core.claim.Party;
import org.whence.core.quantity.Quantity;

/// How values are said to a person, the same in every output.
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH);

    private Words() {}

    /// The hedge with its range: "likely, 55–80 %"; "stated" without one.
    public static String hedge(Certainty certainty) {
        String band = certainty.band().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (certainty.band()) {
            case STATED -> band;
            case UNASSESSED -> "not assessed";
            case ALMOST_NO_CHANCE, VERY_UNLIKELY, UNLIKELY, ROUGHLY_EVEN, LIKELY, VERY_LIKELY, ALMOST_CERTAIN, POSSIBLE ->
                    band + ", " + range(certainty);
        };
    }

    /// The probabilities that the hedge stands for: "55–80 %".
    public static String range(Certainty certainty) {
        String low = percent(certainty.low());
        String high = percent(certainty.high());
        return (low.equals(high) ? low : low + "–" + high) + " %";
    }

    private static String percent(double probability) {
        return decimal(probability * 100);
    }

    /// Whether a reader needs to be told of the hedge.
    public static boolean isHedged(Certainty certainty) {
        return certainty.band() != Band.STATED;
    }

    /// A quantity with the signs of its bound: "≥ 70 vehicles", "24–99", "≈ 5 × troops (Russia : Ukraine)".
    public static String quantity(Quantity q) {
        String sign = switch (q.bound()) {
            case EXACT, RANGE -> "";
            case ABOUT -> "≈ ";
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
        };
        String number = q.low() == q.high() ? decimal(q.low()) : decimal(q.low()) + "–" + decimal(q.high());
        String measure = switch (q.kind()) {
            case PERCENT -> number + " %";
            case RATIO -> number + " ×";
            case COUNT, MONEY, DISTANCE, DURATION, AREA, MASS, TEMPERATURE, OTHER -> number;
        };
        boolean hasUnit = q.unit() != null && q.kind() != Quantity.Kind.PERCENT;
        String compared = q.of() != null || q.than() != null
                ? " (" + (q.of() == null ? "?" : q.of()) + " : " + (q.than() == null ? "?" : q.than()) + ")"
                : "";
        return sign + measure + (hasUnit ? " " + q.unit() : "") + compared;
    }

    /// A number with three decimals at most: "1,200", "0.05".
    public static String decimal(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(exact);
    }

    /// A party with the sign of its sort: anonymous in round brackets, a document in square ones.
    public static String party(Party party) {
        if (party.kind() == Party.Kind.DOCUMENT) {
            return "[" + party.name() + "]";
        }
        return party.named() ? party.name() : "(" + party.name() + ")";
    }

    /// Whether a party is kept anonymous. A document is not: it stands before the reader, whoever issued it.
    public static boolean isAnonymous(Party.Kind kind, boolean named) {
        return !named && kind != Party.Kind.DOCUMENT;
    }

    /// What sort of party: "state"; "state, spokesman, not named"; "document"; "document, no issuer named".
    public static String sort(Party.Kind kind, @Nullable String role, boolean named) {
        return kind.name().toLowerCase(Locale.ROOT) + (role == null ? "" : ", " + role) + (named ? "" : isAnonymous(kind, named) ? ", not named" : ", no issuer named");
    }

    public static String published(Published published) {
        return published.instant() == null
                ? DAY.format(published.day())
                : MINUTE.format(published.instant().atOffset(java.time.ZoneOffset.UTC));
    }

    /// "1 claim", "2 claims".
    public static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    /// Breaks words into lines no wider than `width`; a word that is wider stands alone.
    public static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
