package org.whence.core.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whence.core.quantity.Quantity;

/// A quantity made comparable: one unit for each kind of measure, so that "12 tonnes" equals "twelve thousand kilos". Sums of money come
/// in whole units of their currency already.
///
/// @param kind what is measured
/// @param low the least value
/// @param high the greatest value
/// @param bound how firm it is
/// @param things the concepts of what is counted, empty where the words do not tell
/// @param told the least value as the words tell it, in their own unit
record Measure(Quantity.Kind kind, double low, double high, Quantity.Bound bound, Set<String> things, double told) {

    Measure {
        things = Set.copyOf(things);
    }

    private static final double SAME = .005;

    /// Factors to kilogram, metre, square metre and second.
    private static final Map<String, Double> FACTORS = Map.ofEntries(
            Map.entry("kilo", 1.0), Map.entry("kilogram", 1.0), Map.entry("kg", 1.0), Map.entry("gram", .001), Map.entry("tonn", 1000.0),
            Map.entry("ton", 1000.0), Map.entry("pound", .45359237), Map.entry("lb", .45359237), Map.entry("kilotonn", 1e6), Map.entry("megatonn", 1e9),
            Map.entry("metr", 1.0), Map.entry("meter", 1.0), Map.entry("m", 1.0), Map.entry("kilometr", 1000.0), Map.entry("kilometer", 1000.0),
            Map.entry("km", 1000.0), Map.entry("mile", 1609.344), Map.entry("foot", .3048), Map.entry("feet", .3048), Map.entry("yard", .9144),
            Map.entry("hectar", 1e4), Map.entry("acr", 4046.86), Map.entry("acre", 4046.86),
            Map.entry("second", 1.0), Map.entry("minut", 60.0), Map.entry("hour", 3600.0), Map.entry("day", 86400.0), Map.entry("week", 604800.0),
            Map.entry("month", 2629800.0), Map.entry("year", 31557600.0), Map.entry("decad", 315576000.0));

    static Measure of(Quantity quantity) {
        Set<String> words = words(quantity.unit());
        double factor = 1;
        Set<String> things = words;
        switch (quantity.kind()) {
            case MASS, DISTANCE, AREA, DURATION -> {
                for (String word : words) {
                    factor = FACTORS.getOrDefault(word, factor);
                }
                things = Set.of();
            }
            case MONEY -> things = Set.of();
            case COUNT, RATIO, PERCENT, TEMPERATURE, OTHER -> things = words.stream().map(Concepts::of).collect(Collectors.toSet());
        }
        return new Measure(quantity.kind(), quantity.low() * factor, quantity.high() * factor, quantity.bound(), things, quantity.low());
    }

    /// The stems of the words of a unit: "armoured vehicles" counts what is armoured and what is a vehicle.
    private static Set<String> words(@Nullable String unit) {
        Set<String> words = new HashSet<>();
        if (unit != null) {
            for (String word : Outlets.fold(unit).split(" ")) {
                if (!word.isEmpty() && !Terms.isStop(word)) {
                    words.add(Terms.stem(word));
                }
            }
        }
        return words;
    }

    /// Whether the two could measure one thing: the same kind, and the same thing counted where both tell it. Where one does not tell it, a
    /// count with a fraction ("a magnitude of 6.4") is of no things that come whole. "A third" is a share and "five times more" is none.
    boolean sameThing(Measure other) {
        if (kind != other.kind || kind == Quantity.Kind.RATIO && isShare() != other.isShare()) {
            return false;
        }
        if (things.isEmpty() || other.things.isEmpty()) {
            return kind != Quantity.Kind.COUNT || isWhole() == other.isWhole();
        }
        return !Collections.disjoint(things, other.things) || things.stream().anyMatch(Measure::isPeople) && other.things.stream().anyMatch(Measure::isPeople);
    }

    /// Whether it hardly tells a number: "weeks", "dozens of people".
    boolean isVague() {
        return bound == Quantity.Bound.RANGE && high >= 2 * low;
    }

    private boolean isShare() {
        return high <= 1;
    }

    private boolean isWhole() {
        return low == Math.rint(low) && high == Math.rint(high);
    }

    static boolean isPeople(String thing) {
        return switch (thing) {
            case "peopl", "people", "person", "worker", "civilian", "troop", "man", "men", "woman", "women", "child", "victim", "di", "die", "dead", "march", "soul", "life" -> true;
            default -> false;
        };
    }

    /// The sum of two amounts of one kind.
    Measure plus(Measure other) {
        return new Measure(kind, low + other.low, high + other.high, bound, things, told + other.told);
    }

    /// How telling it is that two statements share this number, 0 to 1: a "two" is shared by chance, a "72,000" is not, and "11 days" no
    /// less than "11 people".
    double rarity() {
        double value = Math.abs(told);
        return value != Math.rint(value) || value > 100 ? 1 : value > 12 ? .5 : 0;
    }

    /// Whether the two state the same number, whatever their bounds: "about 70" and "70" do, "more than 90" and "58" do not.
    boolean sameNumber(Measure other) {
        if (bound == Quantity.Bound.RANGE || other.bound == Quantity.Bound.RANGE) {
            return Math.max(low, other.low) <= Math.min(high, other.high);
        }
        return Math.abs(low - other.low) <= SAME * Math.max(Math.abs(low), Math.abs(other.low));
    }

    /// Whether both numbers could be true of one quantity: "at least 50" and "58" could, "less than two" and "12" could not.
    boolean compatible(Measure other) {
        return Math.max(least(), other.least()) <= Math.min(most(), other.most());
    }

    private double least() {
        return switch (bound) {
            case AT_MOST -> Double.NEGATIVE_INFINITY;
            case ABOUT -> low - Math.abs(low) * .1;
            case EXACT, AT_LEAST, RANGE -> low;
        };
    }

    private double most() {
        return switch (bound) {
            case AT_LEAST -> Double.POSITIVE_INFINITY;
            case ABOUT -> high + Math.abs(high) * .1;
            case EXACT, AT_MOST, RANGE -> high;
        };
    }

    /// How firm the number is: 3 exact, 2 about, 1 open or a range.
    int firmness() {
        return switch (bound) {
            case EXACT -> 3;
            case ABOUT -> 2;
            case AT_LEAST, AT_MOST, RANGE -> 1;
        };
    }
}
