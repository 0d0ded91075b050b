package dev.evenkeel.text;

/**
 * The words that lead on from one node, as cells of {@link PhraseNodes}, and the nodes that they lead to. Mutable; for compiling
 * only, one node after another.
 */
final class PhraseLeads {

    private final int[] cells;
    private final int[] targets;
    /** For each node its index among those that words lead to, 0 if it is none of them. */
    private final int[] indices;

    private int count;
    private int targetCount;

    /** Room for nodes below {@code nodes} with at most {@code most} words each. */
    PhraseLeads(int nodes, int most) {
        this.cells = new int[most];
        this.targets = new int[most];
        this.indices = new int[nodes];
    }

    void clear() {
        for (int i = 0; i < targetCount; i++) {
            indices[targets[i]] = 0;
        }
        count = 0;
        targetCount = 0;
    }

    /** @throws IllegalArgumentException if words lead to more nodes than a cell can tell */
    void add(int word, int target) {
        if (indices[target] == 0) {
            if (targetCount == PhraseNodes.MOST_TARGETS) {
                throw new IllegalArgumentException("phrases that begin alike go on in more than "
                        + PhraseNodes.MOST_TARGETS + " ways; split the pack");
            }
            targets[targetCount++] = target;
            indices[target] = targetCount;
        }
        cells[count++] = PhraseNodes.cell(word, indices[target]);
    }

    int count() {
        return count;
    }

    int cell(int word) {
        return cells[word];
    }

    int targets() {
        return targetCount;
    }

    int target(int index) {
        return targets[index - 1];
    }
}
