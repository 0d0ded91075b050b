package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Learned weights of words and word pairs: eight whole numbers in -127..127 each.
 *
 * <p>What a column stands for is for those to say who learn the weights and read their sums; a scale for each column turns
 * sums into the units they were learned in. Immutable.
 */
public final class WordWeights {

    /** How many weights a feature has. */
    public static final int COLUMNS = 8;

    /** The weights reach from minus this to this. */
    public static final int LARGEST = 127;

    private static final WordWeights NONE = new WordWeights(ImmutableList.of(), new long[0]);

    private final ImmutableList<WordFeature> features;
    private final long[] packed;

    private WordWeights(ImmutableList<WordFeature> features, long[] packed) {
        this.features = features;
        this.packed = packed;
    }

    /** No weights at all. */
    public static WordWeights none() {
        return NONE;
    }

    /** These weights, each packed as {@link #pack} does. */
    public static WordWeights of(Map<WordFeature, Long> weights) {
        ImmutableSortedMap<WordFeature, Long> sorted = ImmutableSortedMap.copyOf(weights);
        return new WordWeights(
                sorted.keySet().asList(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * Eight weights in one number, the first column in its lowest byte.
     *
     * @throws IllegalArgumentException if there are not {@link #COLUMNS} weights or one is out of range
     */
    public static long pack(int... weights) {
        if (weights.length != COLUMNS) {
            throw new IllegalArgumentException(COLUMNS + " weights are needed, there are " + weights.length);
        }
        long packed = 0;
        for (int column = 0; column < COLUMNS; column++) {
            if (Math.abs(weights[column]) > LARGEST) {
                throw new IllegalArgumentException("weights are in -" + LARGEST + ".." + LARGEST);
            }
            packed |= (weights[column] & 0xFFL) << (column * Byte.SIZE);
        }
        return packed;
    }

    /** One weight out of a number that {@link #pack} made. */
    public static int unpack(long packed, int column) {
        return (byte) (packed >>> (column * Byte.SIZE));
    }

    /** All features, in the order of how they are written. */
    public List<WordFeature> features() {
        return features;
    }

    /** The weights of the feature with this index, packed as {@link #pack} does. */
    public long packed(int index) {
        return packed[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordWeights that
                && features.equals(that.features)
                && Arrays.equals(packed, that.packed);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(packed);
    }

    @Override
    public String toString() {
        return "WordWeights[" + packed.length + "]";
    }
}
