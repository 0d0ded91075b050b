package dev.evenkeel.text;

/**
 * The nodes of a {@link PhraseAutomaton}, each with a small hash table of its own from the number of a word to the next node.
 * Immutable; made by {@link PhraseNodesBuilder}.
 *
 * <p>What belongs to one node lies side by side: what there is besides words, then its table. So a step mostly costs one load
 * from memory that is not near the last one.
 */
final class PhraseNodes {

    /** Which wildcards lead on from a node. */
    static final int LEADS_ANY = 1;

    static final int LEADS_DIGITS = 2;
    static final int LEADS_GAP = 4;
    static final int LEADS_BITS = 3;
    private static final int LEADS = (1 << LEADS_BITS) - 1;

    private static final int OUTPUTS_BITS = 24;
    private static final int OUTPUTS = (1 << OUTPUTS_BITS) - 1;
    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;
    static final int SIZE_AT = LEADS_BITS + OUTPUTS_BITS;
    static final int GAP_AT = SIZE_AT + SIZE_BITS;
    private static final long PLAIN = (1L << SIZE_AT) - 1;

    private static final int SPREAD = 0x9E3779B1;

    /** All nodes, each known by where it begins: its head, then its table of {@link PhraseStep steps}. */
    private final long[] cells;

    PhraseNodes(long[] cells) {
        this.cells = cells;
    }

    void write(PartsWriter out) {
        out.longs(cells);
    }

    static PhraseNodes read(PartsReader in) {
        return new PhraseNodes(in.longs());
    }

    /** The step that a word takes from a node, 0 if none. */
    long step(int node, int word) {
        int size = size(cells[node]);
        int last = (1 << size) - 1;
        int at = place(word, size);
        for (int tried = 0; tried <= last; tried++) {
            long step = cells[node + 1 + at];
            if (step == 0 || PhraseStep.isBy(step, word)) {
                return step;
            }
            at = (at + 1) & last;
        }
        return 0;
    }

    /** The logarithm of the size of a node's table. */
    static int size(long head) {
        return (int) (head >>> SIZE_AT) & SIZE;
    }

    /** The first place in a table of this size that a word may be at. */
    static int place(int word, int size) {
        return (int) (Integer.toUnsignedLong(word * SPREAD) >>> (Integer.SIZE - size));
    }

    static boolean isPlain(long head) {
        return (head & PLAIN) == 0;
    }

    /** The wildcards that lead on from a node. */
    int leads(int node) {
        return (int) cells[node] & LEADS;
    }

    /** The place of a node's first output, 0 if it has none. */
    int outputs(int node) {
        return (int) (cells[node] >>> LEADS_BITS) & OUTPUTS;
    }

    /** The node that a gap leads to, 0 if no gap leads on. */
    int gap(int node) {
        return Math.abs((int) (cells[node] >> GAP_AT));
    }

    /** Whether there is nothing but words that lead on where a gap leads to from a node. */
    boolean isGapToPlain(int node) {
        return cells[node] >= 0;
    }
}
