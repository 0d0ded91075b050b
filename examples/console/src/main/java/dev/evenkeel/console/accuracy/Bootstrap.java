package dev.evenkeel.console.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How far a figure would wander had other people written: the middle 95 % of the figures of samples drawn anew from the same
 * rows. Rows of one conversation are drawn together. The same seed gives the same interval.
 */
final class Bootstrap {

    private static final double LOW = 2.5;
    private static final double HIGH = 97.5;

    private final int samples;
    private final long seed;

    Bootstrap(int samples, long seed) {
        this.samples = samples;
        this.seed = seed;
    }

    /** A figure's value and its interval. */
    record Interval(double value, double low, double high) {}

    /**
     * @param groups for each row what it is drawn together with
     */
    Interval of(Statistic statistic, List<String> groups) {
        double value = statistic.over(IntStream.range(0, groups.size()).toArray());
        List<int[]> drawn = together(groups);
        RandomGenerator random = new Well19937c(seed);
        double[] values = IntStream.range(0, samples)
                .mapToDouble(sample -> statistic.over(draw(drawn, random)))
                .filter(one -> !Double.isNaN(one))
                .toArray();
        Percentile percentile = new Percentile();
        percentile.setData(values);
        return values.length == 0
                ? new Interval(value, Double.NaN, Double.NaN)
                : new Interval(value, percentile.evaluate(LOW), percentile.evaluate(HIGH));
    }

    private static int[] draw(List<int[]> groups, RandomGenerator random) {
        return IntStream.range(0, groups.size())
                .mapToObj(draw -> groups.get(random.nextInt(groups.size())))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private static List<int[]> together(List<String> groups) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rows.computeIfAbsent(groups.get(row), group -> new ArrayList<>()).add(row);
        }
        return rows.values().stream()
                .map(group -> group.stream().mapToInt(row -> row).toArray())
                .toList();
    }
}
