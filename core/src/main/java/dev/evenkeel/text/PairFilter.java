package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Tells of most pairs of words that no phrase begins with them, with one load: a bit for each hash of a pair that does.
 * Immutable.
 */
final class PairFilter {

    /** With so many bits for a pair, one in as many of the others gets through. */
    private static final int BITS_PER_PAIR = 16;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] bits;
    private final int shift;

    /** A filter for pairs as {@link #pair} makes them, of which {@code count} count. */
    PairFilter(long[] pairs, int count) {
        int size = Math.max(Integer.highestOneBit(Math.max(count, 1) * BITS_PER_PAIR) * 2, 1 << 12);
        this.bits = new long[size >> 6];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        for (long pair : Arrays.copyOf(pairs, count)) {
            int bit = (int) ((pair * SPREAD) >>> shift);
            bits[bit >>> 6] |= 1L << bit;
        }
    }

    private PairFilter(long[] bits) {
        this.bits = bits;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(bits.length << 6);
    }

    void write(PartsWriter out) {
        out.longs(bits);
    }

    static PairFilter read(PartsReader in) {
        return new PairFilter(in.table());
    }

    static long pair(int word, int next) {
        return (long) word << TokenTable.NUMBER_BITS | next;
    }

    /** 1 if a phrase may begin with the pair, else 0. */
    long mayHold(long pair) {
        int bit = (int) ((pair * SPREAD) >>> shift);
        return (bits[bit >>> 6] >>> bit) & 1;
    }
}
