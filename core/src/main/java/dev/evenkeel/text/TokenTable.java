package dev.evenkeel.text;

/**
 * From the key of a word to its number, its {@link TokenFlags}, in two loads and no branch.
 *
 * <p>A two-choice hash table: a word stands in one of two slots, told by different bits of its key, so both can be looked
 * at without waiting for either. A slot holds 34 bits of the key as a fingerprint. No two words of the table share theirs; a
 * word that is not in it is taken for one that is about once in ten thousand million times. Immutable.
 */
final class TokenTable {

    /** The bits below the fingerprint: the word's number and its flags. */
    static final int VALUE_BITS = 30;

    static final int NUMBER_BITS = 18;
    static final int NUMBER = (1 << NUMBER_BITS) - 1;
    private static final int VALUE = (1 << VALUE_BITS) - 1;

    private final long[] slots;
    private final int firstShift;
    private final int secondShift;
    private final int mask;
    private final int authored;

    /**
     * A table over slots that {@link TokenTableBuilder} filled.
     *
     * @param slots the entries, each in one of its two slots
     * @param authored the highest number of a word that an author named; higher ones were learned
     */
    TokenTable(long[] slots, int authored) {
        this.slots = slots;
        this.authored = authored;
        int bits = Integer.numberOfTrailingZeros(slots.length);
        this.firstShift = firstShift(bits);
        this.secondShift = secondShift(bits);
        this.mask = slots.length - 1;
    }

    void write(PartsWriter out) {
        out.longs(slots);
        out.number(authored);
    }

    static TokenTable read(PartsReader in) {
        return new TokenTable(in.table(), in.number());
    }

    static int firstShift(int bits) {
        return Long.SIZE - bits;
    }

    static int secondShift(int bits) {
        return Math.max(VALUE_BITS, Long.SIZE - 2 * bits);
    }

    /** All ones where an entry has this key's fingerprint, else 0. */
    private static int found(long entry, long key) {
        return (int) ((((entry ^ key) >>> VALUE_BITS) - 1) >> 63);
    }

    /** Whether a word was named by an author, rather than learned. */
    boolean isAuthored(int value) {
        return (value & NUMBER) <= authored;
    }

    /** The number and flags of the word with this key, 0 if there is none. */
    int value(long key) {
        long first = slots[(int) (key >>> firstShift)];
        long second = slots[(int) (key >>> secondShift) & mask];
        return (int) ((first & found(first, key)) | (second & found(second, key))) & VALUE;
    }
}
