package org.whence.core.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an article was published: an instant, or a day alone where no more is known.
///
/// Orders as the ledger's canonical order needs it: by day (UTC), instants of a day by time, a day alone after the
/// instants of that day.
///
/// @param day the day in UTC
/// @param instant the exact time, null where only the day is known
public record Published(LocalDate day, @Nullable Instant instant) implements Comparable<Published> {

    public Published {
        if (instant != null && !instant.atOffset(ZoneOffset.UTC).toLocalDate().equals(day)) {
            throw new IllegalArgumentException("published " + instant + " is not on " + day + " (UTC)");
        }
    }

    public static Published at(Instant instant) {
        return new Published(instant.atOffset(ZoneOffset.UTC).toLocalDate(), instant);
    }

    public static Published on(LocalDate day) {
        return new Published(day, null);
    }

    /// Reads an ISO 8601 instant with offset (`2023-03-07T10:15:00Z`) or date (`2023-03-07`); empty for anything else.
    public static Optional<Published> parse(String written) {
        try {
            return Optional.of(written.length() == 10 ? on(LocalDate.parse(written)) : at(OffsetDateTime.parse(written).toInstant()));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Published other) {
        int byDay = day.compareTo(other.day);
        if (byDay != 0 || (instant == null && other.instant == null)) {
            return byDay;
        }
        if (instant == null) {
            return 1;
        }
        return other.instant == null ? -1 : instant.compareTo(other.instant);
    }

    /// The ISO 8601 form that [#parse] reads.
    @Override
    public String toString() {
        return instant == null ? day.toString() : instant.toString();
    }
}
