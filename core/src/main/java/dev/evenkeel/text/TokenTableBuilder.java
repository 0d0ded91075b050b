package dev.evenkeel.text;

import java.util.Arrays;

/** Fills the slots of a {@link TokenTable}. The same words in the same order make the same table. */
final class TokenTableBuilder {

    private static final int MOST_MOVES = 400;
    private static final long FINGERPRINT = -1L << TokenTable.VALUE_BITS;

    private long[] entries = new long[256];
    private int size;
    /** The entries by their fingerprints, in a hash table that is never more than half full. */
    private long[] known = new long[512];

    /**
     * Adds a word by its key, with its number and flags.
     *
     * @throws IllegalStateException if a word that was added has the same fingerprint
     */
    void add(long key, int value) {
        if (valueOf(key) != 0) {
            throw new IllegalStateException("two words share a fingerprint");
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            known = new long[size * 4];
            for (int i = 0; i < size; i++) {
                note(entries[i]);
            }
        }
        long entry = (key & FINGERPRINT) | value;
        entries[size++] = entry;
        note(entry);
    }

    private void note(long entry) {
        int at = place(entry);
        while (known[at] != 0) {
            at = (at + 1) & (known.length - 1);
        }
        known[at] = entry;
    }

    /** The number and flags of the word that was added with this key, 0 if there is none. */
    int valueOf(long key) {
        int at = place(key);
        while (known[at] != 0) {
            if (((known[at] ^ key) & FINGERPRINT) == 0) {
                return (int) (known[at] & ~FINGERPRINT);
            }
            at = (at + 1) & (known.length - 1);
        }
        return 0;
    }

    private int place(long key) {
        return (int) (key >>> (Long.SIZE - Integer.numberOfTrailingZeros(known.length)));
    }

    /** The table; words numbered above {@code authored} were learned. */
    TokenTable build(int authored) {
        int capacity = Integer.highestOneBit(Math.max(size * 5 / 2, 64));
        while (true) {
            long[] slots = filled(capacity);
            if (slots.length > 0) {
                return new TokenTable(slots, authored);
            }
            capacity *= 2;
        }
    }

    /** The slots with all words in them, or none if they did not fit. */
    private long[] filled(int capacity) {
        int bits = Integer.numberOfTrailingZeros(capacity);
        int firstShift = TokenTable.firstShift(bits);
        int secondShift = TokenTable.secondShift(bits);
        long[] slots = new long[capacity];
        for (int i = 0; i < size; i++) {
            long entry = entries[i];
            int slot = (int) (entry >>> firstShift);
            int moves = 0;
            while (slots[slot] != 0) {
                if (moves++ == MOST_MOVES) {
                    return new long[0];
                }
                // Take the slot, and let who stood there go to the other of its two.
                long evicted = slots[slot];
                slots[slot] = entry;
                entry = evicted;
                int first = (int) (entry >>> firstShift);
                slot = first == slot ? (int) (entry >>> secondShift) & (capacity - 1) : first;
            }
            slots[slot] = entry;
        }
        return slots;
    }
}
