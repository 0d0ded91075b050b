package dev.evenkeel.text;

/**
 * A node of {@link PhraseNodes} as an int; 0 is no node.
 *
 * <p>It tells where the node's table is and how large, and what there is at the node besides words that lead on: so a step to
 * it says all that has to be known before its table is looked at.
 */
final class PhraseNode {

    static final int PLACE_BITS = 23;
    /** One more than the highest place of a table. */
    static final int PLACES = 1 << PLACE_BITS;

    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;
    private static final int HAS_AT = PLACE_BITS + SIZE_BITS;

    /** Whether a phrase ends at the node. */
    static final int OUTPUTS = 1 << HAS_AT;
    /** Whether a number leads on. */
    static final int DIGITS = OUTPUTS << 1;
    /** Whether any word leads on. */
    static final int ANY_WORD = OUTPUTS << 2;
    /** Whether a gap leads on. */
    static final int GAP = OUTPUTS << 3;

    static final int WILDCARDS = DIGITS | ANY_WORD | GAP;
    /** Anything besides words that lead on. */
    static final int MORE = OUTPUTS | WILDCARDS;

    private PhraseNode() {}

    /**
     * A node.
     *
     * @param place where its table begins
     * @param size the logarithm of the size of its table
     * @param has what there is besides words that lead on
     */
    static int of(int place, int size, int has) {
        return has | (size << PLACE_BITS) | place;
    }

    static int place(int node) {
        return node & (PLACES - 1);
    }

    static int size(int node) {
        return (node >>> PLACE_BITS) & SIZE;
    }

    static boolean has(int node, int any) {
        return (node & any) != 0;
    }

    /** 1 if a node has any of these, else 0, without a branch. */
    static int one(int node, int any) {
        int found = node & any;
        return (found | -found) >>> (Integer.SIZE - 1);
    }
}
