package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Adds up eight weights at a time: every second byte of a number in sixteen bits of its own. Mutable scratch.
 *
 * <p>Weights come as {@link WeightTable} keeps them, each 128 higher than it is: {@link #biased}.
 */
final class EightSums {

    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;
    private static final int LANES = WordWeights.COLUMNS / 2;
    private static final int BIAS = 128;

    /** So many weights of a byte always fit in sixteen bits. */
    private static final int ROOM = 257;

    private final int[] sums = new int[WordWeights.COLUMNS];

    void clear() {
        Arrays.fill(sums, 0);
    }

    /**
     * Adds weights, those that are 0 left out.
     *
     * @return how many are not 0
     */
    int addAll(long[] weights, int from, int to) {
        int added = 0;
        for (int next = from; next < to; next += ROOM) {
            added += addSome(weights, next, Math.min(next + ROOM, to));
        }
        return added;
    }

    private int addSome(long[] weights, int from, int to) {
        long even = 0;
        long odd = 0;
        int added = 0;
        for (int i = from; i < to; i++) {
            long eight = weights[i];
            even += eight & EVERY_SECOND;
            odd += (eight >>> Byte.SIZE) & EVERY_SECOND;
            added += eight == 0 ? 0 : 1;
        }
        for (int lane = 0; lane < LANES; lane++) {
            sums[2 * lane] += (int) (even >>> (lane * Short.SIZE) & 0xFFFF) - added * BIAS;
            sums[2 * lane + 1] += (int) (odd >>> (lane * Short.SIZE) & 0xFFFF) - added * BIAS;
        }
        return added;
    }

    /** Takes another's sums in, those of the columns that only rise where they are above 0. */
    void addRising(EightSums other) {
        for (int column = 0; column < sums.length; column++) {
            int sum = other.sums[column];
            sums[column] += WordWeights.rises(column) ? Math.max(0, sum) : sum;
        }
    }

    /** The sum of one column. */
    int of(int column) {
        return sums[column];
    }

    /** The weight in one column, below all others where there are no weights. */
    static int weight(long weights, int column) {
        return (int) (weights >>> (column * Byte.SIZE) & 0xFF) - BIAS;
    }

    /** Weights as they are added up here, from what {@link WordWeights#pack} makes: never 0, so that 0 can stand for none. */
    static long biased(long packed) {
        return packed ^ Bytes.HIGH_BITS;
    }
}
