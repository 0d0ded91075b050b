package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Ways through phrases, from a few starts at a time. Mutable scratch: lives as long as one reading.
 *
 * <p>All ways go on side by side, those that came first first: so what one waits for in memory holds up no other. And whether a
 * way goes on is no branch, since nobody could foresee it: what goes on, ends or parts is put behind a list in any case, and
 * the list grown by one or by none.
 */
final class PhraseWays {

    /** So many starts at a time: more than most messages have, few enough for hits to come nearly in order. */
    private static final int MOST_STARTS = 16;

    /** So many ways are sooner gone than compared. */
    private static final int FEW = 64;

    /** A way is a node, and above it the number of its start and how many words it has taken. */
    private static final int START_AT = 16;

    private static final int TAKEN = (1 << START_AT) - 1;

    /** Where ways may part, as the places of bits: a gap of none to three words, any word, a number. */
    private static final int ANY_WORD = PhraseFinder.LONGEST_GAP + 1;

    private static final int DIGITS = ANY_WORD + 1;
    private static final long GAPS = (1 << ANY_WORD) - 1;
    private static final int DIGIT_AT = Integer.numberOfTrailingZeros(TokenFlags.DIGIT);

    private final PhraseNodes nodes;
    private final WordFilter ends;
    private final FoldedText text;
    private final Words words;
    private final PhraseLine line;
    private final WordSet clauses;

    private final int[] firsts = new int[MOST_STARTS];
    /** How many words there are from each start to the end of its sentence. */
    private final int[] rooms = new int[MOST_STARTS];

    private int starts;

    private long[] ways = new long[128];
    /** For each way a bit for each word that only filled a gap. */
    private long[] gaps = new long[128];

    private int count;
    /** The ways at the end of a phrase. */
    private int[] ended = new int[128];

    private int endedCount;
    /** The ways from where wildcards lead on, of those gone last. */
    private int[] parting = new int[128];

    private int partingCount;
    private int[] known = new int[0];

    /** Ways through the words of a line; gaps do not run from one of the {@code clauses} to another. */
    PhraseWays(PhraseAutomaton automaton, FoldedText text, Words words, PhraseLine line, WordSet clauses) {
        this.nodes = automaton.nodes();
        this.ends = automaton.ends();
        this.text = text;
        this.words = words;
        this.line = line;
        this.clauses = clauses;
    }

    void clear() {
        starts = 0;
        count = 0;
        endedCount = 0;
    }

    boolean isFull() {
        return starts == MOST_STARTS;
    }

    /** Begins a way that has taken its first word and come to a node; the sentence of the word ends at {@code end}. */
    void begin(int first, int end, int node, long gaps) {
        firsts[starts] = first;
        rooms[starts] = end - first;
        add((starts << START_AT) | 1, node, gaps);
        starts++;
    }

    private void add(int where, int node, long filled) {
        if (count == ways.length) {
            grow();
        }
        ways[count] = way(where, node);
        gaps[count] = filled;
        count++;
    }

    private static long way(int where, int node) {
        return ((long) where << Integer.SIZE) | Integer.toUnsignedLong(node);
    }

    private void grow() {
        ways = Arrays.copyOf(ways, count * 2);
        gaps = Arrays.copyOf(gaps, count * 2);
        ended = Arrays.copyOf(ended, count * 2);
        parting = Arrays.copyOf(parting, count * 2);
    }

    /** Goes all ways to their ends; how many came to the end of a phrase. */
    int follow() {
        int gone = 0;
        while (gone < count) {
            goByWords(gone);
            gone = count;
            part();
            if (count - gone > FEW) {
                join(gone);
            }
        }
        return endedCount;
    }

    /** Goes ways from one on, and those that come of them, as far as words lead. */
    private void goByWords(int from) {
        int[] values = line.values();
        int ending = endedCount;
        int parted = 0;
        int after = count;
        for (int way = from; way < after; way++) {
            if (after == ways.length) {
                count = after;
                grow();
            }
            int node = (int) ways[way];
            int where = where(way);
            int at = firsts[where >>> START_AT] + (where & TAKEN);
            // 1 if there are words left, else 0.
            int left = ((where & TAKEN) - rooms[where >>> START_AT]) >>> (Integer.SIZE - 1);
            ended[ending] = way;
            ending += PhraseNode.one(node, PhraseNode.OUTPUTS);
            parting[parted] = way;
            parted += PhraseNode.one(node, PhraseNode.WILDCARDS) & left;
            int next = nodes.next(node, values[at] & TokenTable.NUMBER);
            ways[after] = way(where + 1, next);
            gaps[after] = gaps[way];
            after += PhraseNode.one(next, -1) & left;
        }
        count = after;
        endedCount = ending;
        partingCount = parted;
    }

    /** Adds the ways that come of those gone last by wildcards. */
    private void part() {
        for (int from = 0; from < partingCount; from += Byte.SIZE) {
            // A byte for each of eight ways, so that only those are gone to that lead anywhere.
            long partings = 0;
            for (int i = from; i < Math.min(from + Byte.SIZE, partingCount); i++) {
                partings |= partings(parting[i]) << ((i - from) * Byte.SIZE);
            }
            for (; partings != 0; partings &= partings - 1) {
                int bit = Long.numberOfTrailingZeros(partings);
                part(parting[from + bit / Byte.SIZE], bit % Byte.SIZE);
            }
        }
    }

    /** By which wildcards a way may go on, as bits. */
    private long partings(int way) {
        int node = (int) ways[way];
        int at = at(way);
        int gap = nodes.gap(node);
        int anyWord = nodes.anyWord(node);
        long[] rows = line.ends();
        long hash = WordFilter.hash(PhraseNode.place(gap));
        long mask = WordFilter.mask(hash);
        long over = may(ends.mayHold(rows[at], hash, mask))
                | (may(ends.mayHold(rows[at + 1], hash, mask)) << 1)
                | (may(ends.mayHold(rows[at + 2], hash, mask)) << 2)
                | (may(ends.mayHold(rows[at + 3], hash, mask)) << 3)
                | -PhraseNode.one(gap, PhraseNode.MORE);
        long anyHash = WordFilter.hash(PhraseNode.place(anyWord));
        long any = may(ends.mayHold(rows[at + 1], anyHash, WordFilter.mask(anyHash)))
                | PhraseNode.one(anyWord, PhraseNode.MORE);
        int digits = (line.values()[at] >>> DIGIT_AT) & PhraseNode.one(node, PhraseNode.DIGITS);
        return (over & inClause(way, at) & GAPS & -PhraseNode.one(node, PhraseNode.GAP))
                | ((any & PhraseNode.one(node, PhraseNode.ANY_WORD)) << ANY_WORD)
                | ((long) digits << DIGITS);
    }

    private static long may(long answer) {
        return answer >>> (Long.SIZE - 1);
    }

    /** A bit for each word behind a way: for the first of them, and those in one clause and sentence with all between. */
    private long inClause(int way, int at) {
        int room = rooms[where(way) >>> START_AT] - (where(way) & TAKEN);
        long barred = clauses.from(at) | (1L << Math.min(room, DIGITS));
        return ((barred & -barred) - 1) | 1;
    }

    private void part(int way, int how) {
        int node = (int) ways[way];
        int where = where(way);
        long filled = gaps[way];
        if (how < ANY_WORD) {
            add(where + how, nodes.gap(node), filled | (((1L << how) - 1) << (where & TAKEN)));
        } else if (how == ANY_WORD) {
            add(where + 1, nodes.anyWord(node), filled | (1L << (where & TAKEN)));
        } else if (words.isNumber(text, at(way))) {
            add(where + 1, nodes.digits(node), filled);
        }
    }

    /**
     * Lets ways from one on that have come to one node at one place be one: else their number would multiply from gap to gap. A
     * word that one of the two names fills no gap.
     */
    private void join(int from) {
        int size = Integer.highestOneBit(count - from) * 4;
        known = known.length < size ? new int[size] : known;
        Arrays.fill(known, 0, size, 0);
        int kept = from;
        for (int way = from; way < count; way++) {
            int at = (int) (WordFilter.hash(Long.hashCode(ways[way])) >>> Integer.SIZE) & (size - 1);
            while (known[at] != 0 && ways[known[at] - 1] != ways[way]) {
                at = (at + 1) & (size - 1);
            }
            if (known[at] == 0) {
                ways[kept] = ways[way];
                gaps[kept] = gaps[way];
                known[at] = ++kept;
            } else {
                gaps[known[at] - 1] &= gaps[way];
            }
        }
        count = kept;
    }

    private int where(int way) {
        return (int) (ways[way] >>> Integer.SIZE);
    }

    private int at(int way) {
        return firsts[where(way) >>> START_AT] + (where(way) & TAKEN);
    }

    /** The way that was one of those to come to the end of a phrase. */
    int ended(int index) {
        return ended[index];
    }

    int first(int way) {
        return firsts[where(way) >>> START_AT];
    }

    /** The word after the last that a way has taken. */
    int after(int way) {
        return at(way);
    }

    /** Where the sentence of a way ends. */
    int end(int way) {
        return first(way) + rooms[where(way) >>> START_AT];
    }

    long gaps(int way) {
        return gaps[way];
    }

    /** The place of the first output of a way that ended. */
    int outputs(int way) {
        return nodes.outputs((int) ways[way]);
    }
}
