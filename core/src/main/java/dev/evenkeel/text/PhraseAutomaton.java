package dev.evenkeel.text;

/**
 * All phrases, word by word: ways through phrases that go on alike share a node.
 *
 * <p>Wildcards are steps under numbers that no word has, followed beside those of words. Immutable; made by
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

    /** In an output, below its phrase: whether it is tied to the bounds of a sentence, a node's last, and an exception. */
    static final int AT_START = 1;

    static final int AT_END = 2;
    private static final int LAST = 4;
    private static final int EXCEPTION = 8;
    private static final int OPEN_END_AT = 4;
    private static final int OPEN_END = (1 << OpenEnd.BITS) - 1;
    static final int OUTPUT_BITS = OPEN_END_AT + OpenEnd.BITS;

    /** From the number of a first word to the step that it takes, 0 if no phrase begins with it. */
    private final long[] roots;

    private final PhraseNodes nodes;
    /** Which words lead on from a node that a gap leads to. */
    private final WordFilter gapEnds;

    private final int[] outputs;

    PhraseAutomaton(long[] roots, PhraseNodes nodes, WordFilter gapEnds, int[] outputs) {
        this.roots = roots;
        this.nodes = nodes;
        this.gapEnds = gapEnds;
        this.outputs = outputs;
    }

    void write(PartsWriter out) {
        out.longs(roots);
        nodes.write(out);
        gapEnds.write(out);
        out.ints(outputs);
    }

    static PhraseAutomaton read(PartsReader in) {
        return new PhraseAutomaton(in.longs(), PhraseNodes.read(in), WordFilter.read(in), in.ints());
    }

    /** The step that a first word takes, 0 if none. */
    long first(int word) {
        return word < roots.length ? roots[word] : 0;
    }

    /** The step that a word or wildcard takes from a node, 0 if none. */
    long step(int node, int word) {
        return nodes.step(node, word);
    }

    /** The step that a word takes from where another led, 0 if none. */
    long next(long step, int word) {
        return PhraseStep.mayGoOn(step, word) ? nodes.step(PhraseStep.node(step), word) : 0;
    }

    /** 1 if a word may lead on from a node that a gap leads to, else 0. */
    long mayEndGap(int node, int word) {
        return gapEnds.mayHold(node, word);
    }

    /** The node that a gap leads to, 0 if no gap leads on. */
    int gap(int node) {
        return nodes.gap(node);
    }

    /** Whether there is nothing but words that lead on where a gap leads to from a node. */
    boolean isGapToPlain(int node) {
        return nodes.isGapToPlain(node);
    }

    /** The {@link PhraseNodes#LEADS_ANY wildcards} that lead on from a node. */
    int leads(int node) {
        return nodes.leads(node);
    }

    /** The place of a node's first output, 0 if it has none. */
    int outputs(int node) {
        return nodes.outputs(node);
    }

    int output(int place) {
        return outputs[place];
    }

    boolean isLast(int place) {
        return (outputs[place] & LAST) != 0;
    }

    /** What an edge adds to the {@link #leads} of its node. */
    static int leadsBy(int word) {
        return switch (word) {
            case ANY_WORD -> PhraseNodes.LEADS_ANY;
            case DIGITS -> PhraseNodes.LEADS_DIGITS;
            case GAP -> PhraseNodes.LEADS_GAP;
            default -> 0;
        };
    }

    static int output(int phrase, boolean atStart, boolean atEnd) {
        return phrase << OUTPUT_BITS | (atStart ? AT_START : 0) | (atEnd ? AT_END : 0);
    }

    /** The output of an exception that goes on with an {@link OpenEnd}, 0 for none. */
    static int exception(int number, boolean atStart, boolean atEnd, int openEnd) {
        return output(number, atStart, atEnd) | EXCEPTION | openEnd << OPEN_END_AT;
    }

    static boolean isException(int output) {
        return (output & EXCEPTION) != 0;
    }

    static int openEnd(int output) {
        return output >>> OPEN_END_AT & OPEN_END;
    }

    /** The same output as the last of its node. */
    static int asLast(int output) {
        return output | LAST;
    }
}
