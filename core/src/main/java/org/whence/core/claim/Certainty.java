package org.whence.core.claim;

import org.jspecify.annotations.Nullable;
import org.whence.core.attribution.Band;
import org.whence.core.text.Extract;

/// The strength of a hedge.
///
/// @param band the ICD 203 band or one of the three beside it
/// @param low the least probability, 0 to 1; the band's own unless the text gives a number
/// @param high the greatest probability, 0 to 1
/// @param cue the hedging words, null where there is no hedge
public record Certainty(Band band, double low, double high, @Nullable Extract cue) {

    /// No hedge.
    public static final Certainty STATED = new Certainty(Band.STATED, 1, 1, null);

    public Certainty {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("certainty " + band + ": " + low + " to " + high + " is no interval of probabilities");
        }
    }

    /// The band's own interval.
    public static Certainty of(Band band, @Nullable Extract cue) {
        return new Certainty(band, band.low(), band.high(), cue);
    }
}
