package org.whence.core.text;

/// A stretch of a text: from the code point `start` (inclusive) to `end` (exclusive), 0-based.
///
/// Spans order by start, then by end.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + ": start must be at least 0 and end at least start");
        }
    }

    /// The number of code points.
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether `other` lies wholly inside this span (equal spans do).
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the code point at `offset` is inside.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether the two share at least one code point.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest span that holds both.
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
