package dev.evenkeel.console.accuracy;

import java.util.Arrays;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * How often a row with the label scores higher than one without it (the area under the ROC curve); ties count half. There is no
 * number unless there are rows of both kinds.
 */
final class AreaUnderCurve implements Statistic {

    private final boolean[] truth;
    private final double[] score;

    AreaUnderCurve(boolean[] truth, double[] score) {
        this.truth = truth;
        this.score = score;
    }

    @Override
    public double over(int[] rows) {
        // Nothing cannot be ranked.
        if (rows.length == 0) {
            return Double.NaN;
        }
        double[] ranks = new NaturalRanking()
                .rank(Arrays.stream(rows).mapToDouble(row -> score[row]).toArray());
        double sum = 0;
        double with = 0;
        for (int i = 0; i < rows.length; i++) {
            if (truth[rows[i]]) {
                sum += ranks[i];
                with++;
            }
        }
        double without = rows.length - with;
        return with == 0 || without == 0 ? Double.NaN : (sum - with * (with + 1) / 2) / (with * without);
    }
}
