package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The steps of a {@link PhraseAutomaton}: for each node a small hash table of its own, from the number of a word to the next
 * node.
 *
 * <p>What leads on from one node lies side by side, so a step mostly costs one load near the last one. No table is ever full.
 */
final class StepTables {

    private static final int NODE_BITS = 23;
    private static final int MOST_NODES = 1 << NODE_BITS;
    private static final long NEXT = MOST_NODES - 1;

    private static final int SPREAD = 0x9E3779B1;
    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;

    /** The steps of all tables, each a word above the node that it leads to; 0 where there is none. */
    private long[] steps = new long[1024];

    private int used;

    void write(PartsWriter out) {
        out.longs(Arrays.copyOf(steps, used));
    }

    static StepTables read(PartsReader in) {
        StepTables tables = new StepTables();
        tables.steps = in.longs();
        tables.used = tables.steps.length;
        return tables;
    }

    /** One of 64 bits for a word. */
    static long bit(int word) {
        return 1L << ((word * SPREAD) >>> (Integer.SIZE - 6));
    }

    /** The node that a word leads to, 0 if none. */
    int next(int table, int word) {
        int first = (table >>> SIZE_BITS) << 1;
        int size = table & SIZE;
        int mask = (1 << size) - 1;
        int at = (word * SPREAD) >>> (Integer.SIZE - size);
        long step = steps[first + at];
        while (step >>> NODE_BITS != word) {
            if (step == 0) {
                return 0;
            }
            at = (at + 1) & mask;
            step = steps[first + at];
        }
        return (int) (step & NEXT);
    }

    /** Makes a table with room for this many steps. */
    int table(int count) {
        if (count == 0) {
            return 0;
        }
        // Filters turn most words away before a table is asked, so it may be rather full: the smaller, the nearer.
        int wanted = count + Math.max(1, count / 4);
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(wanted - 1);
        int table = ((used >>> 1) << SIZE_BITS) | size;
        used += 1 << size;
        if (used > steps.length) {
            steps = Arrays.copyOf(steps, Math.max(used, steps.length * 2));
        }
        return table;
    }

    /** Adds a step that is not there yet. */
    void add(int table, int word, int next) {
        if (next >= MOST_NODES) {
            throw new IllegalArgumentException("the phrases need more than " + MOST_NODES + " nodes; split the pack");
        }
        int first = (table >>> SIZE_BITS) << 1;
        int size = table & SIZE;
        int at = (word * SPREAD) >>> (Integer.SIZE - size);
        while (steps[first + at] != 0) {
            at = (at + 1) & ((1 << size) - 1);
        }
        steps[first + at] = (long) word << NODE_BITS | next;
    }

    /** Takes no more memory than the steps need. */
    void trim() {
        steps = Arrays.copyOf(steps, used);
    }
}
