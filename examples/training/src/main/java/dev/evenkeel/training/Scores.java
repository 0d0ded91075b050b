package dev.evenkeel.training;

import java.util.List;

/** How well two lists of numbers agree. */
final class Scores {

    private Scores() {}

    /** Pearson's correlation, 0 where one list does not vary. */
    static double pearson(List<Double> one, List<Double> other) {
        double meanOne = mean(one);
        double meanOther = mean(other);
        double both = 0;
        double squaresOne = 0;
        double squaresOther = 0;
        for (int i = 0; i < one.size(); i++) {
            double fromOne = one.get(i) - meanOne;
            double fromOther = other.get(i) - meanOther;
            both += fromOne * fromOther;
            squaresOne += fromOne * fromOne;
            squaresOther += fromOther * fromOther;
        }
        return squaresOne == 0 || squaresOther == 0 ? 0 : both / StrictMath.sqrt(squaresOne * squaresOther);
    }

    /** Cohen's kappa of levels 0 to {@code most}, a disagreement weighing as the square of its size. */
    static double weightedKappa(List<Integer> one, List<Integer> other, int most) {
        double[] sharesOne = shares(one, most);
        double[] sharesOther = shares(other, most);
        double seen = 0;
        for (int i = 0; i < one.size(); i++) {
            double apart = one.get(i) - other.get(i);
            seen += apart * apart / one.size();
        }
        double expected = 0;
        for (int i = 0; i <= most; i++) {
            for (int j = 0; j <= most; j++) {
                expected += (i - j) * (i - j) * sharesOne[i] * sharesOther[j];
            }
        }
        return expected == 0 ? 1 : 1 - seen / expected;
    }

    static double mean(List<Double> numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += number;
        }
        return numbers.isEmpty() ? 0 : sum / numbers.size();
    }

    /** The harmonic mean of how many are found and how many of those found are right; 0 where there are none. */
    static double f1(List<Boolean> truth, List<Boolean> guess) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < truth.size(); i++) {
            both += truth.get(i) && guess.get(i) ? 2 : 0;
            either += (truth.get(i) ? 1 : 0) + (guess.get(i) ? 1 : 0);
        }
        return either == 0 ? 0 : (double) both / either;
    }

    private static double[] shares(List<Integer> levels, int most) {
        double[] shares = new double[most + 1];
        for (int level : levels) {
            shares[level] += 1.0 / levels.size();
        }
        return shares;
    }
}
