package dev.evenkeel.text;

/**
 * Finds the words of a text with which phrases may begin: those after which a word comes, just so many words later, without
 * which none of their phrases can be. Immutable; made by {@link PhraseStartsBuilder}.
 *
 * <p>Most words of a text begin some phrase ("I", "the", "you"), and most of these phrases have a rarer word further on. So
 * each word is asked about every word shortly after it, without a branch: whether it is needed can be foreseen for none of them.
 */
final class PhraseStarts {

    /** So many words after a first one the word that it needs comes at the latest. */
    static final int FARTHEST = 5;

    private static final int STARTS_AT = Integer.numberOfTrailingZeros(TokenFlags.STARTS);

    /** For each word how many words before it a phrase that needs it may have begun, of those that begin with any word. */
    private final int[] anyReaches;

    /** Whether there are phrases that begin with any word and need none. */
    private final boolean anywhere;

    /** Which words are needed by which first words, turned by how many words later. */
    private final WordFilter needed;

    PhraseStarts(int[] anyReaches, boolean anywhere, WordFilter needed) {
        this.anyReaches = anyReaches;
        this.anywhere = anywhere;
        this.needed = needed;
    }

    /** Where the filter keeps which first words need a word. */
    long row(int word) {
        return needed.row(word);
    }

    /** Finds the words with which phrases may begin, and perhaps a few others. */
    void find(PhraseLine line, WordSet starts) {
        int[] values = line.values();
        long[] rows = line.needed();
        starts.clear(line.count);
        for (int first = 0; first < line.count; first += Long.SIZE) {
            starts.setBlock(first >> 6, starts(values, rows, first, Math.min(line.count, first + Long.SIZE)));
        }
    }

    private long starts(int[] values, long[] rows, int first, int after) {
        long starts = 0;
        for (int at = first; at < after; at++) {
            long hash = WordFilter.hash(values[at] & TokenTable.NUMBER);
            long mask = WordFilter.mask(hash);
            long may = needed.mayHold(rows[at + 1], hash, WordFilter.turned(mask, 1))
                    | needed.mayHold(rows[at + 2], hash, WordFilter.turned(mask, 2))
                    | needed.mayHold(rows[at + 3], hash, WordFilter.turned(mask, 3))
                    | needed.mayHold(rows[at + 4], hash, WordFilter.turned(mask, 4))
                    | needed.mayHold(rows[at + 5], hash, WordFilter.turned(mask, FARTHEST));
            starts |= ((may >>> (Long.SIZE - 1)) | ((values[at] >>> STARTS_AT) & 1)) << at;
        }
        return starts;
    }

    /** Finds the words with which a phrase may begin that begins with any word. */
    void findAny(PhraseLine line, WordSet starts) {
        starts.clear(line.count);
        if (anywhere) {
            starts.addAll(0, line.count);
        }
        for (int at = 0; at < line.count; at++) {
            int word = line.values()[at] & TokenTable.NUMBER;
            if (word < anyReaches.length && anyReaches[word] > 0) {
                starts.addAll(Math.max(at - anyReaches[word], 0), at);
            }
        }
    }

    void write(PartsWriter out) {
        out.ints(anyReaches);
        out.number(anywhere ? 1 : 0);
        needed.write(out);
    }

    static PhraseStarts read(PartsReader in) {
        return new PhraseStarts(in.ints(), in.number() != 0, WordFilter.read(in));
    }
}
