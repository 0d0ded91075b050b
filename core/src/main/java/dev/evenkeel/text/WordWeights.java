package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private static final int MOST_WORDS = Character.MAX_VALUE;
    private static final int LONGEST_WORD = 0xFF;

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

    private WordWeights(byte[] letters, byte[] lengths, char[] firsts, char[] seconds, int negatedFrom, long[] packed) {
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
        ImmutableSortedMap<WordFeature, Long> sorted = ImmutableSortedMap.copyOf(weights);
        ImmutableList<String> words = sorted.keySet().stream()
                .flatMap(feature -> Stream.of(feature.first(), feature.second()))
                .filter(word -> !word.isEmpty())
                .sorted()
                .distinct()
                .collect(ImmutableList.toImmutableList());
        requireAtMost(words.size(), MOST_WORDS);
        requireAtMost(sorted.size(), MOST_FEATURES);
        ByteBuffer letters = ByteBuffer.allocate(words.size() * LONGEST_WORD);
        byte[] lengths = new byte[words.size()];
        for (int word = 0; word < lengths.length; word++) {
            byte[] bytes = words.get(word).getBytes(StandardCharsets.UTF_8);
            requireAtMost(bytes.length, LONGEST_WORD);
            letters.put(bytes);
            lengths[word] = (byte) bytes.length;
        }
        char[] firsts = new char[sorted.size()];
        char[] seconds = new char
                [(int) sorted.keySet().stream().filter(WordFeature::isPair).count()];
        long[] packed = new long[sorted.size()];
        int plain = 0;
        int at = 0;
        for (int kind = 0; kind < 3; kind++) {
            for (Map.Entry<WordFeature, Long> weight : sorted.entrySet()) {
                WordFeature feature = weight.getKey();
                if ((feature.isPair() ? 2 : feature.negated() ? 1 : 0) == kind) {
                    firsts[at] = index(words, feature.first());
                    if (kind == 2) {
                        seconds[at - firsts.length + seconds.length] = index(words, feature.second());
                    }
                    packed[at++] = weight.getValue();
                }
            }
            plain = kind == 0 ? at : plain;
        }
        return new WordWeights(
                Arrays.copyOf(letters.array(), letters.position()), lengths, firsts, seconds, plain, packed);
    }

    private static char index(List<String> words, String word) {
        return (char) Collections.binarySearch(words, word);
    }

    /**
     * The weights whose {@link #bytes()} stand next in a buffer.
     *
     * @throws IllegalArgumentException if something else stands there
     */
    public static WordWeights read(ByteBuffer in) {
        try {
            byte[] lengths = new byte[bounded(in.getInt(), MOST_WORDS)];
            in.get(lengths);
            int sum = 0;
            for (byte length : lengths) {
                sum += length & LONGEST_WORD;
            }
            byte[] letters = new byte[bounded(sum, in.remaining())];
            in.get(letters);
            char[] firsts = new char[bounded(in.getInt(), MOST_FEATURES)];
            int negatedFrom = bounded(in.getInt(), firsts.length);
            char[] seconds = new char[bounded(in.getInt(), firsts.length - negatedFrom)];
            in.asCharBuffer().get(firsts).get(seconds);
            in.position(in.position() + (firsts.length + seconds.length) * Character.BYTES);
            long[] packed = new long[firsts.length];
            in.asLongBuffer().get(packed);
            in.position(in.position() + packed.length * Long.BYTES);
            requireWithin(firsts, lengths.length);
            requireWithin(seconds, lengths.length);
            return new WordWeights(letters, lengths, firsts, seconds, negatedFrom, packed);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("weights: the file is cut short", e);
        }
    }

    /** A compact form of them, the same for the same weights. */
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(4 * Integer.BYTES
                + lengths.length
                + letters.length
                + (firsts.length + seconds.length) * Character.BYTES
                + packed.length * Long.BYTES);
        out.putInt(lengths.length).put(lengths).put(letters);
        out.putInt(firsts.length).putInt(negatedFrom).putInt(seconds.length);
        for (char first : firsts) {
            out.putChar(first);
        }
        for (char second : seconds) {
            out.putChar(second);
        }
        for (long weight : packed) {
            out.putLong(weight);
        }
        return out.array();
    }

    private static int bounded(int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("weights: at most " + most + " entries are allowed here");
        }
        return count;
    }

    private static void requireAtMost(int count, int most) {
        if (count > most) {
            throw new IllegalArgumentException("weights: there are " + count + " where at most " + most + " may be");
        }
    }

    private static void requireWithin(char[] indices, int words) {
        for (char index : indices) {
            if (index >= words) {
                throw new IllegalArgumentException("weights: a word is not there");
            }
        }
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
        return other instanceof WordWeights that && Arrays.equals(bytes(), that.bytes());
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
