package dev.evenkeel.text;

import java.util.Arrays;

/** Collects the pairs of words with which phrases begin, for a {@link PairFilter}. */
final class PairCollector {

    private long[] pairs = new long[256];
    private int count;

    /** Takes the first two steps of a phrase, where both are words. */
    void add(int[] steps) {
        if (steps.length < 2 || steps[0] > PhraseTrie.LAST_WORD || steps[1] > PhraseTrie.LAST_WORD) {
            return;
        }
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = PairFilter.pair(steps[0], steps[1]);
    }

    PairFilter filter() {
        long[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return new PairFilter(sorted, distinct);
    }
}
