package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Adds up eight weights at a time: every second byte of a number in sixteen bits of its own. Mutable scratch.
 *
 * <p>Weights come as {@link WeightTable} keeps them, each 128 higher than it is.
 */
final class EightSums {

    private static final long EVERY_SECOND = 0x00FF00FF00FF00FFL;
    private static final int LANES = WordWeights.COLUMNS / 2;
    private static final int BIAS = 128;

    /** So many weights of a byte always fit in sixteen bits. */
    private static final int ROOM = 257;

    private final int[] sums = new int[WordWeights.COLUMNS];
    private long even;
    private long odd;
    private int pending;

    void clear() {
        Arrays.fill(sums, 0);
        even = 0;
        odd = 0;
        pending = 0;
    }

    void add(long weights) {
        even += weights & EVERY_SECOND;
        odd += (weights >>> Byte.SIZE) & EVERY_SECOND;
        if (++pending == ROOM) {
            settle();
        }
    }

    /** Makes the sums ready to be asked for. */
    void settle() {
        for (int lane = 0; lane < LANES; lane++) {
            sums[2 * lane] += (int) (even >>> (lane * Short.SIZE) & 0xFFFF) - pending * BIAS;
            sums[2 * lane + 1] += (int) (odd >>> (lane * Short.SIZE) & 0xFFFF) - pending * BIAS;
        }
        even = 0;
        odd = 0;
        pending = 0;
    }

    /** Takes another's sums in, those of the columns in {@code rising} only where they are above 0. */
    void addAll(EightSums other, int rising) {
        other.settle();
        for (int column = 0; column < sums.length; column++) {
            int sum = other.sums[column];
            sums[column] += (rising >>> column & 1) != 0 ? Math.max(0, sum) : sum;
        }
    }

    /** The sum of one column, of weights that are settled. */
    int of(int column) {
        return sums[column];
    }
}
