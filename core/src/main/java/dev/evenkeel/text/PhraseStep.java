package dev.evenkeel.text;

/**
 * A step from one node of {@link PhraseNodes} to another by a word, as a long; 0 is no step.
 *
 * <p>It tells so much of the node that it leads to that most ways end without looking at it: whether anything but words leads
 * on from there, and of most words that they do not.
 */
final class PhraseStep {

    private static final int NODE_BITS = 23;

    /** One more than the highest number of a node. */
    static final int NODES = 1 << NODE_BITS;

    private static final long NODE = NODES - 1;
    private static final int PLAIN_AT = NODE_BITS + TokenTable.NUMBER_BITS;
    private static final int AHEAD_AT = PLAIN_AT + 1;
    private static final int AHEAD_BITS = Long.SIZE - AHEAD_AT;
    private static final long ALL_AHEAD = -1L << AHEAD_AT;

    private static final int SPREAD = 0x9E3779B1;

    private PhraseStep() {}

    /**
     * The step by a word to a node.
     *
     * @param plain whether there is nothing at the node but words that lead on: no output and no wildcard
     * @param ahead the {@link #ahead} of all words that lead on from it
     */
    static long of(int word, int node, boolean plain, long ahead) {
        return ahead | (plain ? 1L << PLAIN_AT : 0) | (long) word << NODE_BITS | node;
    }

    /** A step to a node of which nothing is told, 0 if the node is 0. */
    static long to(int node) {
        return node == 0 ? 0 : ALL_AHEAD | node;
    }

    /** One of a few bits for a word. */
    static long ahead(int word) {
        int hash = (word * SPREAD) >>> Short.SIZE;
        return 1L << (AHEAD_AT + ((hash * AHEAD_BITS) >>> Short.SIZE));
    }

    static boolean isBy(long step, int word) {
        return ((int) (step >>> NODE_BITS) & TokenTable.NUMBER) == word;
    }

    static int node(long step) {
        return (int) (step & NODE);
    }

    /** Whether there is nothing at the node but words that lead on: no output and no wildcard. */
    static boolean isToPlain(long step) {
        return ((step >>> PLAIN_AT) & 1) != 0;
    }

    /** Whether a word may lead on from the node; most that do not are told. */
    static boolean mayGoOn(long step, int word) {
        return (step & ahead(word)) != 0;
    }
}
