package dev.evenkeel.console.accuracy;

import java.util.Arrays;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Pearson's r of what people said and what was read, 0 where either does not vary. */
record Correlation(double[] truth, double[] score) implements Statistic {

    @Override
    public double over(int[] rows) {
        double r = new PearsonsCorrelation().correlation(of(truth, rows), of(score, rows));
        return Double.isNaN(r) ? 0 : r;
    }

    private static double[] of(double[] all, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }
}
