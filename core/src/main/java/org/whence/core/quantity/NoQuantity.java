package org.whence.core.quantity;

import java.util.Set;
import org.whence.core.text.Tokens;

/// Tells numbers that are no quantities: dates, years, clock times, ages, ordinals, scores, numbers of laws and rooms, and
/// the designations of weapons and vehicles.
final class NoQuantity {

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    /// Words that are followed by the number of a thing.
    private static final Set<String> NUMBERED = Set.of("no", "nos", "number", "article", "articles", "section", "chapter", "page", "pages", "paragraph",
            "resolution", "route", "highway", "room", "flight", "boeing", "airbus", "phase", "level", "unit", "house", "gate", "area", "district", "zone",
            "building", "day", "round", "week", "grade", "year", "class", "channel", "category", "covid", "apollo", "type", "model", "mark", "project", "§",
            "psalm", "line", "clause", "amendment", "schedule", "platform", "terminal", "group", "formula", "season", "episode", "volume", "order",
            "interstate", "aged", "age", "ages", "version", "since", "protocol", "battery", "school", "checkpoint", "reactor", "block", "ward", "tier", "runway");

    /// Words before a four-digit number that make it a year.
    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "by", "of", "from", "until", "till", "before", "after", "during", "early", "late",
            "mid", "the", "for", "and", "to", "between", "around", "about", "spring", "summer", "autumn", "winter", "fall", "end", "beginning", "back", "year",
            "through", "throughout", "than", "as", "at", "(", "–", "-", "/", ",");

    /// What is fired or fires: a calibre stands before it.
    private static final Set<String> GUNS = Set.of("gun", "guns", "artillery", "howitzer", "howitzers", "shell", "shells", "round", "rounds", "mortar",
            "mortars", "cannon", "cannons", "calibre", "caliber", "rocket", "rockets", "ammunition", "projectile", "projectiles", "munitions", "bullet",
            "bullets", "machine", "pistol", "rifle", "self-propelled", "nato", "nato-standard", "m777", "grad", "tank", "launcher", "grenade", "grenades");

    private final Tokens tokens;
    private final int first;
    private final int limit;

    NoQuantity(Tokens tokens, int first, int limit) {
        this.tokens = tokens;
        this.first = first;
        this.limit = limit;
    }

    boolean is(Numeral n) {
        return n.form() == Numeral.Form.DIGITS && (isDate(n) || isYear(n) || isClock(n) || isScore(n) || isNamed(n) || isListAge(n))
                || isAge(n) || isNumbered(n) || isAgo(n)
                || n.form() == Numeral.Form.WORDS && (isPronoun(n) || isStanding(n)) || n.form() == Numeral.Form.FRACTION && isHalfOfTwo(n);
    }

    private boolean isDate(Numeral n) {
        int after = n.next();
        for (int step = 0; step < 3 && after < limit; step++) {
            String word = lower(after);
            if (MONTHS.contains(word) && tokens.isCapitalised(after)) {
                return n.suffix() == null || isOrdinal(n.suffix());
            }
            if (!(word.equals("and") || word.equals("-") || word.equals("–") || word.equals("of") || word.equals("to")
                    || step > 0 && tokens.kind(after) == Tokens.Kind.NUMBER)) {
                break;
            }
            after++;
        }
        int before = n.first() - 1;
        if (before < 0) {
            return false;
        }
        if (lower(before).equals(".") && before > 0) {
            before--;
        }
        boolean month = MONTHS.contains(lower(before)) && tokens.isCapitalised(before);
        if (month) {
            return !lower(before).equals("may") || n.low() <= 31 || n.low() >= 1900;
        }
        boolean joined = (lower(before).equals("and") || lower(before).equals("-") || lower(before).equals("–")) && before > 1;
        return joined && n.low() <= 31 && MONTHS.contains(lower(before - 2)) && tokens.isCapitalised(before - 2);
    }

    private boolean isYear(Numeral n) {
        String word = lower(n.first());
        if (word.endsWith("0s") && word.length() == 5) {
            return true;
        }
        if (word.length() != 4 || n.low() < 1700 || n.low() >= 2100 || n.suffix() != null || word.indexOf('.') >= 0) {
            return false;
        }
        if (n.first() > 0 && Measures.currency(lower(n.first() - 1)) != null) {
            return false;
        }
        boolean measured = n.next() < limit && (Measures.ofWord(lower(n.next())) != null || lower(n.next()).equals("people"));
        if (measured) {
            return false;
        }
        boolean prose = n.first() == 0 || BEFORE_YEARS.contains(lower(n.first() - 1)) || MONTHS.contains(lower(n.first() - 1));
        boolean counted = n.next() < limit && CountedNoun.end(tokens, n.next(), limit) > n.next() + 0
                && tokens.lower(CountedNoun.end(tokens, n.next(), limit) - 1).endsWith("s");
        return !counted || prose && n.low() >= 1900;
    }

    private boolean isClock(Numeral n) {
        int next = n.next();
        int before = n.first() - 1;
        if (next + 1 < limit && (lower(next).equals(":") || lower(next).equals(".")) && touches(next - 1) && touches(next) && tokens.kind(next + 1) == Tokens.Kind.NUMBER) {
            return true;
        }
        if (before > 0 && lower(before).equals(":") && touches(before) && touches(before - 1)) {
            return true;
        }
        String suffix = n.suffix();
        if (suffix != null && (suffix.equals("am") || suffix.equals("pm") || suffix.equals("a.m") || suffix.equals("p.m") || suffix.equals("h"))) {
            return true;
        }
        return next < limit && n.isExact() && switch (lower(next)) {
            case "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock", "gmt", "utc", "bst", "hrs", "cet", "noon" -> true;
            default -> false;
        };
    }

    /// "3-2" in a match, "9/11", "24/7".
    private boolean isScore(Numeral n) {
        int next = n.next();
        boolean joined = next + 1 < limit && (lower(next).equals("/")) && touches(next - 1) && touches(next);
        boolean before = n.first() >= 2 && lower(n.first() - 1).equals("/") && touches(n.first() - 1) && touches(n.first() - 2);
        return joined && tokens.kind(next + 1) == Tokens.Kind.NUMBER || before && tokens.kind(n.first() - 2) == Tokens.Kind.NUMBER;
    }

    /// "Su 34", "Mi 8": a capitalised word before and nothing counted after; "S-" + digits is one word already.
    private boolean isNamed(Numeral n) {
        int before = n.first() - 1;
        if (before < first || !tokens.isWord(before) || !tokens.isCapitalised(before) || before == first || n.suffix() != null) {
            return false;
        }
        if (tokens.isMark(before - 1) && ".!?“\"".indexOf(lower(before - 1).charAt(0)) >= 0) {
            return false;
        }
        boolean measured = n.next() < limit && tokens.isWord(n.next())
                && (Measures.ofWord(lower(n.next())) != null || CountedNoun.end(tokens, n.next(), limit) > n.next());
        return !measured && n.low() < 1_000 && n.low() == Math.floor(n.low()) && !Measures.isCurrencyCode(lower(before));
    }

    /// ", 45, a farmer": an age beside a name.
    private boolean isListAge(Numeral n) {
        boolean comma = n.first() > first + 1 && lower(n.first() - 1).equals(",") && tokens.isCapitalised(n.first() - 2);
        boolean closed = n.next() >= limit || lower(n.next()).equals(",") || lower(n.next()).equals("who") || lower(n.next()).equals(".");
        return comma && closed && n.low() >= 1 && n.low() <= 110 && n.low() == Math.floor(n.low());
    }

    private boolean isAge(Numeral n) {
        String suffix = n.suffix();
        if (suffix != null && suffix.endsWith("-old")) {
            return true;
        }
        if (n.next() + 1 < limit && lower(n.next()).startsWith("year") && lower(n.next() + 1).equals("old")) {
            return true;
        }
        int before = n.first() - 1;
        return before >= first && (lower(before).equals("aged") || before > first && lower(before).equals("of") && lower(before - 1).equals("age"));
    }

    private boolean isNumbered(Numeral n) {
        int before = n.first() - 1;
        if (before > first && lower(before).equals(".")) {
            before--;
        }
        return before >= first && NUMBERED.contains(lower(before)) && n.isExact() && n.low() < 10_000
                && !(n.low() >= 100 && tokens.isWord(before) && !tokens.isCapitalised(before) && CountedNoun.end(tokens, n.next(), limit) > n.next())
                && !(n.next() < limit && Measures.ofWord(lower(n.next())) != null)
                && !(n.form() == Numeral.Form.WORDS && lower(before).equals("no"));
    }

    /// "16 months ago", "a few days later": a date by another name.
    private boolean isAgo(Numeral n) {
        for (int i = n.next(); i < limit && i <= n.next() + 1; i++) {
            if (lower(i).equals("ago") || i > n.next() && lower(i).equals("back") && n.form() == Numeral.Form.VAGUE) {
                return Measures.ofWord(lower(i - 1)) == Quantity.Kind.DURATION;
            }
        }
        return false;
    }

    /// "the two", "those four", "World War Two", "the Group of Seven", "at four": a number word that stands for things or names one.
    private boolean isStanding(Numeral n) {
        int before = n.first() - 1;
        if (before < first || n.next() != n.first() + 1 || n.low() > 20 || n.suffix() != null) {
            return false;
        }
        boolean counts = CountedNoun.end(tokens, n.next(), limit) > n.next();
        String word = lower(before);
        if (tokens.isCapitalised(n.first()) && before > first && (tokens.isWord(before) && tokens.isCapitalised(before) || word.equals("of") && tokens.isCapitalised(before - 1))) {
            return true;
        }
        boolean points = word.equals("the") || word.equals("those") || word.equals("these") || word.equals("first") || word.equals("last") || word.equals("these");
        boolean clock = n.low() <= 12 && (word.equals("at") || word.equals("and") && before > first && lower(before - 1).equals("noon"));
        boolean free = n.next() >= limit || tokens.isMark(n.next()) || !counts;
        return free && (points && (n.low() < 5 || before > first && lower(before - 1).equals("of")) || clock && !counts
                || n.next() + 1 < limit && lower(n.next()).equals("at") && lower(n.next() + 1).equals("night"));
    }

    /// "the second half", "Half Moon Reef".
    private boolean isHalfOfTwo(Numeral n) {
        if (!lower(n.first()).equals("half")) {
            return false;
        }
        if (n.next() < limit && tokens.isCapitalised(n.first()) && tokens.isWord(n.next()) && tokens.isCapitalised(n.next())) {
            return true;
        }
        return n.first() > 0 && switch (lower(n.first() - 1)) {
            case "first", "second", "other", "latter", "former", "better" -> true;
            default -> n.next() < limit && lower(n.next()).equals("back");
        };
    }

    /// "one" that stands for a person or thing, "the two", "no one", "one another".
    private boolean isPronoun(Numeral n) {
        if (n.next() != n.first() + 1 || n.low() != 1 || n.suffix() != null) {
            return false;
        }
        int before = n.first() - 1;
        if (before >= first) {
            switch (lower(before)) {
                case "no", "the", "this", "that", "any", "every", "each", "another", "other", "not", "only", "first", "last", "second", "latter", "upper", "lower", "if", "had" -> {
                    return true;
                }
                default -> { }
            }
        }
        if (n.next() >= limit || tokens.isMark(n.next())) {
            return true;
        }
        if (lower(n.next()).equals("of")) {
            return !(n.next() + 1 < limit && (lower(n.next() + 1).equals("them") || lower(n.next() + 1).equals("us") || NumberWords.cardinal(lower(n.next() + 1)) != null));
        }
        return switch (lower(n.next())) {
            case "another", "day", "who", "can", "could", "should", "must", "would", "may", "side", "thing", "way", "hand", "is", "was", "has", "that", "to",
                    "in", "for", "and", "or", "such", "can't", "more", "last", "and-a-half", "reason", "point", "by", "with" -> true;
            default -> lower(n.next()).endsWith("ed");
        };
    }

    /// Whether what is written onto digits makes them an ordinal, a calibre or a name ("95th", "155mm howitzers").
    boolean isOrdinalOrName(Numeral n, String suffix) {
        if (isOrdinal(suffix) || suffix.equals("s")) {
            return true;
        }
        boolean calibre = suffix.startsWith("mm") || suffix.startsWith("millimet") || suffix.startsWith("caliber") || suffix.startsWith("calibre");
        return calibre && (suffix.length() > 2 && !suffix.startsWith("millimet") || n.next() < limit && GUNS.contains(lower(n.next()))
                || n.next() + 1 < limit && GUNS.contains(lower(n.next() + 1)));
    }

    private static boolean isOrdinal(String suffix) {
        return suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd") || suffix.startsWith("th-");
    }

    private boolean touches(int i) {
        return i >= 0 && i + 1 < tokens.size() && tokens.end(i) == tokens.start(i + 1);
    }

    private String lower(int i) {
        return tokens.lower(i);
    }
}
