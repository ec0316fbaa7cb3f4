package org.whence.core.attribution;

/// How likely a source says that a content is: the seven bands of Intelligence Community Directive 203, and three for
/// what lies beside them. The wire form is the lower-case name with hyphens.
public enum Band {
    ALMOST_NO_CHANCE(.01, .05),
    VERY_UNLIKELY(.05, .20),
    UNLIKELY(.20, .45),
    ROUGHLY_EVEN(.45, .55),
    LIKELY(.55, .80),
    VERY_LIKELY(.80, .95),
    ALMOST_CERTAIN(.95, .99),
    /// May, might, could.
    POSSIBLE(.05, .95),
    /// The source declines to judge ("premature to assess", "unclear").
    UNASSESSED(0, 1),
    /// No hedge.
    STATED(1, 1);

    private final double low;
    private final double high;

    Band(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /// The least probability that the words stand for, 0 to 1.
    public double low() {
        return low;
    }

    /// The greatest probability that the words stand for, 0 to 1.
    public double high() {
        return high;
    }
}
