package org.whence.core.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whence.core.quantity.Quantity.Bound;
import org.whence.core.quantity.Quantity.Kind;
import org.whence.core.text.Document;
import org.whence.core.text.Extract;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Finds the quantities of a text: a number with what bounds it and what it measures.
///
/// Ages, dates, years, clock times, ordinals, scores, numbers of rooms and laws and the designations of weapons and
/// aircraft are none. Each token is looked at a bounded number of times.
public final class Quantities {

    private final Document document;
    private final Tokens tokens;
    private final Numerals numerals;
    private final NoQuantity no;
    private final int first;
    private final int limit;

    private Quantities(Document document, Span span) {
        this.document = document;
        this.tokens = document.tokens();
        this.numerals = new Numerals(tokens);
        Tokens.Range range = tokens.in(span);
        this.first = range.first();
        this.limit = range.last();
        this.no = new NoQuantity(tokens, first, limit);
    }

    /// The quantities whose words lie wholly in `span`, in text order.
    public static List<Quantity> in(Document document, Span span) {
        return new Quantities(document, span).all();
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        int i = first;
        while (i < limit) {
            Numeral numeral = numerals.at(i, limit);
            if (numeral == null) {
                Found article = oneUnit(i);
                if (article == null) {
                    i++;
                } else {
                    found.add(article.quantity);
                    i = article.next;
                }
            } else {
                numeral = interval(numeral);
                Found quantity = no.is(numeral) ? null : measured(numeral);
                if (quantity != null) {
                    found.add(quantity.quantity);
                }
                i = quantity == null ? numeral.next() : Math.max(numeral.next(), quantity.next);
            }
        }
        return found;
    }

    /// A quantity and the token after it.
    private record Found(Quantity quantity, int next) {}

    /// "60–80", "12 to 15", "between 60 and 80", "$5 and $7 billion", "5% to 8%", "five or six".
    private Numeral interval(Numeral low) {
        if (low.form() == Numeral.Form.FRACTION || low.form() == Numeral.Form.MULTIPLE || low.form() == Numeral.Form.VAGUE) {
            return low;
        }
        int at = low.next();
        boolean unitBefore = at < limit && low.suffix() == null && (is(at, "%") || isPercent(at) || currencyWord(at));
        at += unitBefore ? percentLength(at) : 0;
        if (at + 1 >= limit) {
            return low;
        }
        boolean between = wordBefore(low.first(), "between", 2);
        boolean joins = switch (tokens.lower(at)) {
            case "to", "–", "-", "—" -> true;
            case "and" -> between;
            case "or" -> low.form() == Numeral.Form.WORDS;
            default -> false;
        };
        if (!joins) {
            return low;
        }
        int next = at + 1;
        boolean dash = tokens.isMark(at);
        if (dash && tokens.start(at) != tokens.end(at - 1) && tokens.lower(at).equals("-")) {
            return low;
        }
        boolean sign = Measures.currency(tokens.lower(next)) != null;
        Numeral high = numerals.at(sign ? next + 1 : next, limit);
        if (high == null || !high.isExact() || high.form() == Numeral.Form.FRACTION) {
            return low;
        }
        double from = low.low();
        double scale = scaleIn(high);
        if (scale > 1 && from < 1_000 && scaleIn(low) == 1) {
            from *= scale;
        }
        boolean sameSort = high.suffix() == null || low.suffix() == null || low.suffix().equals(high.suffix());
        if (from > high.low() || !sameSort || from == high.low() && !dash || from * 1_000 < high.low() && from > 0 && !between) {
            return low;
        }
        if (from == high.low()) {
            return low.until(high.next());
        }
        return new Numeral(from, high.high(), low.first(), high.next(), low.form(), high.suffix());
    }

    /// How much the scale words of a number multiply: "5 million" is 1e6.
    private double scaleIn(Numeral numeral) {
        double scale = 1;
        for (int i = numeral.first(); i < numeral.next(); i++) {
            Double word = NumberWords.scale(tokens.lower(i));
            scale *= word == null ? 1 : word;
        }
        String word = tokens.lower(numeral.first());
        if (scale == 1 && numeral.form() == Numeral.Form.DIGITS && numeral.suffix() == null && Character.isLetter(word.charAt(word.length() - 1))) {
            return word.endsWith("bn") || word.endsWith("b") ? 1e9 : word.endsWith("k") ? 1e3 : 1e6;
        }
        return scale;
    }

    private @Nullable Found measured(Numeral n) {
        String money = moneyBefore(n.first());
        boolean signed = money != null && Measures.currency(tokens.lower(n.first() - 1)) != null;
        int start = money == null ? n.first() : n.first() - 1;
        if (signed && start > first && tokens.end(start - 1) == tokens.start(start) && (lower(start - 1).equals("us") || lower(start - 1).length() == 1)) {
            start--;
        }
        Numeral number = n;
        if (money != null && "m".equals(n.suffix())) {
            number = new Numeral(n.low() * 1e6, n.high() * 1e6, n.first(), n.next(), n.form(), null);
        }
        Kind kind = null;
        String unit = null;
        int next = number.next();
        if (money != null) {
            kind = Kind.MONEY;
            unit = money;
        } else if (number.suffix() != null) {
            Suffix suffix = suffix(number);
            if (suffix == null) {
                return null;
            }
            number = suffix.number;
            kind = suffix.kind;
            unit = suffix.unit;
            next = suffix.next;
        } else if (start > first && lower(start - 1).equals("magnitude")) {
            kind = Kind.OTHER;
            unit = "magnitude";
            start--;
        }
        if (kind == null) {
            Unit measure = isEvenOdds(number) ? new Unit(Kind.PERCENT, "percent", next) : unit(next, number);
            if (measure != null) {
                kind = measure.kind;
                unit = measure.words;
                next = measure.next;
                boolean hundredths = kind == Kind.MONEY && (unit.startsWith("cent") || unit.equals("pence") || unit.equals("penny"));
                number = hundredths ? number.times(.01, number.next()) : number;
            }
        }
        boolean fraction = number.form() == Numeral.Form.FRACTION;
        if (fraction && kind != null && kind != Kind.PERCENT && kind != Kind.DURATION && kind != Kind.DISTANCE && kind != Kind.MASS) {
            kind = null;
            unit = null;
            next = number.next();
        }
        if (kind == null) {
            boolean ratio = fraction || number.form() == Numeral.Form.MULTIPLE || isRatio(next);
            kind = ratio ? Kind.RATIO : Kind.COUNT;
            int end = ratio && !fraction ? afterTimes(next) : kind == Kind.COUNT ? afterWhole(next) : next;
            int counted = counted(end);
            if (counted > end) {
                int from = lower(end).equals("of") ? end + 1 : end;
                unit = document.chars().substring(tokens.start(from), tokens.end(counted - 1));
                next = counted;
            } else {
                next = end;
            }
        }
        return bounded(number, kind, unit, start, next);
    }

    /// "50-50": even odds.
    private boolean isEvenOdds(Numeral n) {
        return n.low() == 50 && n.isExact() && n.next() - n.first() == 3 && tokens.isMark(n.first() + 1);
    }

    /// "two of 12 samples", "six of the seven strains": the whole is no quantity of its own.
    private int afterWhole(int i) {
        int at = i;
        if (at + 1 < limit && lower(at).equals("of")) {
            at += lower(at + 1).equals("the") || lower(at + 1).equals("its") || lower(at + 1).equals("their") ? 2 : 1;
            Numeral whole = numerals.at(at, limit);
            if (whole != null && whole.isExact() && whole.form() != Numeral.Form.FRACTION) {
                return whole.next();
            }
        }
        return i;
    }

    /// Applies the words that bound a number, before and after it.
    private Found bounded(Numeral n, Kind kind, @Nullable String unit, int start, int next) {
        Bounds bounds = Bounds.around(tokens, start, n.next(), next, first, limit);
        Extract extract = Extract.of(document.text(), tokens.span(bounds.first(), bounds.next() - 1));
        double sign = bounds.negative() || kind == Kind.TEMPERATURE && isMinus(bounds.first()) ? -1 : 1;
        Quantity quantity;
        if (n.isExact()) {
            Comparison comparison = kind == Kind.RATIO ? Comparison.around(document, n.first(), bounds.next(), first, limit) : Comparison.NONE;
            double value = sign * n.low();
            quantity = new Quantity(extract, kind, value, value, value, unit, bounds.bound(), comparison.of(), comparison.than());
        } else {
            boolean opened = bounds.first() > first && (lower(bounds.first() - 1).equals("between") || lower(bounds.first() - 1).equals("from"));
            extract = opened ? Extract.of(document.text(), tokens.span(bounds.first() - 1, bounds.next() - 1)) : extract;
            quantity = Quantity.range(extract, kind, Math.min(sign * n.low(), sign * n.high()), Math.max(sign * n.low(), sign * n.high()), unit);
        }
        return new Found(quantity, bounds.next());
    }

    private boolean isMinus(int i) {
        return is(i, "minus") || is(i, "−");
    }

    /// A unit and the token after it.
    private record Unit(Kind kind, String words, int next) {}

    private @Nullable Unit unit(int i, Numeral number) {
        int at = i;
        while (at < limit && (at - i) < 2 && isAdjectiveOfUnit(at)) {
            at++;
        }
        if (at >= limit) {
            return null;
        }
        String word = lower(at);
        if (isPercent(at)) {
            int next = at + percentLength(at);
            return new Unit(Kind.PERCENT, "percent", next);
        }
        if ((word.equals("square") || word.equals("sq") || word.equals("cubic")) && at + 1 < limit && Measures.ofWord(lower(at + 1)) == Kind.DISTANCE) {
            return new Unit(word.equals("cubic") ? Kind.OTHER : Kind.AREA, words(at, at + 2), at + 2);
        }
        if (word.equals("nautical") && at + 1 < limit && lower(at + 1).startsWith("mile")) {
            return new Unit(Kind.DISTANCE, words(at, at + 2), at + 2);
        }
        if (word.equals("of") && number.form() == Numeral.Form.VAGUE || word.equals("of") && number.low() >= 1_000 || word.equals("of") && number.form() == Numeral.Form.FRACTION) {
            at++;
            if (at < limit && (lower(at).equals("a") || lower(at).equals("an"))) {
                at++;
            }
            word = at < limit ? lower(at) : "";
            if (at < limit && isPercent(at)) {
                return new Unit(Kind.PERCENT, "percent", at + percentLength(at));
            }
        }
        if ((word.equals("us") || word.equals("u.s.") || word.equals("american") || word.equals("canadian") || word.equals("australian")) && at + 1 < limit && lower(at + 1).startsWith("dollar")) {
            return new Unit(Kind.MONEY, "dollars", at + 2);
        }
        Kind kind = Measures.ofWord(word);
        if (kind == null || at >= limit) {
            return null;
        }
        if (kind == Kind.MONEY && word.startsWith("pound") && at + 1 < limit && (lower(at + 1).equals("of") || lower(at + 1).equals("per"))) {
            kind = Kind.MASS;
        }
        if (word.length() == 1 && tokens.isCapitalised(at)) {
            return null;
        }
        int next = at + 1;
        if (kind == Kind.DISTANCE && next + 1 < limit && (lower(next).equals("per") || lower(next).equals("an") || is(next, "/")) && isSpeed(next + 1)) {
            return new Unit(Kind.OTHER, words(at, next + 2), next + 2);
        }
        if (kind == Kind.TEMPERATURE && next < limit && Measures.ofWord(lower(next)) == Kind.TEMPERATURE) {
            next++;
        }
        if (kind == Kind.OTHER && word.equals("parts") && !(next < limit && lower(next).equals("per"))) {
            return null;
        }
        return new Unit(kind, words(at, next), next);
    }

    private boolean isSpeed(int i) {
        String word = lower(i);
        return word.equals("hour") || word.equals("second") || word.equals("h") || word.equals("s");
    }

    /// "six trading days", "five more years", "the next few days".
    private boolean isAdjectiveOfUnit(int i) {
        return switch (lower(i)) {
            case "trading", "working", "more", "further", "additional", "metric", "full", "consecutive", "straight", "whole", "long", "calendar", "business", "other",
                    "extra", "fluid", "short" -> i + 1 < limit && Measures.ofWord(lower(i + 1)) != null;
            default -> false;
        };
    }

    /// What is written onto the digits.
    private record Suffix(Numeral number, @Nullable Kind kind, @Nullable String unit, int next) {}

    private @Nullable Suffix suffix(Numeral n) {
        String suffix = n.suffix();
        if (suffix == null || n.isExact() && no.isOrdinalOrName(n, suffix)) {
            return null;
        }
        String stem = suffix.endsWith("-long") ? suffix.substring(0, suffix.length() - 5) : suffix;
        if (suffix.endsWith("-old")) {
            return null;
        }
        if (stem.equals("c") || stem.equals("f")) {
            return new Suffix(n, Kind.TEMPERATURE, suffix.toUpperCase(java.util.Locale.ROOT), n.next());
        }
        if (stem.equals("fold")) {
            return new Suffix(n, Kind.RATIO, null, n.next());
        }
        if (stem.equals("m") && n.next() < limit && (tokens.isWord(n.next()) && counted(n.next()) > n.next())) {
            Numeral millions = new Numeral(n.low() * 1e6, n.high() * 1e6, n.first(), n.next(), n.form(), null);
            Unit unit = unit(n.next(), millions);
            return unit == null ? new Suffix(millions, null, null, n.next()) : new Suffix(millions, unit.kind, unit.words, unit.next);
        }
        if (stem.equals("km") && n.next() + 1 < limit && is(n.next(), "/") && isSpeed(n.next() + 1)) {
            return new Suffix(n, Kind.OTHER, "km/h", n.next() + 2);
        }
        if (stem.equals("magnitude")) {
            return new Suffix(n, Kind.OTHER, "magnitude", n.next());
        }
        int hyphen = stem.indexOf('-');
        String unit = hyphen > 0 ? stem.substring(0, hyphen) : stem;
        Kind kind = unit.equals("square") ? Kind.AREA : Measures.ofWord(unit);
        if (kind != null) {
            return new Suffix(n, kind, unit, n.next());
        }
        boolean lowerCase = Character.isLowerCase(document.chars().charAt(tokens.end(n.first()) - 1)) && !tokens.isCapitalised(n.first());
        return stem.length() < 4 || !lowerCase || n.next() >= limit || !tokens.isWord(n.next()) ? null : new Suffix(n, Kind.COUNT, unit, n.next());
    }

    private @Nullable String moneyBefore(int i) {
        if (i <= first) {
            return null;
        }
        String sign = Measures.currency(tokens.lower(i - 1));
        if (sign != null) {
            return sign;
        }
        return Measures.isCurrencyCode(lower(i - 1)) && tokens.isCapitalised(i - 1) ? tokens.word(i - 1) : null;
    }

    private boolean isPercent(int i) {
        if (i >= limit) {
            return false;
        }
        return Measures.ofWord(lower(i)) == Kind.PERCENT || i + 1 < limit && (lower(i).equals("per") && lower(i + 1).startsWith("cent") || lower(i).equals("percentage") && lower(i + 1).startsWith("point"));
    }

    private int percentLength(int i) {
        if (!isPercent(i)) {
            return 1;
        }
        boolean two = lower(i).equals("per") || lower(i).equals("percentage");
        int next = i + (two ? 2 : 1);
        boolean points = next < limit && !two && (lower(next).equals("points") || lower(next).equals("point"));
        return next - i + (points ? 1 : 0);
    }

    private boolean currencyWord(int i) {
        return Measures.ofWord(lower(i)) == Kind.MONEY;
    }

    /// "an hour", "a week": one unit of time, where it is a measure and not a rate ("$5 a day") or a date ("a day after").
    private @Nullable Found oneUnit(int i) {
        String word = lower(i);
        if (i + 1 >= limit || !(word.equals("a") || word.equals("an"))) {
            Double multiple = NumberWords.multiple(word);
            if (multiple != null) {
                return multiple(i, multiple);
            }
            return word.equals("once") && i + 1 == limit ? bounded(new Numeral(1, 1, i, i + 1, Numeral.Form.WORDS, null), Kind.COUNT, "times", i, i + 1) : null;
        }
        if (Measures.ofWord(lower(i + 1)) != Kind.DURATION || lower(i + 1).equals("second") || lower(i + 1).equals("winter") || !tokens.isWord(i + 1) || lower(i + 1).endsWith("s")) {
            return null;
        }
        Bounds bounds = Bounds.around(tokens, i, i + 2, i + 2, first, limit);
        boolean bounded = bounds.bound() != Bound.EXACT;
        boolean spans = i > first && switch (lower(i - 1)) {
            case "for", "in", "within", "take", "takes", "took", "last", "lasted", "of", "over", "than", "under", "about", "half" -> true;
            default -> false;
        };
        boolean more = i + 2 < limit && (lower(i + 2).equals("ago") || lower(i + 2).equals("long") || lower(i + 2).equals("of"));
        boolean halved = i + 4 < limit && lower(i + 2).equals("and") && lower(i + 3).equals("a") && lower(i + 4).equals("half");
        if (halved) {
            return bounded(new Numeral(1.5, 1.5, i, i + 5, Numeral.Form.WORDS, null), Kind.DURATION, tokens.word(i + 1), i, i + 5);
        }
        return bounded || spans && !more || more && lower(i + 2).equals("long")
                ? bounded(new Numeral(1, 1, i, i + 1, Numeral.Form.WORDS, null), Kind.DURATION, tokens.word(i + 1), i, i + 2)
                : null;
    }

    /// "twice as many", "twofold", "doubled": a ratio; "twice" alone: a count of times.
    private @Nullable Found multiple(int i, double value) {
        String word = lower(i);
        boolean adverb = word.equals("twice") || word.equals("thrice");
        boolean ratio = !adverb || isRatio(i + 1) || i > first && Bounds.isAbout(lower(i - 1));
        if (word.startsWith("doubl") && i + 1 < limit && (lower(i + 1).startsWith("standard") || lower(i + 1).equals("agent") || lower(i + 1).equals("down"))) {
            return null;
        }
        int next = ratio && adverb ? afterTimes(i + 1) : i + 1;
        return bounded(new Numeral(value, value, i, i + 1, Numeral.Form.MULTIPLE, null), ratio ? Kind.RATIO : Kind.COUNT, ratio ? null : "times", i, next);
    }

    /// Whether what follows compares: "times more", "times as many", "times the number", "times higher".
    private boolean isRatio(int i) {
        int at = i;
        if (at < limit && lower(at).equals("times")) {
            at++;
        } else if (!(i > first && NumberWords.multiple(lower(i - 1)) != null)) {
            return false;
        }
        return at < limit && (lower(at).endsWith("er") || switch (lower(at)) {
            case "more", "less", "as", "the", "its", "their", "what", "that", "worse", "better", "above", "below", "over" -> true;
            default -> false;
        });
    }

    /// The token after "times more", "times as many", "as much as".
    private int afterTimes(int i) {
        int at = i;
        if (at < limit && lower(at).equals("times")) {
            at++;
        }
        if (at < limit && (lower(at).equals("as") || lower(at).equals("more") || lower(at).equals("less") || lower(at).equals("fewer") || lower(at).endsWith("er") || lower(at).equals("the"))) {
            boolean as = lower(at).equals("as");
            at++;
            if (as && at < limit && tokens.isWord(at)) {
                at++;
            }
        }
        return at;
    }

    /// The token after the noun phrase that is counted, or `i` where none follows.
    private int counted(int i) {
        return CountedNoun.end(tokens, i, limit);
    }

    private boolean wordBefore(int i, String word, int reach) {
        for (int j = i - 1; j >= first && j >= i - reach; j--) {
            if (lower(j).equals(word)) {
                return true;
            }
        }
        return false;
    }

    private String words(int from, int to) {
        return document.chars().substring(tokens.start(from), tokens.end(to - 1));
    }

    private boolean is(int i, String token) {
        return i < limit && tokens.lower(i).equals(token);
    }

    private String lower(int i) {
        return tokens.lower(i);
    }
}
