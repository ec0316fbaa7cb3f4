package org.whence.core.quantity;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Tokens;

/// Reads one number at a token: digits with their separators and scales, number words, fractions, multiples and the words
/// for open numbers. Looks at a bounded number of tokens from each start.
final class Numerals {

    private static final int LONGEST = 15;

    private final Tokens tokens;

    Numerals(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The longest number that begins at token `i` and ends before `limit`, null where none does.
    @Nullable Numeral at(int i, int limit) {
        if (i >= limit || tokens.isMark(i)) {
            return null;
        }
        char first = tokens.lower(i).charAt(0);
        if (first >= '0' && first <= '9') {
            return digits(i, limit);
        }
        Numeral fraction = fraction(i, limit);
        if (fraction != null) {
            return fraction;
        }
        Numeral vague = vague(i, limit);
        return vague != null ? vague : words(i, limit);
    }

    private @Nullable Numeral digits(int i, int limit) {
        String word = tokens.lower(i);
        int end = 0;
        while (end < word.length() && (Character.isDigit(word.charAt(end)) || (word.charAt(end) == ',' || word.charAt(end) == '.') && end + 1 < word.length() && Character.isDigit(word.charAt(end + 1)))) {
            end++;
        }
        Double value = value(word.substring(0, end));
        if (value == null) {
            return null;
        }
        int next = i + 1;
        String suffix = end == word.length() ? null : word.substring(word.charAt(end) == '-' ? end + 1 : end);
        if (suffix != null && word.charAt(end) == '-' && suffix.isEmpty()) {
            return null;
        }
        while (suffix == null && end <= 3 && isGroup(next, limit)) {
            value = value * 1_000 + Integer.parseInt(tokens.lower(next));
            next++;
        }
        Numeral numeral = new Numeral(value, value, i, next, Numeral.Form.DIGITS, suffix);
        if (suffix != null) {
            return scaledBySuffix(numeral, suffix);
        }
        numeral = withHalf(numeral, limit);
        Numeral oneIn = oneIn(numeral, limit);
        return oneIn != null ? oneIn : scaled(numeral, limit);
    }

    /// "473 400": a further group of three digits after one space.
    private boolean isGroup(int next, int limit) {
        return next < limit && tokens.kind(next) == Tokens.Kind.NUMBER && tokens.lower(next).length() == 3
                && tokens.start(next) == tokens.end(next - 1) + 1 && tokens.lower(next).chars().allMatch(Character::isDigit);
    }

    private static @Nullable Double value(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        int comma = digits.indexOf(',');
        if (comma >= 0 && digits.indexOf('.') < 0 && digits.length() - comma - 1 != 3 && digits.indexOf(',', comma + 1) < 0) {
            return Double.valueOf(digits.replace(',', '.'));
        }
        String plain = digits.replace(",", "");
        int stops = (int) plain.chars().filter(c -> c == '.').count();
        if (stops > 1) {
            return null;
        }
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) > '9') {
                return null;
            }
        }
        return plain.isEmpty() ? null : Double.valueOf(plain);
    }

    private static Numeral scaledBySuffix(Numeral numeral, String suffix) {
        Double scale = "k".equals(suffix) ? Double.valueOf(1e3) : "b".equals(suffix) ? Double.valueOf(1e9) : NumberWords.scale(suffix);
        if (scale != null) {
            return new Numeral(numeral.low() * scale, numeral.low() * scale, numeral.first(), numeral.next(), Numeral.Form.DIGITS, null);
        }
        return numeral;
    }

    /// "2 ½", "two and a half".
    private Numeral withHalf(Numeral numeral, int limit) {
        int n = numeral.next();
        if (n + 2 < limit && is(n, "and") && (is(n + 1, "a") || is(n + 1, "one"))) {
            Double part = NumberWords.part(tokens.lower(n + 2));
            if (part != null) {
                return numeral.plus(part, n + 3);
            }
        }
        if (n < limit && is(n, "½")) {
            return numeral.plus(.5, n + 1);
        }
        return numeral;
    }

    /// "thousand", "million", "hundred thousand".
    private Numeral scaled(Numeral numeral, int limit) {
        Numeral scaled = numeral;
        while (scaled.next() < limit) {
            Double scale = NumberWords.scale(tokens.lower(scaled.next()));
            if (scale == null || scale < 100 && scaled.form() == Numeral.Form.DIGITS && scale != 12) {
                break;
            }
            scaled = scaled.times(scale, scaled.next() + 1);
        }
        return scaled;
    }

    /// "twelve", "two hundred and fifty thousand", "a hundred", "a dozen", "half a million", "two and a half million".
    private @Nullable Numeral words(int i, int limit) {
        String word = tokens.lower(i);
        Numeral compound = compound(i, word);
        if (compound != null) {
            return compound;
        }
        int n = i;
        double total = 0;
        double group = 0;
        boolean any = false;
        if ((word.equals("a") || word.equals("an")) && i + 1 < limit && NumberWords.scale(tokens.lower(i + 1)) != null && !tokens.lower(i + 1).endsWith("s")) {
            group = 1;
            n++;
        }
        double lastScale = Double.MAX_VALUE;
        while (n < limit) {
            String w = tokens.lower(n);
            Integer cardinal = NumberWords.cardinal(w);
            Double scale = NumberWords.scale(w);
            if (cardinal != null && fits(group, cardinal)) {
                group += cardinal;
            } else if (scale != null && w.length() > 3 && (group > 0 || total > 0) && (scale == 100 || scale < lastScale)) {
                if (scale == 100) {
                    group *= 100;
                } else {
                    total += group * scale;
                    group = 0;
                    lastScale = scale;
                }
            } else if (any && w.equals("and") && n + 1 < limit && NumberWords.cardinal(tokens.lower(n + 1)) != null && (group >= 100 || total > 0 && group == 0)) {
                n++;
                continue;
            } else {
                break;
            }
            any = true;
            n++;
        }
        if (!any) {
            return null;
        }
        Numeral numeral = withHalf(new Numeral(total + group, total + group, i, n, Numeral.Form.WORDS, null), limit);
        Numeral oneIn = oneIn(numeral, limit);
        return oneIn != null ? oneIn : scaled(numeral, limit);
    }

    /// "two-day", "month-long", "ten-year".
    private static @Nullable Numeral compound(int i, String word) {
        int hyphen = word.indexOf('-');
        if (hyphen <= 0 || NumberWords.cardinal(word) != null) {
            return null;
        }
        String rest = word.substring(hyphen + 1);
        Integer cardinal = NumberWords.cardinal(word.substring(0, hyphen));
        if (cardinal != null && Measures.ofWord(rest.endsWith("-long") ? rest.substring(0, rest.length() - 5) : rest) != null) {
            return new Numeral(cardinal, cardinal, i, i + 1, Numeral.Form.WORDS, rest);
        }
        boolean one = rest.equals("long") && Measures.ofWord(word.substring(0, hyphen)) == Quantity.Kind.DURATION;
        return one ? new Numeral(1, 1, i, i + 1, Numeral.Form.WORDS, word.substring(0, hyphen)) : null;
    }

    /// Whether a word below a hundred can follow what is read of a group: "twenty" "four", "two hundred" "forty".
    private static boolean fits(double group, int cardinal) {
        return group == 0 || group % 100 == 0 || cardinal < 10 && group % 100 >= 20 && group % 10 == 0;
    }

    /// "dozens", "several hundred", "tens of thousands", "a few", "hundreds of millions", "several dozen".
    private @Nullable Numeral vague(int i, int limit) {
        int n = is(i, "a") && i + 1 < limit && is(i + 1, "few") ? i + 1 : i;
        String word = tokens.lower(n);
        if (is(i, "a") && i + 2 < limit && is(i + 1, "couple") && is(i + 2, "of")) {
            return new Numeral(2, 2, i, i + 3, Numeral.Form.WORDS, null);
        }
        double[] interval = NumberWords.vague(word);
        if (interval == null || word.equals("few") && n == i && !isFewAfter(i)) {
            return null;
        }
        double low = interval[0];
        double high = interval[1];
        int next = n + 1;
        if (word.equals("several") || word.equals("few")) {
            Double scale = next < limit ? NumberWords.scale(tokens.lower(next)) : null;
            if (scale != null) {
                double[] same = scale == 12 ? new double[] {24, 99} : new double[] {2 * scale, 10 * scale - 1};
                return new Numeral(same[0], same[1], i, next + 1, Numeral.Form.VAGUE, null);
            }
        } else if (next + 1 < limit && is(next, "of") && NumberWords.vague(tokens.lower(next + 1)) != null && !is(next + 1, "several") && !is(next + 1, "few")) {
            double scale = NumberWords.vague(tokens.lower(next + 1))[0] / 2;
            low *= scale;
            high = (high + 1) * scale - 1;
            next += 2;
        } else if (word.equals("tens")) {
            return next < limit && is(next, "of") ? new Numeral(low, high, i, next, Numeral.Form.VAGUE, null) : null;
        } else if (word.equals("scores") && !(next < limit && is(next, "of"))) {
            return null;
        }
        return new Numeral(low, high, i, next, Numeral.Form.VAGUE, null);
    }

    /// "few" alone means hardly any; "next few days", "last few years" count.
    private boolean isFewAfter(int i) {
        return i > 0 && (is(i - 1, "next") || is(i - 1, "last") || is(i - 1, "past") || is(i - 1, "coming") || is(i - 1, "first") || is(i - 1, "a"));
    }

    /// "half", "a third", "two-thirds", "three quarters", "one and a half", "half a million", "every third".
    private @Nullable Numeral fraction(int i, int limit) {
        String word = tokens.lower(i);
        if (word.equals("half")) {
            Double scale = i + 2 < limit && is(i + 1, "a") ? NumberWords.scale(tokens.lower(i + 2)) : null;
            return scale != null
                    ? new Numeral(scale / 2, scale / 2, i, i + 3, Numeral.Form.WORDS, null)
                    : new Numeral(.5, .5, i, i + 1, Numeral.Form.FRACTION, null);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer upper = NumberWords.cardinal(word.substring(0, hyphen));
            Double part = NumberWords.part(word.substring(hyphen + 1));
            if (upper != null && part != null && (upper == 1) != word.endsWith("s")) {
                return new Numeral(upper * part, upper * part, i, i + 1, Numeral.Form.FRACTION, null);
            }
            return oneInHyphened(i, word);
        }
        if (i + 1 >= limit) {
            return null;
        }
        Double part = NumberWords.part(tokens.lower(i + 1));
        if (part == null) {
            return null;
        }
        boolean plural = tokens.lower(i + 1).endsWith("s");
        Integer upper = NumberWords.cardinal(word);
        if (upper != null && upper > 1 && plural || upper != null && upper == 1 && !plural) {
            return new Numeral(upper * part, upper * part, i, i + 2, Numeral.Form.FRACTION, null);
        }
        if ((word.equals("a") || word.equals("every")) && !plural
                && (isPartOf(i + 1, limit, word.equals("every")) || i > 0 && Bounds.isAbout(tokens.lower(i - 1)))) {
            return new Numeral(part, part, i, i + 2, Numeral.Form.FRACTION, null);
        }
        return null;
    }

    /// Whether "third" and the like after "a" name a part and not a place in an order ("a third man", "a fifth day").
    private boolean isPartOf(int i, int limit, boolean every) {
        if (every || is(i, "quarter") || is(i, "half")) {
            return !(i + 1 < limit && (is(i + 1, "century") || is(i + 1, "final")));
        }
        if (i + 1 >= limit || tokens.isMark(i + 1)) {
            return true;
        }
        return switch (tokens.lower(i + 1)) {
            case "of", "lower", "higher", "more", "less", "fewer", "smaller", "larger", "below", "above", "to", "in", "since", "compared", "as", "and", "from",
                    "are", "is", "were", "was", "had", "have" -> true;
            default -> false;
        };
    }

    /// "one-in-three".
    private static @Nullable Numeral oneInHyphened(int i, String word) {
        String[] parts = word.split("-", 4);
        if (parts.length != 3 || !parts[1].equals("in")) {
            return null;
        }
        Integer upper = NumberWords.cardinal(parts[0]);
        Integer lower = NumberWords.cardinal(parts[2]);
        return upper == null || lower == null || lower == 0 || upper > lower ? null
                : new Numeral(upper / (double) lower, upper / (double) lower, i, i + 1, Numeral.Form.FRACTION, null);
    }

    /// "one in three", "four in 10 firms", "one soldier in three", "1 in 40", "two plots in five".
    private @Nullable Numeral oneIn(Numeral upper, int limit) {
        for (int in = upper.next(); in <= upper.next() + 1 && in + 1 < limit; in++) {
            if ((is(in, "in") || is(in, "out") && is(in + 1, "of")) && (in == upper.next() || tokens.isWord(upper.next()))) {
                int at = is(in, "out") ? in + 2 : in + 1;
                Numeral lower = plain(at, limit);
                if (lower != null && lower.low() > upper.low() && lower.low() <= 10_000 && upper.low() >= 1 && !isUnit(lower.next(), limit) && !isYear(at, lower.low())) {
                    double value = upper.low() / lower.low();
                    return new Numeral(value, value, upper.first(), lower.next(), Numeral.Form.FRACTION, null);
                }
            }
        }
        return null;
    }

    /// "Two in 10 days" and "killed three in 24 hours" are no fractions.
    private boolean isUnit(int i, int limit) {
        return i < limit && Measures.ofWord(tokens.lower(i)) != null;
    }

    private boolean isYear(int i, double value) {
        return value >= 1700 && value < 2100 && tokens.lower(i).length() == 4;
    }

    /// A number of one token.
    private @Nullable Numeral plain(int i, int limit) {
        if (i >= limit) {
            return null;
        }
        Integer cardinal = NumberWords.cardinal(tokens.lower(i));
        if (cardinal != null) {
            return new Numeral(cardinal, cardinal, i, i + 1, Numeral.Form.WORDS, null);
        }
        if (tokens.kind(i) == Tokens.Kind.NUMBER) {
            Double value = value(tokens.lower(i));
            return value == null ? null : new Numeral(value, value, i, i + 1, Numeral.Form.DIGITS, null);
        }
        return null;
    }

    private boolean is(int i, String word) {
        return tokens.lower(i).equals(word);
    }
}
