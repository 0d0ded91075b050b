package dev.evenkeel.console.accuracy;

/** The harmonic mean of precision and recall of one label, 0 where it was never found. */
final class F1 implements Statistic {

    private final boolean[] truth;
    private final boolean[] guess;

    F1(boolean[] truth, boolean[] guess) {
        this.truth = truth;
        this.guess = guess;
    }

    @Override
    public double over(int[] rows) {
        int found = 0;
        int labelled = 0;
        int guessed = 0;
        for (int row : rows) {
            found += truth[row] && guess[row] ? 1 : 0;
            labelled += truth[row] ? 1 : 0;
            guessed += guess[row] ? 1 : 0;
        }
        return found == 0 ? 0 : 2.0 * found / (labelled + guessed);
    }
}
