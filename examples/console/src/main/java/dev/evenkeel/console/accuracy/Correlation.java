package dev.evenkeel.console.accuracy;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Pearson's r of what people said and what was read, 0 where either does not vary. */
final class Correlation implements Statistic {

    private final double[] truth;
    private final double[] score;

    Correlation(double[] truth, double[] score) {
        this.truth = truth;
        this.score = score;
    }

    @Override
    public double over(int[] rows) {
        double r = new PearsonsCorrelation().correlation(of(truth, rows), of(score, rows));
        return Double.isNaN(r) ? 0 : r;
    }

    private static double[] of(double[] all, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }
}
