package dev.evenkeel.text;

import java.util.BitSet;

/** Learned weights by the numbers of words. Immutable. */
final class WeightTable {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Turns the sign of eight weights, so that none of them is 0 where there are weights and all are where there are none. */
    private static final long BIAS = Bytes.HIGH_BITS;

    /** For each number the weights of the word; then for each number those of the word under a negation, rarely asked for. */
    private final long[] ofWords;

    /** A hash table from pairs to weights, a pair and its weights side by side, never more than half full. */
    private final long[] ofPairs;

    private final int shift;
    private final PairFilter filter;
    private final BitSet digits;
    private final int numberSign;
    private final int size;

    /**
     * A table for words with numbers up to {@code last}.
     *
     * @param numbers the number of each word of the weights
     * @param digits the numbers of words that are numbers in digits
     * @param numberSign the number that stands for all of them, 0 if it has no weights
     */
    WeightTable(WordWeights weights, int[] numbers, int last, BitSet digits, int numberSign) {
        this.digits = digits;
        this.numberSign = numberSign;
        this.size = weights.size();
        this.ofWords = new long[2 * (last + 1)];
        long[] pairs = new long[size];
        int count = 0;
        int capacity = Math.max(Integer.highestOneBit(Math.max(weights.pairs(), 1)) * 4, 64);
        this.ofPairs = new long[2 * capacity];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        for (int i = 0; i < size; i++) {
            int first = numbers[weights.first(i)];
            long biased = weights.packed(i) ^ BIAS;
            if (!weights.isPair(i)) {
                ofWords[weights.isNegated(i) ? last + 1 + first : first] = biased;
            } else {
                long pair = PairFilter.pair(first, numbers[weights.second(i)]);
                pairs[count++] = pair;
                put(pair, biased);
            }
        }
        this.filter = new PairFilter(pairs, count);
    }

    private WeightTable(PartsReader in) {
        this.ofWords = in.longs();
        this.ofPairs = in.table();
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(ofPairs.length / 2);
        this.filter = PairFilter.read(in);
        this.digits = BitSet.valueOf(in.longs());
        this.numberSign = in.number();
        this.size = in.number();
    }

    void write(PartsWriter out) {
        out.longs(ofWords);
        out.longs(ofPairs);
        filter.write(out);
        out.longs(digits.toLongArray());
        out.number(numberSign);
        out.number(size);
    }

    static WeightTable read(PartsReader in) {
        return new WeightTable(in);
    }

    private void put(long pair, long biased) {
        int at = (int) ((pair * SPREAD) >>> shift) << 1;
        while (ofPairs[at] != 0 && ofPairs[at] != pair) {
            at = (at + 2) & (ofPairs.length - 1);
        }
        ofPairs[at] = pair;
        ofPairs[at + 1] = biased;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether the word with this number is itself a number in digits. */
    boolean isDigits(int number) {
        return digits.get(number);
    }

    /** The number that stands for all numbers in digits. */
    int numberSign() {
        return numberSign;
    }

    /** The weights of a word for {@link EightSums}, 0 if it has none or is unknown. */
    long ofWord(int number) {
        return ofWords[number];
    }

    /** The weights of a word under a negation. */
    long ofNegated(int number) {
        return ofWords[ofWords.length / 2 + number];
    }

    /** 1 if a pair, as {@link PairFilter#pair} makes it, may have weights, else 0. */
    int mayHold(long pair) {
        return (int) filter.mayHold(pair);
    }

    /** The weights of a pair for {@link EightSums}, 0 if it has none or one of its words is unknown. */
    long ofPair(long pair) {
        int at = (int) ((pair * SPREAD) >>> shift) << 1;
        while (ofPairs[at] != pair) {
            if (ofPairs[at] == 0) {
                return 0;
            }
            at = (at + 2) & (ofPairs.length - 1);
        }
        return ofPairs[at + 1];
    }
}
