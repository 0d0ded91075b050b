package dev.evenkeel.text;

/**
 * The weights of the words of a text and of the pairs that they end, as {@link EightSums} takes them, each with its place in the
 * {@link WeightTable}: first word, pair that it ends, next word and so on. Mutable scratch: lives as long as one reading.
 */
final class PlacedWeights {

    private int[] places = new int[128];
    /** 0 where there are no weights. */
    private long[] weights = new long[128];

    private int words;

    /** Makes room for so many words; what was there before is gone as soon as it is set anew. */
    void clear(int count) {
        words = count;
        if (weights.length < 2 * count) {
            weights = new long[4 * count];
            places = new int[4 * count];
        }
    }

    /** Sets a word's weights; a pair that it ends has none yet. */
    void setWord(int word, int place, long weightsThere) {
        places[2 * word] = place;
        weights[2 * word] = weightsThere;
        places[2 * word + 1] = 0;
        weights[2 * word + 1] = 0;
    }

    /** Sets a word's weights anew, those of the pair that it ends left alone. */
    void changeWord(int word, int place, long weightsThere) {
        places[2 * word] = place;
        weights[2 * word] = weightsThere;
    }

    /** Sets the weights of the pair that ends with a word. */
    void setPair(int lastWord, int place, long weightsThere) {
        places[2 * lastWord + 1] = place;
        weights[2 * lastWord + 1] = weightsThere;
    }

    /** Adds those of some words, and of the pairs that they end; tells how many there are. */
    int addTo(EightSums sums, int firstWord, int afterWord) {
        return sums.addAll(weights, 2 * firstWord, 2 * afterWord);
    }

    /** How many words and pairs there may be. */
    int count() {
        return 2 * words;
    }

    /** The place of one of them, 0 if it has none. */
    int place(int at) {
        return places[at];
    }

    /** The weights of one of them, 0 if it has none. */
    long weights(int at) {
        return weights[at];
    }

    /** The first word of one of them. */
    static int firstWord(int at) {
        return lastWord(at) - (at & 1);
    }

    /** The last word of one of them. */
    static int lastWord(int at) {
        return at >> 1;
    }
}
