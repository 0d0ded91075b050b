package dev.evenkeel.text;

/**
 * The edges of a {@link PhraseAutomaton}: from a node and the number of a word to the next node.
 *
 * <p>An open hash table with a long for each edge, at most half full. Immutable once all edges are added.
 */
final class EdgeTable {

    private static final int NODE_BITS = 23;
    private static final int MOST_NODES = 1 << NODE_BITS;
    private static final long NEXT = MOST_NODES - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] edges;
    private final int shift;

    /** A table with room for this many edges. */
    EdgeTable(int size) {
        edges = new long[Math.max(Integer.highestOneBit(size) * 4, 16)];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(edges.length);
    }

    /** The node that the word leads to, 0 if none. */
    int next(int node, int word) {
        long key = key(node, word);
        int at = (int) ((key * SPREAD) >>> shift);
        long edge = edges[at];
        while (edge != 0) {
            if (edge >>> NODE_BITS == key) {
                return (int) (edge & NEXT);
            }
            at = (at + 1) & (edges.length - 1);
            edge = edges[at];
        }
        return 0;
    }

    /** Adds an edge that is not there yet. */
    void add(int node, int word, int next) {
        if (next >= MOST_NODES) {
            throw new IllegalArgumentException("the phrases need more than " + MOST_NODES + " nodes; split the pack");
        }
        put(key(node, word) << NODE_BITS | next);
    }

    private static long key(int node, int word) {
        return (long) node << TokenTable.NUMBER_BITS | word;
    }

    private void put(long edge) {
        int at = (int) (((edge >>> NODE_BITS) * SPREAD) >>> shift);
        while (edges[at] != 0) {
            at = (at + 1) & (edges.length - 1);
        }
        edges[at] = edge;
    }
}
