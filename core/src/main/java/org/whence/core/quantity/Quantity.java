package org.whence.core.quantity;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Extract;

/// A number that a text states, with what it leaves open.
///
/// @param extract the words of the text
/// @param kind what is measured
/// @param value the number; for [Bound#RANGE] null
/// @param low the least value; equal to `value` for every bound but [Bound#RANGE]
/// @param high the greatest value; equal to `value` for every bound but [Bound#RANGE]
/// @param unit what is counted or the unit of measure as the text has it, null where none is named
/// @param bound how firm the number is; what "at least" leaves open is said here and never by a null
/// @param of in a comparison, the party that the number is about; else null
/// @param than in a comparison, the party that is compared with; else null
public record Quantity(
        Extract extract,
        Kind kind,
        @Nullable Double value,
        double low,
        double high,
        @Nullable String unit,
        Bound bound,
        @Nullable String of,
        @Nullable String than) {

    public Quantity {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("quantity \"" + extract.text() + "\": low " + low + " and high " + high + " are no interval");
        }
        if ((value == null) != (bound == Bound.RANGE)) {
            throw new IllegalArgumentException("quantity \"" + extract.text() + "\": a range has low and high and no value, all others have a value");
        }
        if (value != null && (value != low || value != high)) {
            throw new IllegalArgumentException("quantity \"" + extract.text() + "\": low and high must equal the value " + value);
        }
    }

    /// A single number.
    public static Quantity of(Extract extract, Kind kind, double value, @Nullable String unit, Bound bound) {
        return new Quantity(extract, kind, value, value, value, unit, bound, null, null);
    }

    /// A number known to lie between two.
    public static Quantity range(Extract extract, Kind kind, double low, double high, @Nullable String unit) {
        return new Quantity(extract, kind, null, low, high, unit, Bound.RANGE, null, null);
    }

    /// What a quantity measures. The wire form is the lower-case name.
    public enum Kind {
        COUNT, RATIO, PERCENT, MONEY, DISTANCE, DURATION, AREA, MASS, TEMPERATURE, OTHER
    }

    /// How firm a quantity is.
    public enum Bound {
        EXACT, ABOUT, AT_LEAST, AT_MOST, RANGE
    }
}
