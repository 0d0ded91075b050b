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
    /** The highest number that a word may have. */
    static final int LAST_WORD = TokenTable.NUMBER - 3;

    static final int ROOT = 1;

    /** In the info of a node, below the place of its outputs: which wildcards lead on from it. */
    static final int LEADS_ANY = 1;

    static final int LEADS_DIGITS = 2;
    static final int LEADS_GAP = 4;
    static final int LEADS = LEADS_ANY | LEADS_DIGITS | LEADS_GAP;
    private static final int LEADS_BITS = 3;

    /** In an output, below its phrase: whether it is tied to the bounds of a sentence, and whether it is a node's last. */
    static final int AT_START = 1;

    static final int AT_END = 2;
    private static final int LAST = 4;
    static final int OUTPUT_BITS = 3;

    private static final int SPREAD = 0x9E3779B1;
    private static final int BIT_BITS = 6;

    private final EdgeTable edges;
    private final int[] roots;
    private final int[] infos;
    /** For each node a {@link #bit} for every word that leads on from it. */
    private final long[] masks;

    private final int[] outputs;

    PhraseAutomaton(EdgeTable edges, int[] roots, int[] infos, long[] masks, int[] outputs) {
        this.edges = edges;
        this.roots = roots;
        this.infos = infos;
        this.masks = masks;
        this.outputs = outputs;
    }

    /** The node that a first word leads to, 0 if none. */
    int first(int word) {
        return word < roots.length ? roots[word] : 0;
    }

    int next(int node, int word) {
        return edges.next(node, word);
    }

    /** Whether a word may lead on from a node; of those that do not, few get through. */
    boolean mayLead(int node, int word) {
        return (masks[node] & bit(word)) != 0;
    }

    /** One of 64 bits for a word. */
    static long bit(int word) {
        return 1L << ((word * SPREAD) >>> (Integer.SIZE - BIT_BITS));
    }

    /** Whether there is nothing at a node but words that lead on: no output and no wildcard. */
    boolean isPlain(int node) {
        return infos[node] == 0;
    }

    /** The wildcards that lead on from a node. */
    int leads(int node) {
        return infos[node] & LEADS;
    }

    /** The place of a node's first output, 0 if it has none. */
    int outputs(int node) {
        return infos[node] >>> LEADS_BITS;
    }

    int output(int place) {
        return outputs[place];
    }

    boolean isLast(int place) {
        return (outputs[place] & LAST) != 0;
    }

    static int info(int outputPlace, int leads) {
        return outputPlace << LEADS_BITS | leads;
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
