package dev.evenkeel.text;

import java.util.Arrays;

/**
 * For every node of phrases the words of which one must come for any of them to end, and how many words later it comes: of all
 * such sets one of rare words. For compiling only.
 *
 * <p>A set is a list of words, each with a distance above its number: 0 for the very next word. A word that goes on from many
 * nodes is taken for a common one, and a common one of the language for a very common one.
 */
final class NeededWords {

    /** What a node needs from where a phrase ends, or where only words that may be any lead on. */
    static final int NOTHING = -1;

    /** The set of a node that has not been looked at. */
    private static final int UNKNOWN = -2;

    private static final int FARTHER = 1 << TokenTable.NUMBER_BITS;

    /** So many members of all sets take some thirty megabytes; ours have two hundred thousand. */
    private static final int MOST_MEMBERS = 1 << 23;

    private static final long UNLIMITED = Long.MAX_VALUE;
    private static final int COMMON = 20;

    private final PhraseAutomatonBuilder phrases;
    private final IntLists sets = new IntLists();
    private final int[] setOf;
    private final long[] costOf;
    private final long[] costOfWord;
    private int members;

    NeededWords(PhraseAutomatonBuilder phrases, WordNumbers numbers) {
        this.phrases = phrases;
        this.setOf = new int[phrases.nodes()];
        this.costOf = new long[phrases.nodes()];
        this.costOfWord = new long[numbers.count() + 1];
        Arrays.fill(setOf, UNKNOWN);
        for (int edge = 0; edge < phrases.firstEdge(phrases.nodes()); edge++) {
            int word = phrases.word(edge);
            if (word <= PhraseAutomaton.LAST_WORD) {
                costOfWord[word] += (numbers.value(word) & TokenFlags.COMMON) != 0 ? COMMON : 1;
            }
        }
    }

    /** The set that a node needs, or {@link #NOTHING}. */
    int of(int node) {
        if (setOf[node] == UNKNOWN) {
            setOf[node] = phrases.isEnd(node) ? NOTHING : settle(node);
            costOf[node] = setOf[node] == NOTHING ? UNLIMITED : cost(setOf[node]);
        }
        return setOf[node];
    }

    int size(int set) {
        return sets.size(set);
    }

    int word(int set, int index) {
        return sets.member(set, index) & TokenTable.NUMBER;
    }

    int distance(int set, int index) {
        return sets.member(set, index) >>> TokenTable.NUMBER_BITS;
    }

    private int settle(int node) {
        IntBag needed = new IntBag();
        for (int edge = phrases.firstEdge(node); edge < phrases.firstEdge(node + 1); edge++) {
            int word = phrases.word(edge);
            int later = of(phrases.target(edge));
            if (word <= PhraseAutomaton.LAST_WORD && costOfWord[word] <= costOf[phrases.target(edge)]) {
                needed.add(word);
            } else if (later == NOTHING) {
                return NOTHING;
            } else if (word == PhraseAutomaton.GAP) {
                for (int passed = 0; passed <= PhraseFinder.LONGEST_GAP; passed++) {
                    addFarther(needed, later, passed);
                }
            } else {
                addFarther(needed, later, 1);
            }
        }
        members = Math.min(members + needed.size, MOST_MEMBERS);
        return members == MOST_MEMBERS ? NOTHING : needed.set(sets);
    }

    private void addFarther(IntBag needed, int set, int words) {
        for (int i = 0; i < sets.size(set); i++) {
            needed.add(sets.member(set, i) + words * FARTHER);
        }
    }

    private long cost(int set) {
        long cost = 0;
        for (int i = 0; i < sets.size(set); i++) {
            cost += costOfWord[word(set, i)];
        }
        return cost;
    }
}
