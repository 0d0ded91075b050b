package dev.evenkeel.console.accuracy;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Pearson's r of what people said and what was read, 0 where either does not vary; no number for fewer than two rows. */
final class Correlation implements Statistic {

    /** One row has nothing to vary with. */
    private static final int FEWEST = 2;

    private final double[] truth;
    private final double[] score;

    Correlation(double[] truth, double[] score) {
        this.truth = truth;
        this.score = score;
    }

    @Override
    public double over(int[] rows) {
        if (rows.length < FEWEST) {
            return Double.NaN;
        }
        double r = new PearsonsCorrelation().correlation(of(truth, rows), of(score, rows));
        return Double.isNaN(r) ? 0 : r;
    }

    private static double[] of(double[] all, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }
}
