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

    /** The node to which phrases lead that begin with a word, by its number; 0 if none does. */
    private final int[] roots;
    /** Where phrases begin that begin with a wildcard. */
    private final int root;

    private final PhraseNodes nodes;
    /** Which words lead on from a node that wildcards lead to. */
    private final WordFilter ends;

    private final int[] outputs;

    PhraseAutomaton(int[] roots, int root, PhraseNodes nodes, WordFilter ends, int[] outputs) {
        this.roots = roots;
        this.root = root;
        this.nodes = nodes;
        this.ends = ends;
        this.outputs = outputs;
    }

    void write(PartsWriter out) {
        out.ints(roots);
        out.number(root);
        nodes.write(out);
        ends.write(out);
        out.ints(outputs);
    }

    static PhraseAutomaton read(PartsReader in) {
        return new PhraseAutomaton(in.ints(), in.number(), PhraseNodes.read(in), WordFilter.read(in), in.ints());
    }

    /** The node that a first word leads to, 0 if none. */
    int first(int word) {
        return word < roots.length ? roots[word] : 0;
    }

    /** The node that any first word leads to, 0 if none. */
    int anyFirst() {
        return PhraseNode.has(root, PhraseNode.ANY_WORD) ? nodes.anyWord(root) : 0;
    }

    /** The node that a number leads to as the first word, 0 if none. */
    int digitsFirst() {
        return PhraseNode.has(root, PhraseNode.DIGITS) ? nodes.digits(root) : 0;
    }

    PhraseNodes nodes() {
        return nodes;
    }

    /** Which words lead on from a node that a gap or any word leads to, by the node. */
    WordFilter ends() {
        return ends;
    }

    int output(int place) {
        return outputs[place];
    }

    boolean isLast(int place) {
        return (outputs[place] & LAST) != 0;
    }

    /** What an edge adds to what its node has, as {@link PhraseNode} tells it. */
    static int hasBy(int word) {
        return switch (word) {
            case ANY_WORD -> PhraseNode.ANY_WORD;
            case DIGITS -> PhraseNode.DIGITS;
            case GAP -> PhraseNode.GAP;
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
