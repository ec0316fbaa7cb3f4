package org.whence.core.model;

/// Distances in words from an anchor, in 33 classes: exact to 8 on either side, then ever wider.
final class Distances {

    private static final int[] BOUNDS = {9, 12, 16, 24, 36, 56, 91, 141};
    private static final int EXACT = 8;
    private static final int MIDDLE = EXACT + BOUNDS.length;

    private Distances() {}

    /// The class of a signed distance, 0 to 32; 16 is the anchor itself.
    static int of(int distance) {
        int far = Math.abs(distance);
        int bucket = Math.min(far, EXACT);
        for (int i = 0; i < BOUNDS.length && far >= BOUNDS[i]; i++) {
            bucket++;
        }
        return distance >= 0 ? MIDDLE + bucket : MIDDLE - bucket;
    }
}
