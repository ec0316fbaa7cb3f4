package org.whence.core.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The English words for numbers: every word that [Numerals] knows stands here.
final class NumberWords {

    private static final String[] SMALL = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};

    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

    /// Words for one whole number below a hundred, "forty-one" included.
    private static final Map<String, Integer> CARDINALS = cardinals();

    /// Words and letters that multiply the number before them.
    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("hundred", 1e2), Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("millions", 1e6),
            Map.entry("billion", 1e9), Map.entry("billions", 1e9), Map.entry("trillion", 1e12), Map.entry("dozen", 12d),
            Map.entry("mn", 1e6), Map.entry("mln", 1e6), Map.entry("bn", 1e9), Map.entry("bln", 1e9), Map.entry("tn", 1e12),
            Map.entry("crore", 1e7), Map.entry("lakh", 1e5));

    /// Words for a number that is left open, with the interval that they stand for by convention.
    private static final Map<String, double[]> VAGUE = Map.of(
            "dozens", new double[] {24, 99}, "scores", new double[] {40, 99}, "hundreds", new double[] {200, 999},
            "thousands", new double[] {2_000, 9_999}, "millions", new double[] {2e6, 9_999_999}, "billions", new double[] {2e9, 9_999_999_999d},
            "trillions", new double[] {2e12, 9.999e12}, "several", new double[] {3, 9}, "few", new double[] {2, 6}, "tens", new double[] {20, 99});

    /// Parts of a whole.
    private static final Map<String, Double> PARTS = Map.ofEntries(
            Map.entry("half", 1 / 2d), Map.entry("halves", 1 / 2d), Map.entry("third", 1 / 3d), Map.entry("thirds", 1 / 3d),
            Map.entry("quarter", 1 / 4d), Map.entry("quarters", 1 / 4d), Map.entry("fourth", 1 / 4d), Map.entry("fifth", 1 / 5d),
            Map.entry("fifths", 1 / 5d), Map.entry("sixth", 1 / 6d), Map.entry("sixths", 1 / 6d), Map.entry("seventh", 1 / 7d),
            Map.entry("eighth", 1 / 8d), Map.entry("eighths", 1 / 8d), Map.entry("tenth", 1 / 10d), Map.entry("tenths", 1 / 10d),
            Map.entry("ninth", 1 / 9d), Map.entry("twentieth", 1 / 20d), Map.entry("hundredth", 1 / 100d));

    /// Words that say how many times, and so a ratio or a count of times by what follows them.
    private static final Map<String, Double> MULTIPLES = Map.ofEntries(
            Map.entry("twice", 2d), Map.entry("thrice", 3d), Map.entry("double", 2d), Map.entry("doubled", 2d), Map.entry("doubling", 2d),
            Map.entry("doubles", 2d), Map.entry("triple", 3d), Map.entry("tripled", 3d), Map.entry("tripling", 3d), Map.entry("trebled", 3d),
            Map.entry("treble", 3d), Map.entry("quadruple", 4d), Map.entry("quadrupled", 4d), Map.entry("halve", .5), Map.entry("halved", .5),
            Map.entry("halving", .5));

    private NumberWords() {}

    private static Map<String, Integer> cardinals() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            words.put(SMALL[i], i);
        }
        for (int tens = 0; tens < TENS.length; tens++) {
            words.put(TENS[tens], 20 + 10 * tens);
            for (int ones = 1; ones < 10; ones++) {
                words.put(TENS[tens] + "-" + SMALL[ones], 20 + 10 * tens + ones);
            }
        }
        return Map.copyOf(words);
    }

    static @Nullable Integer cardinal(String word) {
        return CARDINALS.get(word);
    }

    /// The factor of "million", "bn", …; null for other words.
    static @Nullable Double scale(String word) {
        return SCALES.get(word);
    }

    static double @Nullable [] vague(String word) {
        return VAGUE.get(word);
    }

    static @Nullable Double part(String word) {
        return PARTS.get(word);
    }

    static @Nullable Double multiple(String word) {
        Double known = MULTIPLES.get(word);
        if (known != null || !word.endsWith("fold") || word.length() < 6) {
            return known;
        }
        String stem = word.substring(0, word.length() - 4);
        stem = stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem;
        Integer number = cardinal(stem);
        return number == null ? null : Double.valueOf(number);
    }
}
