package org.whence.core.quantity;

import org.jspecify.annotations.Nullable;

/// A number as it stands in a text, before its unit and bound are known.
///
/// @param low the least value
/// @param high the greatest value; equal to `low` where the words name one number
/// @param first the first token of it
/// @param next the token after it
/// @param form what sort of words name it
/// @param suffix what is written onto its digits, in lower case ("km" in "40km", "year" in "30-year"); null where nothing is
record Numeral(double low, double high, int first, int next, Form form, @Nullable String suffix) {

    /// What sort of words name a number.
    enum Form {
        /// "5,000", "1.2 million".
        DIGITS,
        /// "twelve", "two hundred".
        WORDS,
        /// "dozens", "several", "hundreds of thousands": an interval by convention.
        VAGUE,
        /// "a third", "half", "one in three".
        FRACTION,
        /// "twice", "threefold", "doubled".
        MULTIPLE
    }

    boolean isExact() {
        return low == high;
    }

    Numeral to(double newHigh, int newNext, @Nullable String newSuffix) {
        return new Numeral(low, newHigh, first, newNext, form, newSuffix);
    }

    Numeral plus(double part, int newNext) {
        return new Numeral(low + part, high + part, first, newNext, form, suffix);
    }

    Numeral until(int newNext) {
        return new Numeral(low, high, first, newNext, form, suffix);
    }

    Numeral times(double factor, int newNext) {
        return new Numeral(low * factor, high * factor, first, newNext, form, suffix);
    }
}
