package dev.evenkeel.text;

import java.util.List;

/**
 * The stretches that some hits cover, for asking whether another meets any of them in logarithmic time: a long text may hold
 * very many of both.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpanIndex {

    private static final SpanIndex EMPTY = new SpanIndex(List.of());

    private final int[] starts;
    private final int[] furthestEnds;

    private SpanIndex(List<PhraseHit> hits) {
        starts = new int[hits.size()];
        furthestEnds = new int[hits.size()];
        int furthest = 0;
        for (int i = 0; i < hits.size(); i++) {
            furthest = Math.max(furthest, hits.get(i).span().end());
            starts[i] = hits.get(i).span().start();
            furthestEnds[i] = furthest;
        }
    }

    /** An index of hits that stand in the order of their starts, as a {@link TextReading} has them. */
    public static SpanIndex of(List<PhraseHit> hits) {
        return hits.isEmpty() ? EMPTY : new SpanIndex(hits);
    }

    /** Whether a span shares at least one unit with any of the hits. */
    public boolean meets(Span span) {
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
