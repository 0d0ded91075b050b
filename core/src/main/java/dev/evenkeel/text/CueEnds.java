package dev.evenkeel.text;

import java.util.Arrays;

/**
 * For each word, how long the shortest negator, intensifier and softener is that ends with it. Mutable scratch.
 */
final class CueEnds {

    private static final int LENGTH_BITS = 4;
    private static final int LENGTH = (1 << LENGTH_BITS) - 1;

    private int[] lengths = new int[64];

    void clear(int words) {
        if (lengths.length < words) {
            lengths = new int[words * 2];
        } else {
            Arrays.fill(lengths, 0, words, 0);
        }
    }

    void add(CueKind cue, int first, int after) {
        int known = length(cue, after - 1);
        if (known == 0 || after - first < known) {
            set(cue, after - 1, after - first);
        }
    }

    /** The length of the shortest cue that ends with this word, 0 if there is none. */
    int length(CueKind cue, int word) {
        return lengths[word] >>> shift(cue) & LENGTH;
    }

    private void set(CueKind cue, int word, int length) {
        lengths[word] = (lengths[word] & ~(LENGTH << shift(cue))) | length << shift(cue);
    }

    private static int shift(CueKind cue) {
        return cue.number * LENGTH_BITS;
    }

    /** Takes back all negators that share a word with those from {@code first} to before {@code after}. */
    void voidNegators(int first, int after, int words) {
        for (int word = first; word < Math.min(after + LENGTH, words); word++) {
            if (word - length(CueKind.NEGATOR, word) + 1 < after) {
                set(CueKind.NEGATOR, word, 0);
            }
        }
    }
}
