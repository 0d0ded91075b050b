package dev.evenkeel.text;

import java.util.Arrays;

/** Learned weights and the numbers that their words have in a lexicon. Immutable. */
final class NumberedWeights {

    private final WordWeights weights;
    private final int[] numbers;

    /** @param numbers the number of each word of the weights */
    NumberedWeights(WordWeights weights, int[] numbers) {
        this.weights = weights;
        this.numbers = numbers;
    }

    WordWeights weights() {
        return weights;
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

    /** The pairs that either has weights for, each once. */
    static long[] pairsOf(NumberedWeights one, NumberedWeights other) {
        long[] pairs = new long[one.weights.pairs() + other.weights.pairs()];
        int count = other.addPairs(pairs, one.addPairs(pairs, 0));
        Arrays.sort(pairs, 0, count);
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
