package dev.evenkeel.text;

import java.util.Arrays;

/** Builds {@link PhraseNodes}: first all nodes with the words that lead on from them, then where each leads. */
final class PhraseNodesBuilder {

    /** A table in which words still push each other away after so many moves is too small. */
    private static final int MOST_MOVES = 100;

    /** No node is at 0, which stands for none, and before each two cells can be looked at. */
    private int used = 2;

    private long[] cells = new long[1024];
    /** Where a table is tried out. */
    private int[] table = new int[1];

    /**
     * Makes a node.
     *
     * @param words the words that lead on, the first {@code count} of these
     * @param has what there is besides, as {@link PhraseNode} has it
     */
    int add(int[] words, int count, int has) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(count, 1) - 1);
        while (!fill(words, count, size)) {
            size++;
        }
        int place = used + PhraseNodes.cellsBefore(has);
        // A node without words has a table as well, of one empty place.
        used = place + table.length;
        if (used > PhraseNode.PLACES) {
            throw new IllegalArgumentException("the phrases need too many nodes; split the pack");
        }
        if (used > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length * 2));
        }
        for (int i = 0; i < table.length; i++) {
            cells[place + i] = PhraseNodes.cell(table[i], 0);
        }
        return PhraseNode.of(place, size, has);
    }

    /** Tries to find a place for all words in a table of this size. */
    private boolean fill(int[] words, int count, int size) {
        if (table.length == 1 << size) {
            Arrays.fill(table, 0);
        } else {
            table = new int[1 << size];
        }
        for (int i = 0; i < count; i++) {
            int word = words[i];
            int at = PhraseNodes.place(word, size);
            for (int moves = 0; table[at] != 0; moves++) {
                if (moves == MOST_MOVES) {
                    return false;
                }
                // Take the place, and let who stood there go to the other of its two.
                int evicted = table[at];
                table[at] = word;
                word = evicted;
                int first = PhraseNodes.place(word, size);
                at = first == at ? PhraseNodes.otherPlace(word, size) : first;
            }
            table[at] = word;
        }
        return true;
    }

    /** Adds where one of a node's words leads. */
    void lead(int node, int word, int next) {
        int place = PhraseNode.place(node);
        int size = PhraseNode.size(node);
        int at = place + PhraseNodes.place(word, size);
        if (PhraseNodes.above(cells[at]) != word) {
            at = place + PhraseNodes.otherPlace(word, size);
        }
        cells[at] = PhraseNodes.cell(word, next);
    }

    /** Adds the place of a node's first output and where wildcards lead from it, each 0 if there is none. */
    void settle(int node, int outputs, int gap, int anyWord, int digits) {
        int place = PhraseNode.place(node);
        if (PhraseNode.has(node, PhraseNode.OUTPUTS | PhraseNode.WILDCARDS)) {
            cells[place - 1] = PhraseNodes.cell(outputs, gap);
        }
        if (PhraseNode.has(node, PhraseNode.ANY_WORD | PhraseNode.DIGITS)) {
            cells[place - 2] = PhraseNodes.cell(anyWord, digits);
        }
    }

    PhraseNodes build() {
        return new PhraseNodes(Arrays.copyOf(cells, used));
    }
}
