package dev.evenkeel.text;

import java.util.Arrays;

/** Builds a {@link PhraseTrie} from phrases given as the numbers of their words. */
final class PhraseTrieBuilder {

    private final EdgeTable edges = new EdgeTable();
    private int nodes = PhraseTrie.ROOT + 1;
    private int[] roots = new int[1024];
    private int[] leads = new int[1024];
    /** For each node, the last of its outputs, and for each output the one before it. */
    private int[] newest = new int[1024];

    private int[] outputs = new int[1024];
    private int[] older = new int[1024];
    private int outputCount = 1;

    /** Adds a phrase: numbers of words and wildcards, of which {@code length} count. */
    void add(int[] steps, int length, int phrase, boolean atStart, boolean atEnd) {
        int node = PhraseTrie.ROOT;
        for (int i = 0; i < length; i++) {
            node = nextOrNew(node, steps[i]);
        }
        int output = PhraseTrie.output(phrase, atStart, atEnd, false);
        for (int one = newest[node]; one != 0; one = older[one]) {
            if (outputs[one] == output) {
                return;
            }
        }
        outputs = roomFor(outputs, outputCount);
        older = roomFor(older, outputCount);
        outputs[outputCount] = output;
        older[outputCount] = newest[node];
        newest[node] = outputCount++;
    }

    private int nextOrNew(int node, int step) {
        int next = node == PhraseTrie.ROOT && step <= PhraseTrie.LAST_WORD ? root(step) : edges.next(node, step);
        if (next != 0) {
            return next;
        }
        next = nodes++;
        leads = roomFor(leads, next);
        newest = roomFor(newest, next);
        if (node == PhraseTrie.ROOT && step <= PhraseTrie.LAST_WORD) {
            roots[step] = next;
        } else {
            edges.add(node, step, next);
        }
        leads[node] |= step == PhraseTrie.ANY_WORD
                ? PhraseTrie.LEADS_ANY
                : step == PhraseTrie.DIGITS
                        ? PhraseTrie.LEADS_DIGITS
                        : step == PhraseTrie.GAP ? PhraseTrie.LEADS_GAP : 0;
        return next;
    }

    private int root(int word) {
        roots = roomFor(roots, word);
        return roots[word];
    }

    private static int[] roomFor(int[] numbers, int index) {
        return index < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(index + 1, numbers.length * 2));
    }

    PhraseTrie build() {
        int[] infos = new int[nodes];
        int[] ordered = new int[outputCount];
        int place = 1;
        for (int node = 0; node < nodes; node++) {
            infos[node] = PhraseTrie.info(newest[node] == 0 ? 0 : place, leads[node]);
            for (int one = newest[node]; one != 0; one = older[one]) {
                ordered[place++] = outputs[one] | (older[one] == 0 ? PhraseTrie.output(0, false, false, true) : 0);
            }
        }
        return new PhraseTrie(edges, roots, infos, ordered);
    }
}
