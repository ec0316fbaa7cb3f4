package org.whence.io.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whence.core.article.Published;

/// Reads the ways in which pages and feeds write a date.
public final class Dates {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z)?)?$");
    private static final Pattern RFC = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{2,4})[ ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{4}|[A-Z]{1,4})?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern EPOCH = Pattern.compile("^1\\d{9}(?:\\d{3})?$");
    private static final Pattern URL = Pattern.compile("/(20\\d{2}|19\\d{2})[/-]?(?:(\\d{1,2})[/-]?(\\d{1,2})|([a-z]{3})/(\\d{1,2}))(?=[/_-])", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("UT", 0), Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("Z", 0), Map.entry("EST", -5), Map.entry("EDT", -4),
            Map.entry("CST", -6), Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7), Map.entry("BST", 1), Map.entry("CET", 1),
            Map.entry("CEST", 2), Map.entry("EET", 2), Map.entry("EEST", 3), Map.entry("MSK", 3));
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ener", "gen", "янв", "січ", "styc"), List.of("feb", "fév", "fev", "фев", "лют", "lut"), List.of("mar", "mär", "мар", "бер"),
            List.of("apr", "abr", "avr", "апр", "квіт", "kwie"), List.of("may", "mai", "mag", "мая", "май", "трав", "maj"), List.of("jun", "juin", "giu", "июн", "черв", "czer"),
            List.of("jul", "juil", "lug", "июл", "лип", "lip"), List.of("aug", "ago", "août", "aoû", "авг", "серп", "sier"), List.of("sep", "set", "сен", "вер", "wrze"),
            List.of("oct", "okt", "ott", "окт", "жовт", "paź"), List.of("nov", "ноя", "лист"), List.of("dec", "dez", "dic", "déc", "дек", "груд", "gru"));

    private Dates() {}

    /// The date that a text is or holds: an instant where time and zone are written, the day alone where either is missing;
    /// empty where there is no date between 1900 and 2100.
    public static Optional<Published> in(String written) {
        String s = written.strip();
        if (s.isEmpty() || s.length() > 200) {
            return Optional.empty();
        }
        try {
            return read(s).filter(p -> p.day().getYear() >= 1900 && p.day().getYear() <= 2100);
        } catch (DateTimeException | ArithmeticException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The day that a news address names in its path (`/2023/12/17/`); empty where it names none.
    public static Optional<Published> inUrl(String url) {
        Matcher m = URL.matcher(url);
        while (m.find()) {
            try {
                int month = m.group(4) != null ? month(m.group(4)) : Integer.parseInt(m.group(2));
                int day = Integer.parseInt(m.group(4) != null ? m.group(5) : m.group(3));
                return Optional.of(Published.on(LocalDate.of(Integer.parseInt(m.group(1)), month, day)));
            } catch (DateTimeException noSuchDay) {
                // "/2023/99/12/" is no date; a later part of the path may be one
                continue;
            }
        }
        return Optional.empty();
    }

    /// The first date that a page's `meta` tags of these names hold, in the order of the names.
    static Optional<Published> first(Head head, String... names) {
        for (String name : names) {
            for (String value : head.all(name)) {
                Optional<Published> date = in(value);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> read(String s) {
        if (EPOCH.matcher(s).matches()) {
            long n = Long.parseLong(s);
            return Optional.of(Published.at(s.length() == 10 ? Instant.ofEpochSecond(n) : Instant.ofEpochMilli(n)));
        }
        Matcher m = COMPACT.matcher(s);
        if (m.find()) {
            return Optional.of(m.group(7) == null ? Published.on(day(m.group(1), m.group(2), m.group(3)))
                    : at(day(m.group(1), m.group(2), m.group(3)), m.group(4), m.group(5), m.group(6), "Z"));
        }
        m = ISO.matcher(s);
        if (m.find()) {
            return Optional.of(at(day(m.group(1), m.group(2), m.group(3)), m.group(4), m.group(5), m.group(6), m.group(7)));
        }
        m = RFC.matcher(s);
        if (m.find() && month(m.group(2)) > 0) {
            String year = m.group(3).length() == 2 ? "20" + m.group(3) : m.group(3);
            return Optional.of(at(LocalDate.of(Integer.parseInt(year), month(m.group(2)), Integer.parseInt(m.group(1))), m.group(4), m.group(5), m.group(6), m.group(7)));
        }
        m = DAY_FIRST.matcher(s);
        while (m.find()) {
            if (month(m.group(2)) > 0) {
                return Optional.of(Published.on(LocalDate.of(Integer.parseInt(m.group(3)), month(m.group(2)), Integer.parseInt(m.group(1)))));
            }
        }
        m = MONTH_FIRST.matcher(s);
        while (m.find()) {
            if (month(m.group(1)) > 0) {
                return Optional.of(Published.on(LocalDate.of(Integer.parseInt(m.group(3)), month(m.group(1)), Integer.parseInt(m.group(2)))));
            }
        }
        m = NUMBERS.matcher(s);
        if (m.find()) {
            int a = Integer.parseInt(m.group(1));
            int b = Integer.parseInt(m.group(3));
            int year = Integer.parseInt(m.group(4));
            // With dots the day comes first; with slashes only a number above 12 tells the day.
            if (m.group(2).equals(".") || a > 12) {
                return Optional.of(Published.on(LocalDate.of(year, b, a)));
            }
            return b > 12 || a == b ? Optional.of(Published.on(LocalDate.of(year, a, b))) : Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Published at(LocalDate day, String hour, String minute, String second, String zone) {
        if (hour == null || zone == null) {
            return Published.on(day);
        }
        ZoneOffset offset;
        if (zone.charAt(0) == '+' || zone.charAt(0) == '-') {
            offset = ZoneOffset.of(zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
        } else {
            Integer hours = ZONES.get(zone);
            if (hours == null) {
                return Published.on(day);
            }
            offset = ZoneOffset.ofHours(hours);
        }
        return Published.at(OffsetDateTime.of(day, java.time.LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), second == null ? 0 : Math.min(59, Integer.parseInt(second))), offset)
                .toInstant());
    }

    private static int month(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String start : MONTHS.get(i)) {
                if (n.startsWith(start)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /// How dates are written where this program writes them for a protocol (RFC 9110).
    public static final DateTimeFormatter HTTP = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);
}
