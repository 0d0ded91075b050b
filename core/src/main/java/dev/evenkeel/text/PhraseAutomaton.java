package dev.evenkeel.text;

/**
 * All phrases, word by word: ways through phrases that go on alike share a node.
 *
 * <p>Wildcards are edges under numbers that no word has, followed beside those of words. Immutable; made by
 * {@link PhraseAutomatonBuilder}.
 */
final class PhraseAutomaton {

    static final int ANY_WORD = TokenTable.NUMBER;
    static final int DIGITS = TokenTable.NUMBER - 1;
    static final int GAP = TokenTable.NUMBER - 2;
    /** How many wildcards there are. */
    static final int WILDCARDS = 3;

    /** The highest number that a word may have. */
    static final int LAST_WORD = TokenTable.NUMBER - 3;

    static final int ROOT = 1;

    /** In a node, below the place of its outputs: which wildcards lead on from it. */
    static final int LEADS_ANY = 1;

    static final int LEADS_DIGITS = 2;
    static final int LEADS_GAP = 4;
    private static final int LEADS = LEADS_ANY | LEADS_DIGITS | LEADS_GAP;
    private static final int LEADS_BITS = 3;
    private static final int OUTPUTS_BITS = 24;

    /** In an output, below its phrase: whether it is tied to the bounds of a sentence, and whether it is a node's last. */
    static final int AT_START = 1;

    static final int AT_END = 2;
    private static final int LAST = 4;
    static final int OUTPUT_BITS = 3;

    /** From the number of a first word to its node, 0 if no phrase begins with it. */
    private final int[] roots;
    /** For each node a {@link StepTables#bit} for every word that leads on, then its table, its outputs and its wildcards. */
    private final long[] nodes;

    /** For each node the one that a gap leads to, below 0 if not only words lead on from there; 0 if no gap leads on. */
    private final int[] gaps;

    private final StepTables steps;
    private final GapEnds gapEnds;

    private final int[] outputs;

    PhraseAutomaton(int[] roots, long[] nodes, int[] gaps, StepTables steps, GapEnds gapEnds, int[] outputs) {
        this.roots = roots;
        this.nodes = nodes;
        this.gaps = gaps;
        this.steps = steps;
        this.gapEnds = gapEnds;
        this.outputs = outputs;
    }

    void write(PartsWriter out) {
        out.ints(roots);
        out.longs(nodes);
        out.ints(gaps);
        steps.write(out);
        gapEnds.write(out);
        out.ints(outputs);
    }

    static PhraseAutomaton read(PartsReader in) {
        return new PhraseAutomaton(in.ints(), in.longs(), in.ints(), StepTables.read(in), GapEnds.read(in), in.ints());
    }

    /** The node that a first word leads to, 0 if none. */
    int first(int word) {
        return word < roots.length ? roots[word] : 0;
    }

    /** Whether a word may lead on from a node; most of those that do not are told at once. */
    boolean mayLead(int node, int word) {
        return (nodes[2 * node] & StepTables.bit(word)) != 0;
    }

    /** The node that a gap leads to, below 0 if it is not plain; 0 if no gap leads on. */
    int gap(int node) {
        return gaps[node];
    }

    /** 1 if a word may lead on from a node that a gap leads to, else 0. */
    long mayEndGap(int node, int word) {
        return gapEnds.mayHold(node, word);
    }

    /** The node that a word leads to, 0 if none. */
    int next(int node, int word) {
        return mayLead(node, word) ? steps.next(table(node), word) : 0;
    }

    private int table(int node) {
        return (int) (nodes[2 * node + 1] >>> (LEADS_BITS + OUTPUTS_BITS));
    }

    /** Whether there is nothing at a node but words that lead on: no output and no wildcard. */
    boolean isPlain(int node) {
        return isPlainNode(nodes[2 * node + 1]);
    }

    /** Whether there is no output and no wildcard in what {@link #node} made. */
    static boolean isPlainNode(long node) {
        return (node << (Long.SIZE - LEADS_BITS - OUTPUTS_BITS)) == 0;
    }

    /** The wildcards that lead on from a node. */
    int leads(int node) {
        return (int) nodes[2 * node + 1] & LEADS;
    }

    /** The place of a node's first output, 0 if it has none. */
    int outputs(int node) {
        return (int) nodes[2 * node + 1]
                << (Integer.SIZE - LEADS_BITS - OUTPUTS_BITS)
                >>> (Integer.SIZE - OUTPUTS_BITS);
    }

    int output(int place) {
        return outputs[place];
    }

    boolean isLast(int place) {
        return (outputs[place] & LAST) != 0;
    }

    /** What a node is besides the words that lead on from it. */
    static long node(int table, int outputPlace, int leads) {
        return (long) table << (LEADS_BITS + OUTPUTS_BITS) | (long) outputPlace << LEADS_BITS | leads;
    }

    /** What a step adds to the {@link #leads} of its node. */
    static int leadsBy(int step) {
        return switch (step) {
            case ANY_WORD -> LEADS_ANY;
            case DIGITS -> LEADS_DIGITS;
            case GAP -> LEADS_GAP;
            default -> 0;
        };
    }

    static int output(int phrase, boolean atStart, boolean atEnd) {
        return phrase << OUTPUT_BITS | (atStart ? AT_START : 0) | (atEnd ? AT_END : 0);
    }

    /** The same output as the last of its node. */
    static int asLast(int output) {
        return output | LAST;
    }
}
