package dev.evenkeel.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the learned weights of a text add up to, column by column. Immutable.
 *
 * <p>A sentence with an insult counts only upwards in the columns {@link WordWeights#RISING}, and its words do not count
 * towards the length: so nobody makes a message calmer by adding an insult to it.
 */
public final class WordSums {

    private static final WordSums NONE = new WordSums(0, 0, new int[WordWeights.COLUMNS], null);

    private final int words;
    private final int known;
    private final int[] sums;
    private final @Nullable Span strongest;

    private WordSums(int words, int known, int[] sums, @Nullable Span strongest) {
        this.words = words;
        this.known = known;
        this.sums = sums;
        this.strongest = strongest;
    }

    /**
     * The sums of a text.
     *
     * @param words how many words count towards the length of the text
     * @param known how many words and pairs have a weight
     * @param sums the sum of each of the {@link WordWeights#COLUMNS} columns
     * @param strongest the word or pair with the highest weight above 0 in the last column, the first of equals; null if
     *     there is none
     */
    public static WordSums of(int words, int known, int[] sums, @Nullable Span strongest) {
        return new WordSums(words, known, Arrays.copyOf(sums, WordWeights.COLUMNS), strongest);
    }

    /** Of a text without words. */
    public static WordSums none() {
        return NONE;
    }

    /** How many words count towards the length of the text: all but links, mentions and those beside an insult. */
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

    /** The word or pair that says most in the last column, or null if none says anything. */
    public @Nullable Span strongest() {
        return strongest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSums that
                && words == that.words
                && known == that.known
                && Objects.equals(strongest, that.strongest)
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
