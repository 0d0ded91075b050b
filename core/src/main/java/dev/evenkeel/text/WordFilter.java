package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Tells of most words that they do not go with a key: for each word a few blocks of 64 bits of its own, two of them set for each
 * key that it goes with. Immutable.
 *
 * <p>By word and not by key, because the words of a text are asked about again and again, each time for another key. Many
 * questions are asked in vain, so a question takes one load and no branch: what a key asks for is made once by {@link #hash} and
 * {@link #mask}, then put to one {@link #row} after the other.
 */
final class WordFilter {

    /** With so many bits for a key, about one in a hundred of the others gets through. */
    private static final int BITS_PER_KEY = 16;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int TURN_AT = 28;
    private static final int KEY = (1 << TURN_AT) - 1;
    private static final int TURN = 11;

    /** For each word where its blocks begin, above one less than their number. A word without any has the first, which is empty. */
    private final long[] rows;

    private final long[] blocks;

    private WordFilter(long[] rows, long[] blocks) {
        this.rows = rows;
        this.blocks = blocks;
    }

    /** A filter that lets the first {@code count} of these pairs through, each as {@link #pair} makes it. */
    static WordFilter of(long[] pairs, int count) {
        long[] sorted = Arrays.copyOf(pairs, count);
        Arrays.sort(sorted);
        long[] rows = new long[count == 0 ? 1 : word(sorted[count - 1]) + 1];
        long[] blocks = new long[16];
        int used = 1;
        int to;
        for (int from = 0; from < count; from = to) {
            to = from;
            while (to < count && word(sorted[to]) == word(sorted[from])) {
                to++;
            }
            int last = Integer.highestOneBit(((to - from) * BITS_PER_KEY - 1) / Long.SIZE) * 2 - 1;
            long row = ((long) used << Integer.SIZE) | Math.max(last, 0);
            used += Math.max(last, 0) + 1;
            blocks = used <= blocks.length ? blocks : Arrays.copyOf(blocks, Math.max(used, blocks.length * 2));
            for (int i = from; i < to; i++) {
                int key = (int) sorted[i];
                long hash = hash(key & KEY);
                blocks[block(row, hash)] |= turned(mask(hash), key >>> TURN_AT);
            }
            rows[word(sorted[from])] = row;
        }
        return new WordFilter(rows, Arrays.copyOf(blocks, used));
    }

    /** A word and a key that it goes with, told from other uses of the key by how often its mask is turned. */
    static long pair(int word, int key, int turns) {
        return ((long) word << Integer.SIZE) | ((long) turns << TURN_AT) | key;
    }

    private static int word(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static long hash(int key) {
        return (key + 1) * SPREAD;
    }

    /** The bits that a key sets in its block. */
    static long mask(long hash) {
        return (1L << (hash >>> 26)) | (1L << (hash >>> 32));
    }

    /** The bits of a key for another use of it, from 0 to 5. */
    static long turned(long mask, int turns) {
        return Long.rotateLeft(mask, turns * TURN);
    }

    private static int block(long row, long hash) {
        return (int) (row >>> Integer.SIZE) + ((int) row & (int) (hash >>> 40));
    }

    /** Where the blocks of a word are. */
    long row(int word) {
        return word < rows.length ? rows[word] : 0;
    }

    /** A number below 0 if the word of a row may go with a key, else 0 or above; so two answers are joined by {@code |}. */
    long mayHold(long row, long hash, long mask) {
        long missing = mask & ~blocks[block(row, hash)];
        return (missing - 1) & ~missing;
    }

    void write(PartsWriter out) {
        out.longs(rows);
        out.longs(blocks);
    }

    static WordFilter read(PartsReader in) {
        return new WordFilter(in.longs(), in.longs());
    }
}
