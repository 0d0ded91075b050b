package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Tells of most words that they do not lead on from a node that a gap leads to: for each word a few bits of its own, one set
 * for each hash of such a node. Immutable.
 *
 * <p>By word and not by node, because the words of a text are asked about again and again, each time for another node.
 */
final class GapEnds {

    /** With so many bits for a node, one in as many of the others gets through. */
    private static final int BITS_PER_NODE = 16;

    private static final int SPREAD = 0x9E3779B1;
    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;
    private static final int SMALLEST = 6;

    /** For each word the place of its bits above the logarithm of their number; 0 for a word that ends no gap. */
    private final int[] places;

    private final long[] bits;

    private GapEnds(int[] places, long[] bits) {
        this.places = places;
        this.bits = bits;
    }

    /** The first {@code count} of these ends of gaps, each as {@link #end} makes it. */
    static GapEnds of(long[] ends, int count) {
        long[] sorted = Arrays.copyOf(ends, count);
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
            int size = Math.max(SMALLEST, Integer.SIZE - Integer.numberOfLeadingZeros((to - from) * BITS_PER_NODE - 1));
            places[word(sorted[from])] = (used << SIZE_BITS) | size;
            int after = used + (1 << (size - SMALLEST));
            bits = after <= bits.length ? bits : Arrays.copyOf(bits, Math.max(after, bits.length * 2));
            for (int i = from; i < to; i++) {
                int bit = bit((int) sorted[i], size);
                bits[used + (bit >> SMALLEST)] |= 1L << bit;
            }
            used = after;
        }
        return new GapEnds(places, Arrays.copyOf(bits, used));
    }

    /** A word that leads on from a node. */
    static long end(int node, int word) {
        return (long) word << Integer.SIZE | node;
    }

    private static int word(long end) {
        return (int) (end >>> Integer.SIZE);
    }

    private static int bit(int node, int size) {
        return (node * SPREAD) >>> (Integer.SIZE - size);
    }

    /** 1 if a word may lead on from a node, else 0. */
    long mayHold(int node, int word) {
        int place = word < places.length ? places[word] : 0;
        if (place == 0) {
            return 0;
        }
        int bit = bit(node, place & SIZE);
        return (bits[(place >>> SIZE_BITS) + (bit >> SMALLEST)] >>> bit) & 1;
    }

    void write(PartsWriter out) {
        out.ints(places);
        out.longs(bits);
    }

    static GapEnds read(PartsReader in) {
        return new GapEnds(in.ints(), in.longs());
    }
}
