package dev.evenkeel.text;

import java.util.Arrays;

/** Builds {@link PhraseNodes}: first all nodes, then what is at each, then the ways between them. */
final class PhraseNodesBuilder {

    /** So many steps lie so near each other that it does not matter in which order they are looked at. */
    private static final int FEW = 8;

    /** No node is at 0, which stands for none. */
    private int used = 1;

    private long[] cells = new long[1024];

    /** For each node the words that lead on, as {@link PhraseStep#ahead} has them. */
    private long[] ahead = new long[1024];

    /** Makes a node with room for so many steps. */
    int add(int steps) {
        int node = used;
        // Few steps are looked for in vain, so a small table may be full: the smaller, the nearer.
        int wanted = steps > FEW ? steps + steps / 4 : Math.max(steps, 1);
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(wanted - 1);
        // A node without steps has a table as well, of one empty place.
        used += 1 + (1 << size);
        if (used > PhraseStep.NODES) {
            throw new IllegalArgumentException("the phrases need too many nodes; split the pack");
        }
        if (used > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length * 2));
            ahead = Arrays.copyOf(ahead, cells.length);
        }
        cells[node] = (long) size << PhraseNodes.SIZE_AT;
        return node;
    }

    /** Adds what there is at a node besides words that lead on. */
    void settle(int node, int outputs, int leads) {
        cells[node] |= (long) outputs << PhraseNodes.LEADS_BITS | leads;
    }

    /** Tells that a word leads on from a node. */
    void lead(int node, int word) {
        ahead[node] |= PhraseStep.ahead(word);
    }

    /** The step by a word to a node, of which everything must be told by now. */
    long step(int word, int node) {
        return PhraseStep.of(word, node, PhraseNodes.isPlain(cells[node]), ahead[node]);
    }

    /** Adds a step that is not there yet. */
    void addStep(int node, int word, int next) {
        int size = PhraseNodes.size(cells[node]);
        int at = PhraseNodes.place(word, size);
        while (cells[node + 1 + at] != 0) {
            at = (at + 1) & ((1 << size) - 1);
        }
        cells[node + 1 + at] = step(word, next);
    }

    /** Adds the node that a gap leads to, of which everything must be told by now. */
    void setGap(int node, int gap) {
        cells[node] |= (long) (PhraseNodes.isPlain(cells[gap]) ? gap : -gap) << PhraseNodes.GAP_AT;
    }

    PhraseNodes build() {
        return new PhraseNodes(Arrays.copyOf(cells, used));
    }
}
