package dev.evenkeel.text;

/**
 * Finds the words of a text with which phrases may begin: those after which a word comes, just so many words later, without
 * which none of their phrases can be. Immutable; made by {@link PhraseStartsBuilder}.
 *
 * <p>Most words of a text begin some phrase ("I", "the", "you"), and most of these phrases have a rarer word further on. So it
 * is the rare words that are looked at, and from them back to where a phrase would have begun.
 */
final class PhraseStarts {

    /** So many words before one that is needed are looked at in any case. */
    private static final int NEAR = 4;

    private static final int REACH_BITS = 8;
    private static final int REACH = (1 << REACH_BITS) - 1;

    /**
     * For each word how many words before it a phrase that needs it may have begun; above that, the same for phrases that
     * begin with a word that may be any.
     */
    private final int[] reaches;

    /** Whether there are phrases that begin with any word and need none. */
    private final boolean anywhere;

    /** Which first words need a word so many words later, each a {@link #key}. */
    private final WordFilter needed;

    PhraseStarts(int[] reaches, boolean anywhere, WordFilter needed) {
        this.reaches = reaches;
        this.anywhere = anywhere;
        this.needed = needed;
    }

    /** A first word, and how many words later it needs another. */
    static int key(int first, int later) {
        return later << TokenTable.NUMBER_BITS | first;
    }

    static int reach(int ofWords, int ofAny) {
        return ofAny << REACH_BITS | ofWords;
    }

    /**
     * Finds the words with which phrases may begin, and perhaps a few others.
     *
     * @param starts made to hold them
     * @param anyStarts made to hold those with which a phrase may begin that begins with any word
     */
    void find(Words words, WordSet starts, WordSet anyStarts) {
        starts.clear(words.count);
        anyStarts.clear(words.count);
        if (anywhere) {
            anyStarts.addAll(0, words.count);
        }
        for (int at = 0; at < words.count; at++) {
            int word = words.number(at);
            if (words.is(at, TokenFlags.STARTS)) {
                starts.add(at);
            }
            int reach = word < reaches.length ? reaches[word] : 0;
            if ((reach & REACH) != 0) {
                addBefore(at, needed.place(word), Math.min(reach & REACH, at), words, starts);
            }
            if (reach > REACH) {
                anyStarts.addAll(Math.max(at - (reach >>> REACH_BITS), 0), at);
            }
        }
    }

    private void addBefore(int at, int place, int reach, Words words, WordSet starts) {
        if (at < NEAR) {
            starts.addFrom(at - reach, before(at, place, 0, reach, words));
            return;
        }
        // Straight on, since how many words to look at can be foreseen less well than it costs to look at some in vain.
        long near = isNeeded(at, place, 4, words)
                | isNeeded(at, place, 3, words) << 1
                | isNeeded(at, place, 2, words) << 2
                | isNeeded(at, place, 1, words) << 3;
        starts.addFrom(at - NEAR, near);
        if (reach > NEAR) {
            starts.addFrom(at - reach, before(at, place, NEAR, reach, words));
        }
    }

    /** A bit for each word more than {@code near} and at most {@code reach} before another that needs it, the farthest first. */
    private long before(int at, int place, int near, int reach, Words words) {
        long found = 0;
        for (int back = near + 1; back <= reach; back++) {
            found |= isNeeded(at, place, back, words) << (reach - back);
        }
        return found;
    }

    private long isNeeded(int at, int place, int back, Words words) {
        return needed.mayHoldAt(place, key(words.number(at - back), back));
    }

    void write(PartsWriter out) {
        out.ints(reaches);
        out.number(anywhere ? 1 : 0);
        needed.write(out);
    }

    static PhraseStarts read(PartsReader in) {
        return new PhraseStarts(in.ints(), in.number() != 0, WordFilter.read(in));
    }
}
