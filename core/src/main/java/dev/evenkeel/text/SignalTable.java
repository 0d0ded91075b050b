package dev.evenkeel.text;

import java.util.List;

/**
 * What some words and pairs say of signals, by the places that a {@link WeightTable} gives them. Immutable.
 *
 * <p>Most places say nothing, so each holds a short number of the row that its weights stand in: a number for every eight
 * signals, side by side.
 */
final class SignalTable {

    /** More features than this have no row. */
    static final int MOST_FEATURES = Character.MAX_VALUE;

    /** For each place its row; the first row is for those that have none. */
    private final char[] rows;

    /** The weights of all rows, each as {@link EightSums} takes them, 0 for none. */
    private final long[] weights;

    private final int eights;

    private SignalTable(char[] rows, long[] weights, int eights) {
        this.rows = rows;
        this.weights = weights;
        this.eights = eights;
    }

    /**
     * A table of these weights.
     *
     * @param weights for every eight signals what words and pairs say of them
     * @param places for each of these the places of its features
     * @param count how many places there are
     */
    static SignalTable of(List<NumberedWeights> weights, List<int[]> places, int count) {
        char[] rows = new char[count];
        int last = 0;
        for (int[] some : places) {
            for (int place : some) {
                if (rows[place] == 0) {
                    rows[place] = (char) ++last;
                }
            }
        }
        long[] packed = new long[(last + 1) * weights.size()];
        for (int eight = 0; eight < weights.size(); eight++) {
            int[] some = places.get(eight);
            for (int i = 0; i < some.length; i++) {
                packed[rows[some[i]] * weights.size() + eight] =
                        EightSums.biased(weights.get(eight).packed(i));
            }
        }
        return of(rows, packed, weights.size());
    }

    private static SignalTable of(char[] rows, long[] weights, int eights) {
        // What is unknown says nothing.
        rows[0] = 0;
        return new SignalTable(rows, weights, eights);
    }

    void write(PartsWriter out) {
        int[] places = new int[eights == 0 ? 0 : weights.length / eights - 1];
        for (int place = 0; place < rows.length; place++) {
            if (rows[place] > 0) {
                places[rows[place] - 1] = place;
            }
        }
        out.number(eights);
        out.ints(places);
        out.longs(weights);
    }

    static SignalTable read(PartsReader in, int count) {
        int eights = in.number();
        int[] places = in.ints();
        long[] weights = in.longs();
        if (places.length > MOST_FEATURES || weights.length != (places.length + 1) * eights) {
            throw new IllegalArgumentException("lexicon: a table has a length that no table has");
        }
        char[] rows = new char[count];
        for (int i = 0; i < places.length; i++) {
            rows[places[i]] = (char) (i + 1);
        }
        return of(rows, weights, eights);
    }

    /** How many times eight signals there are. */
    int eights() {
        return eights;
    }

    /** The row of a place, 0 if it says nothing. */
    int row(int place) {
        return rows[place];
    }

    /** The weights in a row for one of the eights, 0 if there are none. */
    long weights(int row, int eight) {
        return weights[row * eights + eight];
    }
}
