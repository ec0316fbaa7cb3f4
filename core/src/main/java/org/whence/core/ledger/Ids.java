package org.whence.core.ledger;

import java.util.Arrays;

/// A set of small numbers that is asked often: ascending, with a bit for each.
final class Ids {

    private final int[] ascending;
    private final long[] bits;

    private Ids(int[] ascending, long[] bits) {
        this.ascending = ascending;
        this.bits = bits;
    }

    /// The set of these numbers, none of them negative or twice.
    static Ids of(int[] ids) {
        int[] ascending = ids.clone();
        Arrays.sort(ascending);
        long[] bits = new long[ascending.length == 0 ? 0 : (ascending[ascending.length - 1] >>> 6) + 1];
        for (int id : ascending) {
            bits[id >>> 6] |= 1L << id;
        }
        return new Ids(ascending, bits);
    }

    int size() {
        return ascending.length;
    }

    /// The number at a place of the ascending order.
    int get(int place) {
        return ascending[place];
    }

    boolean contains(int id) {
        int word = id >>> 6;
        return word < bits.length && (bits[word] & 1L << id) != 0;
    }

    /// How many numbers this set and another share.
    int common(Ids other) {
        int common = 0;
        for (int id : ascending) {
            common += other.contains(id) ? 1 : 0;
        }
        return common;
    }
}
