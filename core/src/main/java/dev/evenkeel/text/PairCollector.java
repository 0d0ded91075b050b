package dev.evenkeel.text;

import java.util.Arrays;

/** Collects the pairs of words with which phrases begin, for a {@link PairFilter}. */
final class PairCollector {

    private long[] pairs = new long[1024];
    private int count;

    /** Takes the first two steps of a phrase, where both are words. */
    void add(int first, int second) {
        if (first > PhraseAutomaton.LAST_WORD || second > PhraseAutomaton.LAST_WORD) {
            return;
        }
        if (count == pairs.length) {
            pairs = Arrays.copyOf(pairs, count * 2);
        }
        pairs[count++] = PairFilter.pair(first, second);
    }

    PairFilter filter() {
        return new PairFilter(pairs, count);
    }
}
