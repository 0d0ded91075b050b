package dev.evenkeel.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the learned weights of a text add up to, column by column. Immutable. */
public final class WordSums implements Summed {

    private static final WordSums NONE = of(0, 0, new int[WordWeights.COLUMNS], null);

    private final int words;
    private final int known;
    private final int[] sums;
    private final int[] amongPeers;
    private final @Nullable Span strongest;

    private WordSums(int words, int known, int[] sums, int[] amongPeers, @Nullable Span strongest) {
        this.words = words;
        this.known = known;
        this.sums = sums;
        this.amongPeers = amongPeers;
        this.strongest = strongest;
    }

    /**
     * The sums of a text whose words weigh the same among peers.
     *
     * @param words how many words count towards the length of the text
     * @param known how many words and pairs have a weight
     * @param sums the sum of each of the {@link WordWeights#COLUMNS} columns
     * @param strongest the word or pair with the highest weight above 0 in the last column, the first of equals; null if
     *     there is none
     */
    public static WordSums of(int words, int known, int[] sums, @Nullable Span strongest) {
        return new WordSums(
                words, known, Arrays.copyOf(sums, WordWeights.COLUMNS), new int[WordWeights.COLUMNS], strongest);
    }

    /** The same sums, with what there is besides among peers in each of the {@link WordWeights#COLUMNS} columns. */
    public WordSums withPeers(int[] more) {
        return new WordSums(words, known, sums, Arrays.copyOf(more, WordWeights.COLUMNS), strongest);
    }

    /** What was lent, to keep. */
    public static WordSums of(Summed lent) {
        int[] sums = new int[WordWeights.COLUMNS];
        int[] amongPeers = new int[WordWeights.COLUMNS];
        for (int column = 0; column < sums.length; column++) {
            sums[column] = lent.of(column);
            amongPeers[column] = lent.amongPeers(column);
        }
        return new WordSums(lent.words(), lent.known(), sums, amongPeers, lent.strongest());
    }

    /** Of a text without words. */
    public static WordSums none() {
        return NONE;
    }

    @Override
    public int words() {
        return words;
    }

    @Override
    public int known() {
        return known;
    }

    @Override
    public int of(int column) {
        return sums[column];
    }

    @Override
    public int amongPeers(int column) {
        return amongPeers[column];
    }

    @Override
    public @Nullable Span strongest() {
        return strongest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordSums that
                && words == that.words
                && known == that.known
                && Objects.equals(strongest, that.strongest)
                && Arrays.equals(sums, that.sums)
                && Arrays.equals(amongPeers, that.amongPeers);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * words + known) + Arrays.hashCode(sums)) + Arrays.hashCode(amongPeers);
    }

    @Override
    public String toString() {
        return "WordSums[words=" + words + ", known=" + known + "]";
    }
}
