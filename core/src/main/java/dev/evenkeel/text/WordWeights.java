package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Learned weights of words and word pairs: eight whole numbers in -127..127 each.
 *
 * <p>What a column stands for is for those to say who learn the weights and read their sums; a scale for each column turns
 * sums into the units they were learned in. Kept as a few plain arrays, so that many of them are soon read. Immutable.
 */
public final class WordWeights {

    /** How many weights a feature has. */
    public static final int COLUMNS = 8;

    /** The weights reach from minus this to this. */
    public static final int LARGEST = 127;

    /**
     * The columns, a bit each, that a sentence with an insult can only raise: the first two, which are heat, and the last,
     * which is the insult itself.
     */
    public static final int RISING = 0b1000_0011;

    /** More features than this are refused. */
    public static final int MOST_FEATURES = 1 << 17;

    static final int MOST_WORDS = Character.MAX_VALUE;
    static final int LONGEST_WORD = 0xFF;

    private static final WordWeights NONE =
            new WordWeights(new byte[0], new byte[0], new char[0], new char[0], 0, new long[0]);

    /** The bytes of all words in UTF-8, one word after another, and the length of each. */
    private final byte[] letters;

    private final byte[] lengths;

    /** The features: words, then words under a negation, then pairs; each by the index of its word, or its first word. */
    private final char[] firsts;

    private final char[] seconds;
    private final int negatedFrom;
    private final long[] packed;

    /** None of the arrays may be changed afterwards. */
    WordWeights(byte[] letters, byte[] lengths, char[] firsts, char[] seconds, int negatedFrom, long[] packed) {
        this.letters = letters;
        this.lengths = lengths;
        this.firsts = firsts;
        this.seconds = seconds;
        this.negatedFrom = negatedFrom;
        this.packed = packed;
    }

    /** No weights at all. */
    public static WordWeights none() {
        return NONE;
    }

    /**
     * These weights, each packed as {@link #pack} does.
     *
     * @throws IllegalArgumentException if there are too many, or a word is too long
     */
    public static WordWeights of(Map<WordFeature, Long> weights) {
        return WordWeightsBuilder.build(weights);
    }

    /**
     * The weights whose {@link #bytes()} stand next in a buffer.
     *
     * @throws IllegalArgumentException if something else stands there
     */
    public static WordWeights read(ByteBuffer in) {
        return WordWeightsForm.read(in);
    }

    /** A compact form of them, the same for the same weights. */
    public byte[] bytes() {
        return WordWeightsForm.bytes(this);
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

    /** Whether a sentence with an insult can only raise a column: one of {@link #RISING}. */
    public static boolean rises(int column) {
        return (RISING >>> column & 1) != 0;
    }

    /** How many features have weights. */
    public int size() {
        return packed.length;
    }

    /** All features: words, then words under a negation, then pairs, each kind in the order of how they are written. */
    public List<WordFeature> features() {
        List<String> words = words();
        ImmutableList.Builder<WordFeature> features = ImmutableList.builderWithExpectedSize(size());
        for (int i = 0; i < size(); i++) {
            features.add(
                    isPair(i)
                            ? WordFeature.pair(words.get(firsts[i]), words.get(seconds[pairIndex(i)]))
                            : WordFeature.word(words.get(firsts[i]), i >= negatedFrom));
        }
        return features.build();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int word = 0; word < lengths.length; word++) {
            words.add(word(word, from));
            from += length(word);
        }
        return words;
    }

    /** A word whose bytes begin at this place. */
    String word(int word, int from) {
        return new String(letters, from, length(word), StandardCharsets.UTF_8);
    }

    /** The weights of the feature with this index, packed as {@link #pack} does. */
    public long packed(int index) {
        return packed[index];
    }

    /** The first of the features that is a word under a negation, or where it would stand. */
    int negatedFrom() {
        return negatedFrom;
    }

    int wordCount() {
        return lengths.length;
    }

    /** How many bytes a word has in UTF-8. */
    int length(int word) {
        return lengths[word] & LONGEST_WORD;
    }

    /** The bytes of all words, one word after another. Not to be changed. */
    byte[] letters() {
        return letters;
    }

    int first(int index) {
        return firsts[index];
    }

    /** The second word of a pair. */
    int second(int index) {
        return seconds[pairIndex(index)];
    }

    /** How many of the features are pairs. */
    int pairs() {
        return seconds.length;
    }

    boolean isPair(int index) {
        return pairIndex(index) >= 0;
    }

    boolean isNegated(int index) {
        return index >= negatedFrom;
    }

    private int pairIndex(int index) {
        return index - firsts.length + seconds.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordWeights that
                && negatedFrom == that.negatedFrom
                && Arrays.equals(letters, that.letters)
                && Arrays.equals(lengths, that.lengths)
                && Arrays.equals(firsts, that.firsts)
                && Arrays.equals(seconds, that.seconds)
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
