package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The nodes of a {@link PhraseAutomaton}, each with a small hash table of its own from the number of a word to the next node.
 *
 * <p>What belongs to one node lies side by side: a bit for every word that leads on, then what there is besides words, then its
 * table. So a step mostly costs one load from memory that is not near the last one. No table is ever full.
 */
final class PhraseNodes {

    /** Which wildcards lead on from a node. */
    static final int LEADS_ANY = 1;

    static final int LEADS_DIGITS = 2;
    static final int LEADS_GAP = 4;
    private static final int LEADS_BITS = 3;
    private static final int LEADS = (1 << LEADS_BITS) - 1;

    private static final int OUTPUTS_BITS = 24;
    private static final int OUTPUTS = (1 << OUTPUTS_BITS) - 1;
    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;
    private static final int SIZE_AT = LEADS_BITS + OUTPUTS_BITS;
    private static final int GAP_AT = SIZE_AT + SIZE_BITS;
    private static final long PLAIN = (1L << SIZE_AT) - 1;

    private static final int NODE_BITS = 23;
    private static final int MOST = 1 << NODE_BITS;
    private static final long NEXT = MOST - 1;

    private static final int SPREAD = 0x9E3779B1;
    /** A node before its table. */
    private static final int HEAD = 2;

    /** All nodes; the number of one is half of where it begins. A step is a word above the node that it leads to, or 0. */
    private long[] cells = new long[1024];

    private int used = HEAD;

    void write(PartsWriter out) {
        out.longs(Arrays.copyOf(cells, used));
    }

    static PhraseNodes read(PartsReader in) {
        PhraseNodes nodes = new PhraseNodes();
        nodes.cells = in.longs();
        nodes.used = nodes.cells.length;
        return nodes;
    }

    /** One of 64 bits for a word. */
    private static long bit(int word) {
        return 1L << ((word * SPREAD) >>> (Integer.SIZE - 6));
    }

    /** The node that a word leads to, 0 if none; most words that do not lead on are told at once. */
    int next(int node, int word) {
        return (cells[HEAD * node] & bit(word)) == 0 ? 0 : search(node, word);
    }

    private int search(int node, int word) {
        int first = HEAD * node + HEAD;
        int size = (int) (cells[first - 1] >>> SIZE_AT) & SIZE;
        int mask = (1 << size) - 1;
        int at = (word * SPREAD) >>> (Integer.SIZE - size);
        long step = cells[first + at];
        while (step >>> NODE_BITS != word) {
            if (step == 0) {
                return 0;
            }
            at = (at + 1) & mask;
            step = cells[first + at];
        }
        return (int) (step & NEXT);
    }

    /** Whether there is nothing at a node but words that lead on: no output and no wildcard. */
    boolean isPlain(int node) {
        return (cells[HEAD * node + 1] & PLAIN) == 0;
    }

    /** The wildcards that lead on from a node. */
    int leads(int node) {
        return (int) cells[HEAD * node + 1] & LEADS;
    }

    /** The place of a node's first output, 0 if it has none. */
    int outputs(int node) {
        return (int) (cells[HEAD * node + 1] >>> LEADS_BITS) & OUTPUTS;
    }

    /** The node that a gap leads to, below 0 if it is not {@link #isPlain plain}; 0 if no gap leads on. */
    int gap(int node) {
        return (int) (cells[HEAD * node + 1] >> GAP_AT);
    }

    /** Makes a node with room for so many steps. */
    int add(int steps) {
        int node = used / HEAD;
        // Filters turn most words away before a table is asked, so it may be rather full: the smaller, the nearer.
        int wanted = steps + Math.max(1, steps / 4);
        int size = steps == 0 ? 0 : Integer.SIZE - Integer.numberOfLeadingZeros(wanted - 1);
        used += HEAD + (steps == 0 ? 0 : 1 << size);
        if (node >= MOST) {
            throw new IllegalArgumentException("the phrases need more than " + MOST + " nodes; split the pack");
        }
        if (used > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length * 2));
        }
        cells[HEAD * node + 1] = (long) size << SIZE_AT;
        return node;
    }

    /** Adds a step that is not there yet. */
    void addStep(int node, int word, int next) {
        int first = HEAD * node + HEAD;
        int size = (int) (cells[first - 1] >>> SIZE_AT) & SIZE;
        int at = (word * SPREAD) >>> (Integer.SIZE - size);
        while (cells[first + at] != 0) {
            at = (at + 1) & ((1 << size) - 1);
        }
        cells[first + at] = (long) word << NODE_BITS | next;
        cells[HEAD * node] |= bit(word);
    }

    /** Adds what there is at a node besides words that lead on. */
    void settle(int node, int outputs, int leads) {
        cells[HEAD * node + 1] |= (long) outputs << LEADS_BITS | leads;
    }

    /** Adds the node that a gap leads to; all nodes must be settled. */
    void setGap(int node, int gap) {
        cells[HEAD * node + 1] |= (long) (isPlain(gap) ? gap : -gap) << GAP_AT;
    }

    /** Takes no more memory than the nodes need. */
    void trim() {
        cells = Arrays.copyOf(cells, used);
    }
}
