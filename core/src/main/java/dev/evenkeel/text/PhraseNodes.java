package dev.evenkeel.text;

/**
 * The nodes of a {@link PhraseAutomaton}, each with a small hash table of its own from the number of a word to the next node.
 * Immutable; made by {@link PhraseNodesBuilder}.
 *
 * <p>A word stands in one of two buckets of a table, two cells each, so that all four can be looked at without a branch and
 * without waiting for any. Many words lead to few nodes, those of a collection to one: so a cell holds, below its word, only
 * the index of a node in a list behind the table. What there is at a node besides words lies before its table.
 */
final class PhraseNodes {

    /** How many cells a bucket has. */
    static final int BUCKET = 2;

    static final int INDEX_BITS = Integer.SIZE - TokenTable.NUMBER_BITS;
    /** The most nodes that the words of one node lead to. */
    static final int MOST_TARGETS = (1 << INDEX_BITS) - 1;

    /** The places before a table where there may be things besides words. */
    static final int OUTPUTS = 1;

    static final int GAP = 2;
    static final int ANY_WORD = 3;
    static final int DIGITS = 4;

    private static final int SPREAD = 0x9E3779B1;
    private static final int OTHER_SPREAD = 0x85EBCA6B;

    /** For each node what there is besides words, its buckets, and where they lead. The first is 0, where no word leads. */
    private final int[] cells;

    PhraseNodes(int[] cells) {
        this.cells = cells;
    }

    void write(PartsWriter out) {
        out.ints(cells);
    }

    static PhraseNodes read(PartsReader in) {
        return new PhraseNodes(in.ints());
    }

    /** The node that a word leads to, 0 if none. */
    int next(int node, int word) {
        int place = PhraseNode.place(node);
        int size = PhraseNode.size(node);
        int one = place + bucket(word, size);
        int other = place + otherBucket(word, size);
        int index = ifOf(word, cells[one])
                | ifOf(word, cells[one + 1])
                | ifOf(word, cells[other])
                | ifOf(word, cells[other + 1]);
        return cells[(place + targets(size) + index) & ifAny(index)];
    }

    /** The index in a cell if it is that of a word, else 0. */
    private static int ifOf(int word, int cell) {
        return cell & MOST_TARGETS & (((cell >>> INDEX_BITS) ^ word) - 1) >> (Integer.SIZE - 1);
    }

    /** All ones if an index is above 0, else 0. */
    private static int ifAny(int index) {
        return -index >> (Integer.SIZE - 1);
    }

    /** The first place in a table of so many buckets, as a power of two, that a word may be at. */
    static int bucket(int word, int size) {
        return (int) ((Integer.toUnsignedLong(word * SPREAD) << size) >>> Integer.SIZE) * BUCKET;
    }

    /** The other place. */
    static int otherBucket(int word, int size) {
        return (int) ((Integer.toUnsignedLong(word * OTHER_SPREAD) << size) >>> Integer.SIZE) * BUCKET;
    }

    /** One before the first of the nodes that a table of so many buckets leads to, from where the table begins. */
    static int targets(int size) {
        return (BUCKET << size) - 1;
    }

    /** A word and the index, from 1 on, of the node that it leads to. */
    static int cell(int word, int index) {
        return (word << INDEX_BITS) | index;
    }

    static int word(int cell) {
        return cell >>> INDEX_BITS;
    }

    /** The place of the first output of a node that has one. */
    int outputs(int node) {
        return cells[PhraseNode.place(node) - OUTPUTS];
    }

    /** The node that a gap leads to, from one that has a gap; else anything. */
    int gap(int node) {
        return cells[PhraseNode.place(node) - GAP];
    }

    /** The node that any word leads to, from one that any word leads on from; else anything. */
    int anyWord(int node) {
        return cells[PhraseNode.place(node) - ANY_WORD];
    }

    /** The node that a number leads to, from one that a number leads on from; else anything. */
    int digits(int node) {
        return cells[PhraseNode.place(node) - DIGITS];
    }

    /** How many cells lie before the table of a node that has these. */
    static int cellsBefore(int has) {
        if ((has & PhraseNode.DIGITS) != 0) {
            return DIGITS;
        }
        if ((has & PhraseNode.ANY_WORD) != 0) {
            return ANY_WORD;
        }
        if ((has & PhraseNode.GAP) != 0) {
            return GAP;
        }
        return (has & PhraseNode.OUTPUTS) != 0 ? OUTPUTS : 0;
    }
}
