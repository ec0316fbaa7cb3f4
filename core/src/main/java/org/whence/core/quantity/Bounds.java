package org.whence.core.quantity;

import java.util.Map;
import java.util.Set;
import org.whence.core.quantity.Quantity.Bound;
import org.whence.core.text.Tokens;

/// The words beside a number that say how firm it is, and how far they reach.
///
/// @param bound how firm
/// @param first the first token of the number with them
/// @param next the token after them
/// @param negative whether "minus" stands before the number
record Bounds(Bound bound, int first, int next, boolean negative) {

    private static final Set<String> ABOUT = Set.of("about", "around", "some", "roughly", "nearly", "almost", "approximately", "approx",
            "estimated", "circa", "barely", "virtually", "~", "≈", "practically", "close");

    /// Two or three words in a row that bound from below or above, by their last word and then the ones before it.
    private static final Map<String, Bound> PAIRS = Map.ofEntries(
            Map.entry("at least", Bound.AT_LEAST), Map.entry("more than", Bound.AT_LEAST), Map.entry("greater than", Bound.AT_LEAST),
            Map.entry("higher than", Bound.AT_LEAST), Map.entry("longer than", Bound.AT_LEAST), Map.entry("upwards of", Bound.AT_LEAST),
            Map.entry("excess of", Bound.AT_LEAST), Map.entry("minimum of", Bound.AT_LEAST), Map.entry("well over", Bound.AT_LEAST),
            Map.entry("just over", Bound.AT_LEAST), Map.entry("at most", Bound.AT_MOST), Map.entry("up to", Bound.AT_MOST),
            Map.entry("less than", Bound.AT_MOST), Map.entry("fewer than", Bound.AT_MOST), Map.entry("lower than", Bound.AT_MOST),
            Map.entry("shorter than", Bound.AT_MOST), Map.entry("maximum of", Bound.AT_MOST), Map.entry("just under", Bound.AT_MOST),
            Map.entry("many as", Bound.AT_MOST), Map.entry("much as", Bound.AT_MOST), Map.entry("long as", Bound.AT_MOST),
            Map.entry("high as", Bound.AT_MOST), Map.entry("close to", Bound.ABOUT), Map.entry("estimate of", Bound.ABOUT),
            Map.entry("order of", Bound.ABOUT));

    private static final Map<String, Bound> SINGLE = Map.ofEntries(
            Map.entry("over", Bound.AT_LEAST), Map.entry("above", Bound.AT_LEAST), Map.entry("exceeding", Bound.AT_LEAST),
            Map.entry("exceeded", Bound.AT_LEAST), Map.entry("exceed", Bound.AT_LEAST), Map.entry("exceeds", Bound.AT_LEAST),
            Map.entry("surpassed", Bound.AT_LEAST), Map.entry("surpassing", Bound.AT_LEAST), Map.entry("topped", Bound.AT_LEAST),
            Map.entry("beyond", Bound.AT_LEAST), Map.entry("under", Bound.AT_MOST), Map.entry("below", Bound.AT_MOST),
            Map.entry("within", Bound.AT_MOST));

    static boolean isAbout(String word) {
        return ABOUT.contains(word);
    }

    /// The bounds of the number whose tokens, sign and unit are `[start, next)` and whose digits end at `numberEnd`.
    static Bounds around(Tokens tokens, int start, int numberEnd, int next, int first, int limit) {
        int i = start;
        boolean negative = false;
        Bound bound = Bound.EXACT;
        if (i > first && (is(tokens, i - 1, "minus") || is(tokens, i - 1, "−") || is(tokens, i - 1, "-") && isSign(tokens, i - 1))) {
            negative = true;
            i--;
        }
        for (int step = 0; step < 3 && i > first && bound == Bound.EXACT; step++) {
            String before = tokens.lower(i - 1);
            Bound pair = i - 2 >= first ? PAIRS.get(tokens.lower(i - 2) + " " + before) : null;
            if (pair != null) {
                boolean no = i - 3 >= first && (is(tokens, i - 3, "no") || is(tokens, i - 3, "not"));
                boolean as = (before.equals("as")) && i - 3 >= first && is(tokens, i - 3, "as");
                bound = no ? flipped(pair) : pair;
                i -= no || as ? 3 : 2;
            } else if (isAbout(before)) {
                bound = Bound.ABOUT;
                i--;
            } else if (SINGLE.containsKey(before)) {
                bound = SINGLE.get(before);
                i--;
            } else if (step == 0 && isSkipped(before)) {
                i--;
            } else {
                break;
            }
        }
        if (bound == Bound.EXACT) {
            i = negative ? start - 1 : start;
        }
        return after(tokens, new Bounds(bound, i, next, negative), numberEnd, limit);
    }

    /// "or more", "or so", "or less", "+".
    private static Bounds after(Tokens tokens, Bounds bounds, int numberEnd, int limit) {
        for (int at : new int[] {numberEnd, bounds.next}) {
            if (at < limit && is(tokens, at, "+") && tokens.start(at) == tokens.end(at - 1)) {
                return new Bounds(Bound.AT_LEAST, bounds.first, Math.max(bounds.next, at + 1), bounds.negative);
            }
            if (at + 1 < limit && is(tokens, at, "or")) {
                Bound bound = switch (tokens.lower(at + 1)) {
                    case "more", "higher", "above", "over", "longer" -> Bound.AT_LEAST;
                    case "less", "fewer", "under", "below" -> Bound.AT_MOST;
                    case "so", "thereabouts" -> Bound.ABOUT;
                    default -> null;
                };
                if (bound != null) {
                    return new Bounds(bound, bounds.first, Math.max(bounds.next, at + 2), bounds.negative);
                }
            }
        }
        return bounds;
    }

    private static boolean isSign(Tokens tokens, int i) {
        return tokens.start(i + 1) == tokens.end(i) && (i == 0 || tokens.end(i - 1) < tokens.start(i));
    }

    private static boolean isSkipped(String word) {
        return switch (word) {
            case "a", "an", "the", "another", "further", "magnitude", "mere", "only" -> true;
            default -> false;
        };
    }

    private static Bound flipped(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> Bound.AT_MOST;
            case AT_MOST -> Bound.AT_LEAST;
            case ABOUT, EXACT, RANGE -> bound;
        };
    }

    private static boolean is(Tokens tokens, int i, String word) {
        return tokens.lower(i).equals(word);
    }
}
