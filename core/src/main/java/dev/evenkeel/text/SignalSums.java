package dev.evenkeel.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words and pairs of a text say of signals, lent with a {@link ReadText} for the time of one call.
 *
 * <p>What a column stands for is for those to say who learned the weights. Unlike in {@link Summed}, every sentence counts as it
 * stands: an insult does not change whether somebody waits. Mutable scratch: what it tells changes with the next text.
 */
public final class SignalSums {

    /** More words and pairs than this cannot say anything. */
    public static final int MOST_FEATURES = SignalTable.MOST_FEATURES;

    private final SignalTable table;
    private final WordSummer summer;
    private final EightSums[] sums;
    /** The rows of the words and pairs that say something. */
    private int[] rows = new int[64];

    private long[] weights = new long[64];
    private int known;
    private int words;

    SignalSums(SignalTable table, WordSummer summer) {
        this.table = table;
        this.summer = summer;
        this.sums = new EightSums[table.eights()];
        for (int eight = 0; eight < sums.length; eight++) {
            sums[eight] = new EightSums();
        }
    }

    /**
     * Asks that there be room for what words and pairs say of signals.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_FEATURES}
     */
    public static void requireRoom(List<WordWeights> weights) {
        int features = 0;
        for (WordWeights some : weights) {
            features += some.size();
        }
        if (features > MOST_FEATURES) {
            throw new IllegalArgumentException(
                    "at most " + MOST_FEATURES + " words and pairs may say something of signals");
        }
    }

    /** Adds up what the summer has found. */
    void read() {
        known = 0;
        if (sums.length == 0) {
            return;
        }
        PlacedWeights placed = summer.placed();
        int count = placed.count();
        if (rows.length <= count) {
            rows = new int[2 * count];
            weights = new long[2 * count];
        }
        int next = 0;
        for (int i = 0; i < count; i++) {
            int row = table.row(placed.place(i));
            rows[next] = row;
            next += row == 0 ? 0 : 1;
        }
        known = next;
        if (known > 0) {
            add();
            words = summer.allWords();
        }
    }

    private void add() {
        for (int eight = 0; eight < sums.length; eight++) {
            for (int i = 0; i < known; i++) {
                weights[i] = table.weights(rows[i], eight);
            }
            sums[eight].clear();
            sums[eight].addAll(weights, 0, known);
        }
    }

    /** How many words and pairs have a weight; if none has, nothing else is to be asked. */
    public int known() {
        return known;
    }

    /** How many words count towards the length of the text: all but links and mentions. */
    public int words() {
        return words;
    }

    /** The sum of one column, from 0 on; every {@link WordWeights#COLUMNS} of them are learned together. */
    public int of(int column) {
        return sums[column / WordWeights.COLUMNS].of(column % WordWeights.COLUMNS);
    }

    /** The word or pair that says most in a column, the first of equals, or null if none says anything. */
    public @Nullable Span strongest(int column) {
        int most = 0;
        int at = -1;
        PlacedWeights placed = summer.placed();
        int count = known == 0 ? 0 : placed.count();
        for (int i = 0; i < count; i++) {
            long eight = table.weights(table.row(placed.place(i)), column / WordWeights.COLUMNS);
            int here = EightSums.weight(eight, column % WordWeights.COLUMNS);
            if (here > most) {
                most = here;
                at = i;
            }
        }
        return at < 0 ? null : summer.spanOf(at);
    }
}
