package dev.evenkeel.text;

/**
 * A stretch of the text as it was given.
 *
 * @param start the first UTF-16 offset, 0 or more
 * @param end the UTF-16 offset after the last unit, not below {@code start}
 */
public record Span(int start, int end) {

    /** @throws IllegalArgumentException if the span starts below 0 or ends before it starts */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: 0 <= start <= end is needed, got " + start + ".." + end);
        }
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The shortest span that holds both. */
    public Span and(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }
}
