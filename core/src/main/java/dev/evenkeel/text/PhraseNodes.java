package dev.evenkeel.text;

/**
 * The nodes of a {@link PhraseAutomaton}, each with a small hash table of its own from the number of a word to the next node.
 * Immutable; made by {@link PhraseNodesBuilder}.
 *
 * <p>A word stands in one of two places of a table, so that both can be looked at without a branch and without waiting for
 * either. What there is at a node besides words lies before its table, in one or two cells, if there is anything.
 */
final class PhraseNodes {

    private static final int SPREAD = 0x9E3779B1;
    private static final int OTHER_SPREAD = 0x85EBCA6B;

    private static final long NODE = 0xFFFFFFFFL;

    /** The tables, each cell a word above the node that it leads to; before them what there is besides, two things in a cell. */
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

    /** The node that a word leads to, 0 if none. */
    int next(int node, int word) {
        int place = PhraseNode.place(node);
        int size = PhraseNode.size(node);
        long one = cells[place + place(word, size)];
        long other = cells[place + otherPlace(word, size)];
        return (int) ((one & ifBy(one, word)) | (other & ifBy(other, word)));
    }

    /** All ones if a cell is that of a word, else 0. */
    private static long ifBy(long cell, int word) {
        return (((cell >>> Integer.SIZE) ^ word) - 1) >> (Long.SIZE - 1);
    }

    /** The first place in a table of this size that a word may be at. */
    static int place(int word, int size) {
        return (int) ((Integer.toUnsignedLong(word * SPREAD) << size) >>> Integer.SIZE);
    }

    /** The other place. */
    static int otherPlace(int word, int size) {
        return (int) ((Integer.toUnsignedLong(word * OTHER_SPREAD) << size) >>> Integer.SIZE);
    }

    /** A word that leads to a node, or two things that there are at one. */
    static long cell(int above, int below) {
        return ((long) above << Integer.SIZE) | (below & NODE);
    }

    static int above(long cell) {
        return (int) (cell >>> Integer.SIZE);
    }

    /** The place of the first output of a node that has one. */
    int outputs(int node) {
        return above(cells[PhraseNode.place(node) - 1]);
    }

    /** The node that a gap leads to, from one that has a gap; else anything. */
    int gap(int node) {
        return (int) cells[PhraseNode.place(node) - 1];
    }

    /** The node that any word leads to, from one that any word leads on from; else anything. */
    int anyWord(int node) {
        return above(cells[PhraseNode.place(node) - 2]);
    }

    /** The node that a number leads to, from one that a number leads on from; else anything. */
    int digits(int node) {
        return (int) cells[PhraseNode.place(node) - 2];
    }

    /** How many cells lie before the table of a node that has these. */
    static int cellsBefore(int has) {
        if ((has & (PhraseNode.ANY_WORD | PhraseNode.DIGITS)) != 0) {
            return 2;
        }
        return has == 0 ? 0 : 1;
    }
}
