package dev.evenkeel.text;

import java.util.Arrays;

/** A set of words of a text, by their places. Mutable scratch: emptied for every reading. */
final class WordSet {

    private long[] bits = new long[4];
    /** How many blocks may hold members: most sets stay empty, and then need not be emptied. */
    private int used;

    /** How many blocks the words of this text take. */
    private int room;

    /** Makes room for this many words and none of them a member. */
    void clear(int words) {
        int needed = (words >> 6) + 2;
        if (bits.length < needed) {
            bits = new long[needed * 2];
        } else if (used > 0) {
            Arrays.fill(bits, 0, used, 0);
        }
        used = 0;
        room = needed;
    }

    /** Makes this a copy of another set over this many words. */
    void copy(WordSet other, int words) {
        clear(words);
        System.arraycopy(other.bits, 0, bits, 0, room);
        used = room;
    }

    void add(int word) {
        bits[word >> 6] |= 1L << word;
        used = room;
    }

    /** Settles which of 64 words are members. */
    void setBlock(int block, long members) {
        bits[block] = members;
        used = room;
    }

    void addAll(int from, int to) {
        for (int word = from; word < to; word++) {
            add(word);
        }
    }

    /** The members from a word on, a bit for each of 64 words. */
    long from(int word) {
        long window = bits[word >> 6] >>> word;
        return (word & 63) == 0 ? window : window | bits[(word >> 6) + 1] << -word;
    }

    boolean has(int word) {
        return (bits[word >> 6] >>> word & 1) != 0;
    }

    /** Whether a word after {@code after} and up to {@code to}, itself included, is a member; they are at most 63 apart. */
    boolean hasBetween(int after, int to) {
        return (from(after + 1) & ((1L << (to - after)) - 1)) != 0;
    }

    /** The first member from {@code from} on, or {@code end} if there is none before it. */
    int next(int from, int end) {
        if (from >= end) {
            return end;
        }
        int block = from >> 6;
        long window = bits[block] & (-1L << from);
        int last = (end - 1) >> 6;
        while (window == 0 && block < last) {
            window = bits[++block];
        }
        return window == 0 ? end : Math.min(end, (block << 6) + Long.numberOfTrailingZeros(window));
    }
}
