package dev.evenkeel.text;

/**
 * What phrases ask of the words of a text, in arrays side by side that go on a little after the last word. So whoever looks at
 * the next few words need not ask first how many there are. Mutable scratch: lives as long as one reading.
 */
final class PhraseLine {

    /** So many words that no phrase has follow the last one. */
    private static final int MARGIN = PhraseStarts.FARTHEST + 1;

    private int[] values = new int[64];
    private long[] needed = new long[64];
    private long[] ends = new long[64];

    int count;

    void read(Words words, PhraseStarts phraseStarts, WordFilter gapEnds) {
        count = words.count;
        int after = count + MARGIN;
        if (after > values.length) {
            values = new int[after * 2];
            needed = new long[after * 2];
            ends = new long[after * 2];
        }
        for (int at = 0; at < count; at++) {
            int value = words.value(at);
            int word = value & TokenTable.NUMBER;
            values[at] = value;
            needed[at] = phraseStarts.row(word);
            ends[at] = gapEnds.row(word);
        }
        for (int at = count; at < after; at++) {
            values[at] = 0;
            needed[at] = 0;
            ends[at] = 0;
        }
    }

    /** The number of each word with its {@link TokenFlags}. */
    int[] values() {
        return values;
    }

    /** For each word its row of what first words need it. */
    long[] needed() {
        return needed;
    }

    /** For each word its row of the nodes from which it leads on after a wildcard. */
    long[] ends() {
        return ends;
    }
}
