package dev.evenkeel.console.accuracy;

import java.util.List;
import java.util.stream.IntStream;

/** Whether what says that it is so sure is right so often. */
final class Reliability implements Statistic {

    private static final int BINS = 10;

    private final double[] confidence;
    private final boolean[] right;

    /**
     * The reliability of answers.
     *
     * @param confidence how sure each answer is, 0..1
     * @param right whether it is right
     */
    Reliability(double[] confidence, boolean[] right) {
        this.confidence = confidence.clone();
        this.right = right.clone();
    }

    /** The answers of one tenth of confidence. */
    record Bin(double from, int answers, double meanConfidence, double shareRight) {}

    /**
     * The mean distance between how sure answers are and how often they are right (expected calibration error); no number where
     * there are none.
     */
    @Override
    public double over(int[] rows) {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            Bin one = bin(bin, rows);
            sum += one.answers() * Math.abs(one.meanConfidence() - one.shareRight());
        }
        return rows.length == 0 ? Double.NaN : sum / rows.length;
    }

    /** How many of the answers of a tenth are right, 0..1; no number where there are none. */
    Statistic rightIn(int bin) {
        return rows -> {
            Bin one = bin(bin, rows);
            return one.answers() == 0 ? Double.NaN : one.shareRight();
        };
    }

    /** Each answer stands alone. */
    List<String> groups() {
        return IntStream.range(0, right.length).mapToObj(Integer::toString).toList();
    }

    Bin bin(int bin) {
        return bin(bin, IntStream.range(0, right.length).toArray());
    }

    int bins() {
        return BINS;
    }

    private Bin bin(int bin, int[] rows) {
        int answers = 0;
        double sure = 0;
        int good = 0;
        for (int row : rows) {
            if (Math.min(BINS - 1, (int) (confidence[row] * BINS)) == bin) {
                answers++;
                sure += confidence[row];
                good += right[row] ? 1 : 0;
            }
        }
        return new Bin(
                (double) bin / BINS,
                answers,
                answers == 0 ? 0 : sure / answers,
                answers == 0 ? 0 : (double) good / answers);
    }
}
