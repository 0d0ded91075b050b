package dev.evenkeel.text;

import java.util.Arrays;
import java.util.List;

/** Learned weights and the numbers that their words have in a lexicon. Immutable. */
final class NumberedWeights {

    private final WordWeights weights;
    private final int[] numbers;

    /** @param numbers the number of each word of the weights */
    NumberedWeights(WordWeights weights, int[] numbers) {
        this.weights = weights;
        this.numbers = numbers;
    }

    int size() {
        return weights.size();
    }

    long packed(int index) {
        return weights.packed(index);
    }

    boolean isPair(int index) {
        return weights.isPair(index);
    }

    boolean isNegated(int index) {
        return weights.isNegated(index);
    }

    /** The number of the word with this index, or of the first of a pair. */
    int word(int index) {
        return numbers[weights.first(index)];
    }

    /** The pair with this index, as {@link PairFilter#pair} makes it. */
    long pair(int index) {
        return PairFilter.pair(word(index), numbers[weights.second(index)]);
    }

    /** The pairs that any of these has weights for, each once. */
    static long[] pairsOf(NumberedWeights one, List<NumberedWeights> others) {
        int count = one.weights.pairs();
        for (NumberedWeights other : others) {
            count += other.weights.pairs();
        }
        long[] pairs = new long[count];
        int next = one.addPairs(pairs, 0);
        for (NumberedWeights other : others) {
            next = other.addPairs(pairs, next);
        }
        Arrays.sort(pairs);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[distinct++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    private int addPairs(long[] pairs, int from) {
        int count = from;
        for (int i = 0; i < size(); i++) {
            if (isPair(i)) {
                pairs[count++] = pair(i);
            }
        }
        return count;
    }
}
