package org.whence.app.ledger;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.whence.app.Style;
import org.whence.core.article.Published;
import org.whence.core.ledger.Claim;

/// How claims are told on a terminal.
final class Lines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private Lines() {}

    /// "10 reports · 1 root · said since 7 Mar 2023". One root under several reports is marked.
    static String counts(Claim claim, Style style) {
        StringBuilder line = new StringBuilder(number(claim.reports().size(), "report"));
        String roots = number(claim.independent(), "root");
        line.append(" · ").append(claim.circular() ? style.warning(roots) : roots);
        if (claim.unattributed() > 0) {
            line.append(" · ").append(claim.unattributed()).append(" unattributed");
        }
        if (claim.since() != null) {
            line.append(" · said since ").append(day(claim.since()));
        }
        if (!claim.drift().isEmpty()) {
            line.append(" · ").append(number(claim.drift().size(), "drift"));
        }
        if (!claim.disputedBy().isEmpty()) {
            line.append(" · ⟂ ").append(number(claim.disputedBy().size(), "dispute"));
        }
        return line.toString();
    }

    static String number(int count, String what) {
        return count + " " + what + (count == 1 || what.equals("drift") ? "" : "s");
    }

    static String day(@Nullable Published published) {
        return published == null ? "no date" : DAY.format(published.day());
    }

    static String minute(@Nullable Published published) {
        return published == null ? "no date" : published.instant() == null ? DAY.format(published.day()) : MINUTE.format(published.instant().atOffset(ZoneOffset.UTC));
    }

    /// The words cut to a width, with an ellipsis where something is missing; control characters are shown as spaces.
    static String cut(String words, int width) {
        String line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= width ? line : line.substring(0, line.offsetByCodePoints(0, Math.max(1, width - 1))) + "…";
    }
}
