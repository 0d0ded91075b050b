package dev.evenkeel.text;

import java.util.Arrays;

/**
 * What the learned weights of a text add up to, column by column. Immutable.
 *
 * <p>A sentence with an insult counts only upwards in the columns of heat, and its words do not count towards the length:
 * so nobody makes a message calmer by adding an insult to it.
 */
public final class WordSums {

    private static final WordSums NONE = new WordSums(0, 0, new int[WordWeights.COLUMNS]);

    private final int words;
    private final int known;
    private final int[] sums;

    private WordSums(int words, int known, int[] sums) {
        this.words = words;
        this.known = known;
        this.sums = sums;
    }

    /**
     * The sums of a text.
     *
     * @param words how many words count towards the length of the text
     * @param known how many words and pairs have a weight
     * @param sums the sum of each of the {@link WordWeights#COLUMNS} columns
     */
    public static WordSums of(int words, int known, int[] sums) {
        return new WordSums(words, known, Arrays.copyOf(sums, WordWeights.COLUMNS));
    }

    /** Of a text without words. */
    public static WordSums none() {
        return NONE;
    }

    /** How many words count towards the length of the text. */
    public int words() {
        return words;
    }

    /** How many words and pairs have a weight. */
    public int known() {
        return known;
    }

    /** The sum of one column, 0..{@link WordWeights#COLUMNS} - 1. */
    public int of(int column) {
        return sums[column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSums that
                && words == that.words
                && known == that.known
                && Arrays.equals(sums, that.sums);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * words + known) + Arrays.hashCode(sums);
    }

    @Override
    public String toString() {
        return "WordSums[words=" + words + ", known=" + known + "]";
    }
}
