package org.whence.core.place;

import org.jspecify.annotations.Nullable;
import org.whence.core.text.Span;

/// A name in a text that some entry of the gazetteer has, before it is known which one is meant, if any.
final class Mention {

    private static final Evidence[] EVIDENCE = Evidence.values();

    final int first;
    final int last;
    final int row;
    /// The folded words, one space between two: the same name has the same key.
    final String key;
    Span span;
    boolean demonym;
    /// Whether "region", "county" or the like follows: a division is meant.
    boolean division;
    /// Whether the text says that it is a town: "the city of Turkey".
    boolean town;
    /// Whether it is written in capitals or with stops, as an abbreviation is.
    boolean written;
    /// The last piece of what it is called with ("Hospital" of "Colchester General Hospital"), else [#last].
    int end;
    /// Whether the gazetteer has no such place in [#container]: then all that is known is that it lies there.
    boolean unknown;
    /// The part of the place that is meant, in the text's words without capitals, null where the whole is.
    @Nullable String qualifier;
    /// What the mention stands in by the text's own word ("Springfield, Ohio"), null where nothing is said.
    @Nullable Mention container;
    double[] evidence = new double[EVIDENCE.length];
    /// The probability that a place is named.
    double probability;

    Mention(int first, int last, int row, String key, Span span) {
        this.first = first;
        this.last = last;
        this.end = last;
        this.row = row;
        this.key = key;
        this.span = span;
    }

    boolean has(Evidence e) {
        return evidence[e.ordinal()] != 0;
    }

    void set(Evidence e, boolean holds) {
        evidence[e.ordinal()] = holds ? 1 : 0;
    }

    void set(Evidence e, double value) {
        evidence[e.ordinal()] = value;
    }

    /// The logistic model's answer.
    double judge() {
        double sum = 0;
        for (Evidence e : EVIDENCE) {
            sum += e.weight() * evidence[e.ordinal()];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
