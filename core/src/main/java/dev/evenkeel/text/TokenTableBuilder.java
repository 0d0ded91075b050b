package dev.evenkeel.text;

import java.util.Arrays;

/** Fills the slots of a {@link TokenTable}. The same words in the same order make the same table. */
final class TokenTableBuilder {

    private static final int MOST_MOVES = 400;
    private static final long FINGERPRINT = -1L << TokenTable.VALUE_BITS;

    private long[] keys = new long[256];
    private long[] values = new long[256];
    private long[] weights = new long[256];
    private int size;

    /** Adds a word by its key, with its number and flags and its weights. */
    void add(long key, int value, long weight) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        keys[size] = key;
        values[size] = value;
        weights[size] = weight;
        size++;
    }

    /** The table; words numbered above {@code authored} were learned. */
    TokenTable build(int authored) {
        refuseTwins();
        int capacity = Integer.highestOneBit(Math.max(size * 5 / 2, 64));
        while (true) {
            long[] slots = filled(capacity);
            if (slots.length > 0) {
                return new TokenTable(slots, authored);
            }
            capacity *= 2;
        }
    }

    private void refuseTwins() {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        for (int i = 1; i < size; i++) {
            if ((sorted[i] & FINGERPRINT) == (sorted[i - 1] & FINGERPRINT)) {
                throw new IllegalStateException("two words share a fingerprint");
            }
        }
    }

    /** The slots with all words in them, or none if they did not fit. */
    private long[] filled(int capacity) {
        int bits = Integer.numberOfTrailingZeros(capacity);
        int firstShift = TokenTable.firstShift(bits);
        int secondShift = TokenTable.secondShift(bits);
        long[] slots = new long[capacity * 2];
        for (int i = 0; i < size; i++) {
            long entry = (keys[i] & FINGERPRINT) | values[i];
            long weight = weights[i];
            int slot = (int) (entry >>> firstShift);
            int moves = 0;
            while (slots[slot << 1] != 0) {
                if (moves++ == MOST_MOVES) {
                    return new long[0];
                }
                // Take the slot, and let who stood there go to the other of its two.
                long evicted = slots[slot << 1];
                long evictedWeight = slots[(slot << 1) + 1];
                slots[slot << 1] = entry;
                slots[(slot << 1) + 1] = weight;
                entry = evicted;
                weight = evictedWeight;
                int first = (int) (entry >>> firstShift);
                slot = first == slot ? (int) (entry >>> secondShift) & (capacity - 1) : first;
            }
            slots[slot << 1] = entry;
            slots[(slot << 1) + 1] = weight;
        }
        return slots;
    }
}
