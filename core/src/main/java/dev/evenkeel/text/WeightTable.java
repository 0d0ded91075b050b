package dev.evenkeel.text;

import java.util.BitSet;
import java.util.List;

/** Learned weights by the numbers of words. Immutable. */
final class WeightTable {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** For each number the weights of the word; then for each number those of the word under a negation, rarely asked for. */
    private final long[] ofWords;

    /** For each number what the word weighs besides among peers. */
    private final long[] amongPeers;

    /** A hash table from pairs to weights, a pair and its weights side by side, never more than half full. */
    private final long[] ofPairs;

    private final int shift;
    private final PairFilter filter;
    private final BitSet digits;
    private final int numberSign;
    private final int size;
    private final SignalTable signals;

    /**
     * A table for words with numbers up to {@code last}.
     *
     * @param weights what words and pairs say of feelings
     * @param peers what words say of them besides among peers
     * @param signals what they say of signals, of eight at a time
     * @param digits the numbers of words that are numbers in digits
     * @param numberSign the number that stands for all of them, 0 if it has no weights
     */
    WeightTable(
            NumberedWeights weights,
            NumberedWeights peers,
            List<NumberedWeights> signals,
            int last,
            BitSet digits,
            int numberSign) {
        this.digits = digits;
        this.numberSign = numberSign;
        this.size = weights.size()
                + peers.size()
                + signals.stream().mapToInt(NumberedWeights::size).sum();
        this.ofWords = new long[2 * (last + 1)];
        this.amongPeers = ofWords(peers, last);
        long[] pairs = NumberedWeights.pairsOf(weights, signals);
        int capacity = Math.max(Integer.highestOneBit(Math.max(pairs.length, 1)) * 4, 64);
        this.ofPairs = new long[2 * capacity];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        for (long pair : pairs) {
            ofPairs[slotOf(pair)] = pair;
        }
        for (int i = 0; i < weights.size(); i++) {
            int place = place(weights, i);
            long biased = EightSums.biased(weights.packed(i));
            if (weights.isPair(i)) {
                ofPairs[slotAt(place) + 1] = biased;
            } else {
                ofWords[place] = biased;
            }
        }
        this.signals =
                SignalTable.of(signals, signals.stream().map(this::placesOf).toList(), places());
        this.filter = new PairFilter(pairs, pairs.length);
    }

    /** For each number up to {@code last} the weights of the word itself. */
    private static long[] ofWords(NumberedWeights weights, int last) {
        long[] ofWords = new long[last + 1];
        for (int i = 0; i < weights.size(); i++) {
            if (!weights.isPair(i) && !weights.isNegated(i)) {
                ofWords[weights.word(i)] = EightSums.biased(weights.packed(i));
            }
        }
        return ofWords;
    }

    private int[] placesOf(NumberedWeights weights) {
        int[] places = new int[weights.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(weights, i);
        }
        return places;
    }

    private int place(NumberedWeights weights, int index) {
        return weights.isPair(index)
                ? placeOfPair(weights.pair(index))
                : weights.isNegated(index) ? placeOfNegated(weights.word(index)) : weights.word(index);
    }

    private WeightTable(PartsReader in) {
        this.ofWords = in.longs();
        this.amongPeers = in.longs();
        this.ofPairs = in.table();
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(ofPairs.length / 2);
        this.filter = PairFilter.read(in);
        this.digits = BitSet.valueOf(in.longs());
        this.numberSign = in.number();
        this.size = in.number();
        this.signals = SignalTable.read(in, places());
    }

    void write(PartsWriter out) {
        out.longs(ofWords);
        out.longs(amongPeers);
        out.longs(ofPairs);
        filter.write(out);
        out.longs(digits.toLongArray());
        out.number(numberSign);
        out.number(size);
        signals.write(out);
    }

    static WeightTable read(PartsReader in) {
        return new WeightTable(in);
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

    /** What the same words and pairs say of signals, by their places here. */
    SignalTable signals() {
        return signals;
    }

    /** How many places there are: the numbers of words, those of words under a negation, and the slots for pairs. */
    private int places() {
        return ofWords.length + ofPairs.length / 2;
    }

    /** The place of a word under a negation; that of any other is its number. */
    int placeOfNegated(int number) {
        return ofWords.length / 2 + number;
    }

    /** The place of a pair as {@link PairFilter#pair} makes it; 0, the place of a word without weights, if it has none. */
    int placeOfPair(long pair) {
        int slot = slotOf(pair);
        return ofPairs[slot] == 0 ? 0 : ofWords.length + (slot >> 1);
    }

    /** The weights of a word at its place for {@link EightSums}, 0 if it has none or is unknown. */
    long ofWord(int place) {
        return ofWords[place];
    }

    /** What the word with a number weighs besides among peers, 0 if nothing or unknown. */
    long amongPeers(int number) {
        return amongPeers[number];
    }

    /** The weights of a pair at its place, 0 if it has none. */
    long ofPair(int place) {
        return place == 0 ? 0 : ofPairs[slotAt(place) + 1];
    }

    private int slotAt(int place) {
        return (place - ofWords.length) << 1;
    }

    /** Where a pair stands, or would. */
    private int slotOf(long pair) {
        int at = (int) ((pair * SPREAD) >>> shift) << 1;
        while (ofPairs[at] != 0 && ofPairs[at] != pair) {
            at = (at + 2) & (ofPairs.length - 1);
        }
        return at;
    }

    /** 1 if a pair, as {@link PairFilter#pair} makes it, may have weights, else 0. */
    int mayHold(long pair) {
        return (int) filter.mayHold(pair);
    }
}
