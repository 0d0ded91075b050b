package dev.evenkeel.text;

import java.util.List;

/**
 * Some spans, for asking whether another meets any of them in logarithmic time: a long text may hold very many of both.
 *
 * <p>Immutable and thread-safe.
 */
final class SpanIndex {

    private static final SpanIndex EMPTY = new SpanIndex(List.of());

    private final int[] starts;
    private final int[] furthestEnds;

    private SpanIndex(List<Span> spans) {
        starts = new int[spans.size()];
        furthestEnds = new int[spans.size()];
        int furthest = 0;
        for (int i = 0; i < spans.size(); i++) {
            furthest = Math.max(furthest, spans.get(i).end());
            starts[i] = spans.get(i).start();
            furthestEnds[i] = furthest;
        }
    }

    /** An index of spans that stand in the order of their starts. */
    static SpanIndex of(List<Span> spans) {
        return spans.isEmpty() ? EMPTY : new SpanIndex(spans);
    }

    /** Whether another span shares at least one unit with any of them. */
    boolean meets(Span span) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && furthestEnds[low - 1] > span.start();
    }
}
