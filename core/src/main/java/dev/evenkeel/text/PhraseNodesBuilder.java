package dev.evenkeel.text;

import java.util.Arrays;

/** Builds {@link PhraseNodes}: first all nodes with the words that lead on from them, then where each leads. */
final class PhraseNodesBuilder {

    /** A table in which words still push each other away after so many moves is too small. */
    private static final int MOST_MOVES = 100;

    /** No node is at 0, which stands for none, and before each so many cells can be looked at. */
    private int used = PhraseNodes.DIGITS + 1;

    private int[] cells = new int[1024];
    /** Where a table is tried out. */
    private int[] table = new int[PhraseNodes.BUCKET];

    /**
     * Makes a node.
     *
     * @param leads the words that lead on from it
     * @param has what there is besides, as {@link PhraseNode} has it
     * @throws IllegalArgumentException if there is no room for it
     */
    int add(PhraseLeads leads, int has) {
        int buckets = (leads.count() + PhraseNodes.BUCKET - 1) / PhraseNodes.BUCKET;
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(buckets, 1) - 1);
        while (!fill(leads, size)) {
            size++;
        }
        int place = used + PhraseNodes.cellsBefore(has);
        if (place >= PhraseNode.PLACES) {
            throw new IllegalArgumentException("the phrases need too many nodes; split the pack");
        }
        used = place + table.length + leads.targets();
        if (used > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(used, cells.length * 2));
        }
        System.arraycopy(table, 0, cells, place, table.length);
        return PhraseNode.of(place, size, has);
    }

    /** Tries to find a place for all words in a table of so many buckets, as a power of two. */
    private boolean fill(PhraseLeads leads, int size) {
        int length = PhraseNodes.BUCKET << size;
        if (table.length == length) {
            Arrays.fill(table, 0);
        } else {
            table = new int[length];
        }
        for (int i = 0; i < leads.count(); i++) {
            if (!put(leads.cell(i), size)) {
                return false;
            }
        }
        return true;
    }

    private boolean put(int way, int size) {
        int moving = way;
        int at = PhraseNodes.bucket(PhraseNodes.word(way), size);
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            int other = otherBucket(moving, at, size);
            int here = free(at);
            int free = here >= 0 ? here : free(other);
            if (free >= 0) {
                table[free] = moving;
                return true;
            }
            // Take a place, in turn the first and the second, and let who stood there go to its other bucket.
            int taken = at + moves % PhraseNodes.BUCKET;
            int evicted = table[taken];
            table[taken] = moving;
            moving = evicted;
            at = otherBucket(evicted, at, size);
        }
        return false;
    }

    private static int otherBucket(int way, int at, int size) {
        int word = PhraseNodes.word(way);
        int bucket = PhraseNodes.bucket(word, size);
        return bucket == at ? PhraseNodes.otherBucket(word, size) : bucket;
    }

    /** A free cell of a bucket, below 0 if there is none. */
    private int free(int bucket) {
        if (table[bucket] == 0) {
            return bucket;
        }
        return table[bucket + 1] == 0 ? bucket + 1 : -1;
    }

    /** Adds the node that words with this index lead to. */
    void lead(int node, int index, int next) {
        cells[PhraseNode.place(node) + PhraseNodes.targets(PhraseNode.size(node)) + index] = next;
    }

    /** Adds the place of a node's first output and where wildcards lead from it, each 0 if there is none. */
    void settle(int node, int outputs, int gap, int anyWord, int digits) {
        settle(node, PhraseNode.OUTPUTS, PhraseNodes.OUTPUTS, outputs);
        settle(node, PhraseNode.GAP, PhraseNodes.GAP, gap);
        settle(node, PhraseNode.ANY_WORD, PhraseNodes.ANY_WORD, anyWord);
        settle(node, PhraseNode.DIGITS, PhraseNodes.DIGITS, digits);
    }

    private void settle(int node, int has, int before, int what) {
        if (PhraseNode.has(node, has)) {
            cells[PhraseNode.place(node) - before] = what;
        }
    }

    PhraseNodes build() {
        return new PhraseNodes(Arrays.copyOf(cells, used));
    }
}
