package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The nodes of phrases and the words that lead from one to another, made of {@link PhrasePositions} by subset construction: a
 * node is a set of positions that one sequence of words can lead to. For compiling only.
 */
final class PhraseGraph {

    private final PhrasePositions positions;
    private final int mostEdges;
    private final IntBag roots = new IntBag();

    /** For each node its set, and for each set its node. */
    private int[] sets = new int[1024];

    private int[] nodes = new int[1024];
    private int nodeCount = PhraseAutomaton.ROOT;

    /** The edges in the order of their nodes, and for each node its first. */
    private int[] words = new int[4096];

    private int[] targets = new int[4096];
    private int[] firstEdges = new int[1024];
    private int edgeCount;

    /** The ways on from the node at hand: a word, and below it the set that it leads to. */
    private long[] ways = new long[1024];

    private int wayCount;
    private final IntBag together = new IntBag();
    private final IntLists togetherLists = new IntLists();
    private final IntBag unions = new IntBag();

    PhraseGraph(PhrasePositions positions, int mostEdges) {
        this.positions = positions;
        this.mostEdges = mostEdges;
    }

    /** Adds the set at which phrases begin. */
    void add(int set) {
        roots.addAll(positions.sets, set);
    }

    /** Whether it keeps within its edges; only then can it be used. */
    boolean fits() {
        if (nodeCount == PhraseAutomaton.ROOT) {
            nodeOf(roots.set(positions.sets));
            for (int node = PhraseAutomaton.ROOT; node < nodeCount && edgeCount <= mostEdges; node++) {
                leadOn(node);
            }
        }
        return edgeCount <= mostEdges;
    }

    /** @throws IllegalArgumentException if it does not keep within its edges */
    void requireFit() {
        if (!fits()) {
            throw new IllegalArgumentException("the phrases need more than " + mostEdges + " steps; split the pack");
        }
    }

    private int nodeOf(int set) {
        nodes = roomFor(nodes, set);
        if (nodes[set] == 0) {
            sets = roomFor(sets, nodeCount);
            firstEdges = roomFor(firstEdges, nodeCount + 1);
            sets[nodeCount] = set;
            nodes[set] = nodeCount++;
        }
        return nodes[set];
    }

    private void leadOn(int node) {
        int set = sets[node];
        int size = positions.sets.size(set);
        int leading = 0;
        wayCount = 0;
        for (int i = 0; i < size; i++) {
            int position = positions.sets.member(set, i);
            if (!positions.isEnd(position)) {
                leading++;
                addWays(positions.words(position), positions.next(position));
            }
        }
        if (leading > 1) {
            Arrays.sort(ways, 0, wayCount);
        }
        int way = 0;
        while (way < wayCount) {
            int word = (int) (ways[way] >>> Integer.SIZE);
            together.clear();
            while (way < wayCount && (int) (ways[way] >>> Integer.SIZE) == word) {
                together.add((int) ways[way++]);
            }
            addEdge(word, nodeOf(union()));
        }
        firstEdges[node + 1] = edgeCount;
    }

    private void addWays(int wordList, int next) {
        int size = positions.words.size(wordList);
        if (wayCount + size > ways.length) {
            ways = Arrays.copyOf(ways, Math.max(wayCount + size, ways.length * 2));
        }
        for (int i = 0; i < size; i++) {
            ways[wayCount++] = (long) positions.words.member(wordList, i) << Integer.SIZE | next;
        }
    }

    /** The union of the sets that are together; the same ones come together again and again. */
    private int union() {
        if (together.size == 1) {
            return together.members[0];
        }
        int list = together.set(togetherLists);
        if (list < unions.size) {
            return unions.members[list];
        }
        IntBag members = new IntBag();
        for (int i = 0; i < together.size; i++) {
            members.addAll(positions.sets, together.members[i]);
        }
        int union = members.set(positions.sets);
        unions.add(union);
        return union;
    }

    private void addEdge(int word, int target) {
        words = roomFor(words, edgeCount);
        targets = roomFor(targets, edgeCount);
        words[edgeCount] = word;
        targets[edgeCount++] = target;
    }

    private static int[] roomFor(int[] numbers, int index) {
        return index < numbers.length ? numbers : Arrays.copyOf(numbers, Math.max(index + 1, numbers.length * 2));
    }

    /** Tells {@code pairs} the two words with which phrases begin, where both are words. */
    void collectPairs(PairCollector pairs) {
        for (int first = 0; first < firstEdges[PhraseAutomaton.ROOT + 1]; first++) {
            collect(words[first], targets[first], pairs);
        }
    }

    private void collect(int first, int node, PairCollector pairs) {
        for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
            pairs.add(first, words[edge]);
        }
    }

    /** One more than the highest node; nodes count from {@link PhraseAutomaton#ROOT}. */
    int nodes() {
        return nodeCount;
    }

    /** The first of a node's edges; they end where those of the next node begin. */
    int firstEdge(int node) {
        return firstEdges[node];
    }

    int edges() {
        return edgeCount;
    }

    /** The word or wildcard of an edge. */
    int word(int edge) {
        return words[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    /** Whether a phrase ends at a node. */
    boolean isEnd(int node) {
        for (int i = 0; i < positions.sets.size(sets[node]); i++) {
            if (positions.isEnd(positions.sets.member(sets[node], i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds the outputs of the phrases that end at a node. */
    void addOutputs(int node, IntBag outputs) {
        for (int i = 0; i < positions.sets.size(sets[node]); i++) {
            int position = positions.sets.member(sets[node], i);
            if (positions.isEnd(position)) {
                outputs.add(positions.output(position));
            }
        }
    }

    /** The words and wildcards that lead on from two nodes, compared one after another. */
    int compareWords(int one, int other) {
        return Arrays.compare(
                words, firstEdges[one], firstEdges[one + 1], words, firstEdges[other], firstEdges[other + 1]);
    }
}
