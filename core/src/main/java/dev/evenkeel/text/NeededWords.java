package dev.evenkeel.text;

import java.util.Arrays;

/**
 * For every node of phrases the words of which one must come for any of them to end, and how many words later it comes: of all
 * such sets one of rare words, none of which comes too late to be looked for. For compiling only.
 *
 * <p>A set is a list of words, each with a distance above its number: 0 for the very next word. A word that goes on from many
 * nodes is taken for a common one, and a common one of the language for a very common one.
 */
final class NeededWords {

    /** What a node needs from where a phrase ends, or where only words that may be any lead on. */
    static final int NOTHING = -1;

    /** Where a set would be whose words come before the first. */
    private static final int NOWHERE = -1;

    /** The set of a node that has not been looked at. */
    private static final int UNKNOWN = -2;

    private static final int FARTHER = 1 << TokenTable.NUMBER_BITS;

    /** So many members of all sets take some thirty megabytes; ours have two hundred thousand. */
    private static final int MOST_MEMBERS = 1 << 23;

    private static final long UNLIMITED = Long.MAX_VALUE;
    private static final int COMMON = 20;

    /** How many words later a needed one may come, counted from 0, in each of the sets of a node. */
    private static final int LATEST = PhraseStarts.FARTHEST - 1;

    private final PhraseGraph phrases;
    private final IntLists sets = new IntLists();
    /** For each node, and each latest place of a needed word, the set and what its words cost. */
    private final int[] setOf;

    private final long[] costOf;
    private final long[] costOfWord;
    private int members;

    NeededWords(PhraseGraph phrases, WordNumbers numbers) {
        this.phrases = phrases;
        this.setOf = new int[phrases.nodes() * (LATEST + 1)];
        this.costOf = new long[phrases.nodes() * (LATEST + 1)];
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
        return setOf[settled(node, LATEST)];
    }

    /** Where the set of a node is kept whose words come at most so many words later; it is known by then. */
    private int settled(int node, int latest) {
        int at = node * (LATEST + 1) + latest;
        if (setOf[at] == UNKNOWN) {
            setOf[at] = phrases.isEnd(node) ? NOTHING : settle(node, latest);
            costOf[at] = setOf[at] == NOTHING ? UNLIMITED : cost(setOf[at]);
        }
        return at;
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

    private int settle(int node, int latest) {
        IntBag needed = new IntBag();
        for (int edge = phrases.firstEdge(node); edge < phrases.firstEdge(node + 1); edge++) {
            if (!addNeeded(phrases.word(edge), phrases.target(edge), latest, needed)) {
                return NOTHING;
            }
        }
        members = Math.min(members + needed.size, MOST_MEMBERS);
        return members == MOST_MEMBERS ? NOTHING : needed.set(sets);
    }

    /** Adds what an edge needs: its word or what the node needs that it leads to; false if that is nothing. */
    private boolean addNeeded(int word, int target, int latest, IntBag needed) {
        int least = word == PhraseAutomaton.GAP ? 0 : 1;
        int most = word == PhraseAutomaton.GAP ? PhraseFinder.LONGEST_GAP : 1;
        int later = most > latest ? NOWHERE : settled(target, latest - most);
        if (word <= PhraseAutomaton.LAST_WORD && (later == NOWHERE || costOfWord[word] <= costOf[later])) {
            needed.add(word);
            return true;
        }
        if (later == NOWHERE || setOf[later] == NOTHING) {
            return false;
        }
        for (int passed = least; passed <= most; passed++) {
            addFarther(needed, setOf[later], passed);
        }
        return true;
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
