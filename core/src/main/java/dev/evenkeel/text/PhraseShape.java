package dev.evenkeel.text;

/**
 * What the ways of writing a part of a phrase out have in common.
 *
 * @param kinds a bit for each combination of the flags below that one of the ways has
 * @param sequences how many ways there are, at most {@value #MANY}
 * @param words how many words the longest of them has
 */
record PhraseShape(int kinds, long sequences, int words) {

    static final int EMPTY = 1;
    static final int GAP_FIRST = 1 << 1;
    static final int GAP_LAST = 1 << 2;
    static final int GAP_AFTER_GAP = 1 << 3;
    /** It has a word or a number of its own, not only places that any word takes. */
    static final int OWN = 1 << 4;

    static final long MANY = 1_000_000;

    private static final int COMBINATIONS = 1 << 5;

    /** No way at all. */
    static final PhraseShape NONE = new PhraseShape(0, 0, 0);

    static final PhraseShape NOTHING = new PhraseShape(1 << EMPTY, 1, 0);
    static final PhraseShape GAP = new PhraseShape(1 << (GAP_FIRST | GAP_LAST), 1, 0);
    static final PhraseShape ANY_WORD = new PhraseShape(1, 1, 1);
    static final PhraseShape DIGITS = words(1, 1);

    static PhraseShape words(int forms, int longest) {
        return new PhraseShape(1 << OWN, forms, longest);
    }

    /** Whether one of the ways has one of these flags. */
    boolean mayBe(int flags) {
        for (int kind = 0; kind < COMBINATIONS; kind++) {
            if (has(kind) && (kind & flags) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the ways lacks a flag. */
    boolean mayLack(int flag) {
        for (int kind = 0; kind < COMBINATIONS; kind++) {
            if (has(kind) && (kind & flag) == 0) {
                return true;
            }
        }
        return false;
    }

    PhraseShape or(PhraseShape other) {
        return new PhraseShape(
                kinds | other.kinds, Math.min(sequences + other.sequences, MANY), Math.max(words, other.words));
    }

    PhraseShape then(PhraseShape next) {
        int joined = 0;
        for (int rest = kinds; rest != 0; rest &= rest - 1) {
            for (int nextRest = next.kinds; nextRest != 0; nextRest &= nextRest - 1) {
                joined |= 1 << joined(Integer.numberOfTrailingZeros(rest), Integer.numberOfTrailingZeros(nextRest));
            }
        }
        return new PhraseShape(joined, Math.min(sequences * next.sequences, MANY), words + next.words);
    }

    private static int joined(int left, int right) {
        if ((left & EMPTY) != 0) {
            return right;
        }
        if ((right & EMPTY) != 0) {
            return left;
        }
        int touching = (left & GAP_LAST) != 0 && (right & GAP_FIRST) != 0 ? GAP_AFTER_GAP : 0;
        return (left & GAP_FIRST) | (right & GAP_LAST) | ((left | right) & (OWN | GAP_AFTER_GAP)) | touching;
    }

    private boolean has(int kind) {
        return (kinds >>> kind & 1) != 0;
    }
}
