package org.whence.core.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whence.core.quantity.Quantity;

/// A quantity made comparable: one unit for each kind of measure, so that "12 tonnes" equals "twelve thousand kilos".
///
/// @param kind what is measured
/// @param low the least value
/// @param high the greatest value
/// @param bound how firm it is
/// @param thing the concept of what is counted, empty where the words do not tell
record Measure(Quantity.Kind kind, double low, double high, Quantity.Bound bound, String thing) {

    private static final double SAME = .005;

    /// Factors to kilogram, metre, square metre, second and the hundredth of a currency.
    private static final Map<String, Double> FACTORS = Map.ofEntries(
            Map.entry("kilo", 1.0), Map.entry("kilogram", 1.0), Map.entry("kg", 1.0), Map.entry("gram", .001), Map.entry("tonn", 1000.0),
            Map.entry("ton", 1000.0), Map.entry("pound", .45359237), Map.entry("lb", .45359237), Map.entry("kilotonn", 1e6), Map.entry("megatonn", 1e9),
            Map.entry("metr", 1.0), Map.entry("meter", 1.0), Map.entry("m", 1.0), Map.entry("kilometr", 1000.0), Map.entry("kilometer", 1000.0),
            Map.entry("km", 1000.0), Map.entry("mile", 1609.344), Map.entry("foot", .3048), Map.entry("feet", .3048), Map.entry("yard", .9144),
            Map.entry("hectar", 1e4), Map.entry("acr", 4046.86), Map.entry("acre", 4046.86),
            Map.entry("second", 1.0), Map.entry("minut", 60.0), Map.entry("hour", 3600.0), Map.entry("day", 86400.0), Map.entry("week", 604800.0),
            Map.entry("month", 2629800.0), Map.entry("year", 31557600.0), Map.entry("decad", 315576000.0));

    static Measure of(Quantity quantity) {
        String unit = head(quantity.unit());
        double factor = 1;
        String thing = unit;
        switch (quantity.kind()) {
            case MASS, DISTANCE, AREA, DURATION -> {
                factor = FACTORS.getOrDefault(unit, 1.0);
                thing = FACTORS.containsKey(unit) ? "" : unit;
            }
            case MONEY -> {
                factor = unit.equals("penc") || unit.equals("penny") || unit.equals("p") || unit.equals("cent") ? .01 : 1;
                thing = "";
            }
            case COUNT, RATIO, PERCENT, TEMPERATURE, OTHER -> thing = Concepts.of(unit);
        }
        return new Measure(quantity.kind(), quantity.low() * factor, quantity.high() * factor, quantity.bound(), thing);
    }

    /// The stem of the last word of a unit: "armoured vehicles" counts vehicles.
    private static String head(@Nullable String unit) {
        if (unit == null) {
            return "";
        }
        String[] words = Outlets.fold(unit).split(" ");
        return Terms.stem(words[words.length - 1]);
    }

    /// Whether the two could measure one thing: the same kind, and the same thing counted where both tell it.
    boolean sameThing(Measure other) {
        return kind == other.kind && (thing.isEmpty() || other.thing.isEmpty() || thing.equals(other.thing) || isPeople(thing) && isPeople(other.thing));
    }

    private static boolean isPeople(String thing) {
        return switch (thing) {
            case "peopl", "people", "person", "worker", "civilian", "troop", "man", "men", "woman", "women", "child", "victim", "di", "die", "dead", "march", "soul", "life" -> true;
            default -> false;
        };
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
