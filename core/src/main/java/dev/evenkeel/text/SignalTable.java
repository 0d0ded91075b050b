package dev.evenkeel.text;

/**
 * What some words and pairs say of signals, by the places that a {@link WeightTable} gives them. Immutable.
 *
 * <p>Most places say nothing, so each holds a short number of the row that its weights stand in.
 */
final class SignalTable {

    /** More features than this have no row. */
    static final int MOST_FEATURES = Character.MAX_VALUE;

    /** For each place the row of its weights; the first row is for those that have none. */
    private final char[] rows;

    private final long[] weights;

    private SignalTable(char[] rows, long[] weights) {
        this.rows = rows;
        this.weights = weights;
    }

    /**
     * A table of these weights.
     *
     * @param places the place of each of the features
     * @param count how many places there are
     */
    static SignalTable of(WordWeights weights, int[] places, int count) {
        long[] packed = new long[places.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = EightSums.biased(weights.packed(i));
        }
        return of(places, packed, count);
    }

    private static SignalTable of(int[] places, long[] packed, int count) {
        char[] rows = new char[count];
        long[] weights = new long[packed.length + 1];
        for (int i = 0; i < packed.length; i++) {
            rows[places[i]] = (char) (i + 1);
            weights[i + 1] = packed[i];
        }
        // What is unknown says nothing.
        rows[0] = 0;
        return new SignalTable(rows, weights);
    }

    void write(PartsWriter out) {
        int[] places = new int[weights.length - 1];
        long[] packed = new long[places.length];
        for (int place = 0; place < rows.length; place++) {
            int row = rows[place];
            if (row > 0) {
                places[row - 1] = place;
                packed[row - 1] = weights[row];
            }
        }
        out.ints(places);
        out.longs(packed);
    }

    static SignalTable read(PartsReader in, int count) {
        int[] places = in.ints();
        long[] packed = in.longs();
        if (places.length != packed.length || places.length > MOST_FEATURES) {
            throw new IllegalArgumentException("lexicon: a table has a length that no table has");
        }
        return of(places, packed, count);
    }

    boolean isEmpty() {
        return weights.length == 1;
    }

    /** The weights at a place for {@link EightSums}, 0 if there are none. */
    long at(int place) {
        return weights[rows[place]];
    }
}
