package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Builds a {@link PhraseAutomaton} from {@link PhrasePositions} by subset construction: a node is a set of positions that one
 * sequence of words can lead to.
 */
final class PhraseAutomatonBuilder {

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

    PhraseAutomatonBuilder(PhrasePositions positions, int mostEdges) {
        this.positions = positions;
        this.mostEdges = mostEdges;
    }

    /** Adds the set at which phrases begin. */
    void add(int set) {
        roots.addAll(positions.sets, set);
    }

    /** Whether the automaton keeps within its edges; only then can it be had. */
    boolean fits() {
        if (nodeCount == PhraseAutomaton.ROOT) {
            nodeOf(roots.set(positions.sets));
            for (int node = PhraseAutomaton.ROOT; node < nodeCount && edgeCount <= mostEdges; node++) {
                leadOn(node);
            }
        }
        return edgeCount <= mostEdges;
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

    /** One more than the highest node; nodes count from {@link PhraseAutomaton#ROOT}. */
    int nodes() {
        return nodeCount;
    }

    int firstEdge(int node) {
        return firstEdges[node];
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

    private void collect(int first, int node, PairCollector pairs) {
        for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
            pairs.add(first, words[edge]);
        }
    }

    PhraseAutomaton build() {
        if (!fits()) {
            throw new IllegalArgumentException("the phrases need more than " + mostEdges + " steps; split the pack");
        }
        PhraseNodesBuilder built = new PhraseNodesBuilder();
        PhraseLeads leads = new PhraseLeads(nodeCount, edgeCount);
        int[] numbers = new int[nodeCount];
        for (int node : alikeTogether()) {
            findLeads(node, leads);
            numbers[node] = built.add(leads, has(node));
        }
        IntBag outputs = new IntBag();
        outputs.add(0);
        for (int node = PhraseAutomaton.ROOT; node < nodeCount; node++) {
            findLeads(node, leads);
            for (int index = 1; index <= leads.targets(); index++) {
                built.lead(numbers[node], index, numbers[leads.target(index)]);
            }
            settle(node, numbers, addOutputs(sets[node], outputs), built);
        }
        return new PhraseAutomaton(
                roots(numbers),
                numbers[PhraseAutomaton.ROOT],
                built.build(),
                ends(numbers),
                Arrays.copyOf(outputs.members, outputs.size));
    }

    /** All nodes, those from which nearly the same words lead on side by side: so they can be packed smaller. */
    private List<Integer> alikeTogether() {
        List<Integer> all = new ArrayList<>();
        for (int node = PhraseAutomaton.ROOT; node < nodeCount; node++) {
            all.add(node);
        }
        all.sort((one, other) -> Arrays.compare(
                words, firstEdges[one], firstEdges[one + 1], words, firstEdges[other], firstEdges[other + 1]));
        return all;
    }

    private void findLeads(int node, PhraseLeads leads) {
        leads.clear();
        // Where phrases begin, only wildcards are kept; words have an array.
        int edge = node == PhraseAutomaton.ROOT ? firstEdges[node + 1] : firstEdges[node];
        for (; edge < firstEdges[node + 1]; edge++) {
            if (words[edge] <= PhraseAutomaton.LAST_WORD) {
                leads.add(words[edge], targets[edge]);
            }
        }
    }

    /** What there is at a node besides words, as {@link PhraseNode} has it. */
    private int has(int node) {
        int has = isEnd(node) ? PhraseNode.OUTPUTS : 0;
        for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
            has |= PhraseAutomaton.hasBy(words[edge]);
        }
        return has;
    }

    /** Tells a node where its wildcards lead. */
    private void settle(int node, int[] numbers, int outputs, PhraseNodesBuilder built) {
        int gap = 0;
        int anyWord = 0;
        int digits = 0;
        for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
            int next = numbers[targets[edge]];
            switch (words[edge]) {
                case PhraseAutomaton.GAP -> gap = next;
                case PhraseAutomaton.ANY_WORD -> anyWord = next;
                case PhraseAutomaton.DIGITS -> digits = next;
                default -> {
                    // A word, told above.
                }
            }
        }
        built.settle(numbers[node], outputs, gap, anyWord, digits);
    }

    private int[] roots(int[] numbers) {
        int[] roots = new int[1];
        for (int edge = 0; edge < firstEdges[PhraseAutomaton.ROOT + 1]; edge++) {
            int word = words[edge];
            if (word <= PhraseAutomaton.LAST_WORD) {
                roots = roomFor(roots, word);
                roots[word] = numbers[targets[edge]];
            }
        }
        return roots;
    }

    /** Which words lead on from where gaps and any words lead. */
    private WordFilter ends(int[] numbers) {
        BitSet ends = new BitSet(nodeCount);
        for (int edge = 0; edge < firstEdges[nodeCount]; edge++) {
            if (words[edge] == PhraseAutomaton.GAP || words[edge] == PhraseAutomaton.ANY_WORD) {
                ends.set(targets[edge]);
            }
        }
        long[] found = new long[edgeCount];
        int count = 0;
        for (int node = ends.nextSetBit(0); node >= 0; node = ends.nextSetBit(node + 1)) {
            for (int edge = firstEdges[node]; edge < firstEdges[node + 1]; edge++) {
                if (words[edge] <= PhraseAutomaton.LAST_WORD) {
                    found[count++] = WordFilter.pair(words[edge], PhraseNode.place(numbers[node]), 0);
                }
            }
        }
        return WordFilter.of(found, count);
    }

    /** Adds the outputs of a set; the place of the first, 0 if there are none. */
    private int addOutputs(int set, IntBag outputs) {
        int first = outputs.size;
        for (int i = 0; i < positions.sets.size(set); i++) {
            int position = positions.sets.member(set, i);
            if (positions.isEnd(position)) {
                outputs.add(positions.output(position));
            }
        }
        if (outputs.size == first) {
            return 0;
        }
        outputs.members[outputs.size - 1] = PhraseAutomaton.asLast(outputs.members[outputs.size - 1]);
        return first;
    }
}
