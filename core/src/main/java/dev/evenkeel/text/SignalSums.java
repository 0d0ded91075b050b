package dev.evenkeel.text;

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
    private final EightSums sums = new EightSums();
    private long[] found = new long[64];
    private int known;
    private int words;

    SignalSums(SignalTable table, WordSummer summer) {
        this.table = table;
        this.summer = summer;
    }

    /** Adds up what the summer has found. */
    void read() {
        known = 0;
        if (table.isEmpty()) {
            return;
        }
        PlacedWeights placed = summer.placed();
        int count = placed.count();
        if (found.length <= count) {
            found = new long[2 * count];
        }
        int next = 0;
        for (int i = 0; i < count; i++) {
            long weights = table.at(placed.place(i));
            found[next] = weights;
            next += weights == 0 ? 0 : 1;
        }
        known = next;
        if (known > 0) {
            sums.clear();
            sums.addAll(found, 0, known);
            words = summer.allWords();
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

    /** The sum of one column, 0..{@link WordWeights#COLUMNS} - 1. */
    public int of(int column) {
        return sums.of(column);
    }

    /** The word or pair that says most in a column, the first of equals, or null if none says anything. */
    public @Nullable Span strongest(int column) {
        int most = 0;
        int at = -1;
        PlacedWeights placed = summer.placed();
        int count = known == 0 ? 0 : placed.count();
        for (int i = 0; i < count; i++) {
            int here = EightSums.weight(table.at(placed.place(i)), column);
            if (here > most) {
                most = here;
                at = i;
            }
        }
        return at < 0 ? null : summer.spanOf(at);
    }
}
