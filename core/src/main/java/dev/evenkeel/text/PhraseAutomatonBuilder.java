package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Builds a {@link PhraseAutomaton} from a {@link PhraseGraph}: lays its nodes out in tables. For compiling only. */
final class PhraseAutomatonBuilder {

    private final PhraseGraph graph;
    private final PhraseNodesBuilder nodes = new PhraseNodesBuilder();
    private final IntBag outputs = new IntBag();
    /** For each node of the graph what it is in the tables. */
    private final int[] numbers;

    private final PhraseLeads leads;

    /** @throws IllegalArgumentException if the graph has too many edges */
    PhraseAutomatonBuilder(PhraseGraph graph) {
        graph.requireFit();
        this.graph = graph;
        this.numbers = new int[graph.nodes()];
        this.leads = new PhraseLeads(graph.nodes(), graph.edges());
        // No output is at 0, which stands for none.
        outputs.add(0);
    }

    PhraseAutomaton build() {
        for (int node : alikeTogether()) {
            findLeads(node);
            numbers[node] = nodes.add(leads, has(node));
        }
        for (int node = PhraseAutomaton.ROOT; node < graph.nodes(); node++) {
            findLeads(node);
            for (int index = 1; index <= leads.targets(); index++) {
                nodes.lead(numbers[node], index, numbers[leads.target(index)]);
            }
            settle(node, addOutputs(node));
        }
        return new PhraseAutomaton(
                roots(),
                numbers[PhraseAutomaton.ROOT],
                nodes.build(),
                ends(),
                Arrays.copyOf(outputs.members, outputs.size));
    }

    /** All nodes, those from which nearly the same words lead on side by side: so they can be packed smaller. */
    private List<Integer> alikeTogether() {
        List<Integer> all = new ArrayList<>();
        for (int node = PhraseAutomaton.ROOT; node < graph.nodes(); node++) {
            all.add(node);
        }
        all.sort(graph::compareWords);
        return all;
    }

    private void findLeads(int node) {
        leads.clear();
        if (node == PhraseAutomaton.ROOT) {
            // Where phrases begin, only wildcards are kept; words have an array.
            return;
        }
        for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
            if (isWord(edge)) {
                leads.add(graph.word(edge), graph.target(edge));
            }
        }
    }

    private boolean isWord(int edge) {
        return graph.word(edge) <= PhraseAutomaton.LAST_WORD;
    }

    /** What there is at a node besides words, as {@link PhraseNode} has it. */
    private int has(int node) {
        int has = graph.isEnd(node) ? PhraseNode.OUTPUTS : 0;
        for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
            has |= PhraseAutomaton.hasBy(graph.word(edge));
        }
        return has;
    }

    /** Adds the outputs of a node; the place of the first, 0 if there are none. */
    private int addOutputs(int node) {
        int first = outputs.size;
        graph.addOutputs(node, outputs);
        if (outputs.size == first) {
            return 0;
        }
        outputs.members[outputs.size - 1] = PhraseAutomaton.asLast(outputs.members[outputs.size - 1]);
        return first;
    }

    /** Tells a node where its wildcards lead. */
    private void settle(int node, int firstOutput) {
        int gap = 0;
        int anyWord = 0;
        int digits = 0;
        for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
            int next = numbers[graph.target(edge)];
            switch (graph.word(edge)) {
                case PhraseAutomaton.GAP -> gap = next;
                case PhraseAutomaton.ANY_WORD -> anyWord = next;
                case PhraseAutomaton.DIGITS -> digits = next;
                default -> {
                    // A word, told with the others.
                }
            }
        }
        nodes.settle(numbers[node], firstOutput, gap, anyWord, digits);
    }

    private int[] roots() {
        int last = 0;
        for (int edge = 0; edge < graph.firstEdge(PhraseAutomaton.ROOT + 1); edge++) {
            last = isWord(edge) ? Math.max(last, graph.word(edge)) : last;
        }
        int[] roots = new int[last + 1];
        for (int edge = 0; edge < graph.firstEdge(PhraseAutomaton.ROOT + 1); edge++) {
            if (isWord(edge)) {
                roots[graph.word(edge)] = numbers[graph.target(edge)];
            }
        }
        return roots;
    }

    /** Which words lead on from where gaps and any words lead. */
    private WordFilter ends() {
        BitSet ends = new BitSet(graph.nodes());
        for (int edge = 0; edge < graph.edges(); edge++) {
            if (graph.word(edge) == PhraseAutomaton.GAP || graph.word(edge) == PhraseAutomaton.ANY_WORD) {
                ends.set(graph.target(edge));
            }
        }
        long[] found = new long[graph.edges()];
        int count = 0;
        for (int node = ends.nextSetBit(0); node >= 0; node = ends.nextSetBit(node + 1)) {
            for (int edge = graph.firstEdge(node); edge < graph.firstEdge(node + 1); edge++) {
                if (isWord(edge)) {
                    found[count++] = WordFilter.pair(graph.word(edge), PhraseNode.place(numbers[node]), 0);
                }
            }
        }
        return WordFilter.of(found, count);
    }
}
