package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Tells of most words that they do not go with a key: for each word a few bits of its own, one set for each hash of a key that
 * it goes with. Immutable.
 *
 * <p>By word and not by key, because the words of a text are asked about again and again, each time for another key.
 */
final class WordFilter {

    /** With so many bits for a key, one in as many of the others gets through. */
    private static final int BITS_PER_KEY = 16;

    private static final int SPREAD = 0x9E3779B1;
    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;
    private static final int SMALLEST = 6;

    /** For each word the place of its bits above the logarithm of their number; 0 for a word that goes with none. */
    private final int[] places;

    private final long[] bits;

    private WordFilter(int[] places, long[] bits) {
        this.places = places;
        this.bits = bits;
    }

    /** A filter that lets the first {@code count} of these pairs through, each as {@link #pair} makes it. */
    static WordFilter of(long[] pairs, int count) {
        long[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        int[] places = new int[count == 0 ? 1 : word(sorted[count - 1]) + 1];
        long[] bits = new long[16];
        int used = 0;
        int to;
        for (int from = 0; from < count; from = to) {
            to = from;
            while (to < count && word(sorted[to]) == word(sorted[from])) {
                to++;
            }
            int size = Math.max(SMALLEST, Integer.SIZE - Integer.numberOfLeadingZeros((to - from) * BITS_PER_KEY - 1));
            places[word(sorted[from])] = (used << SIZE_BITS) | size;
            int after = used + (1 << (size - SMALLEST));
            bits = after <= bits.length ? bits : Arrays.copyOf(bits, Math.max(after, bits.length * 2));
            for (int i = from; i < to; i++) {
                int bit = bit((int) sorted[i], size);
                bits[used + (bit >> SMALLEST)] |= 1L << bit;
            }
            used = after;
        }
        return new WordFilter(places, Arrays.copyOf(bits, used));
    }

    /** A word and a key that it goes with. */
    static long pair(int key, int word) {
        return (long) word << Integer.SIZE | key;
    }

    private static int word(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    private static int bit(int key, int size) {
        return (key * SPREAD) >>> (Integer.SIZE - size);
    }

    /** 1 if a word may go with a key, else 0. */
    long mayHold(int key, int word) {
        int place = place(word);
        return place == 0 ? 0 : mayHoldAt(place, key);
    }

    /** Where the bits of a word are; 0 if it goes with no key. */
    int place(int word) {
        return word < places.length ? places[word] : 0;
    }

    /** As {@link #mayHold}, for a word that goes with some key, by its {@link #place}. */
    long mayHoldAt(int place, int key) {
        int bit = bit(key, place & SIZE);
        return (bits[(place >>> SIZE_BITS) + (bit >> SMALLEST)] >>> bit) & 1;
    }

    void write(PartsWriter out) {
        out.ints(places);
        out.longs(bits);
    }

    static WordFilter read(PartsReader in) {
        return new WordFilter(in.ints(), in.longs());
    }
}
