package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final double EXACT = 1e-12;

    @Test
    void correlation_is_one_on_a_line_and_nothing_where_nothing_varies() {
        double[] truth = {0, 1, 2, 3};

        assertThat(new Correlation(truth, new double[] {5, 7, 9, 11}).over(rows(4)))
                .isCloseTo(1, within(EXACT));
        assertThat(new Correlation(truth, new double[] {3, 2, 1, 0}).over(rows(4)))
                .isCloseTo(-1, within(EXACT));
        assertThat(new Correlation(truth, new double[] {1, 1, 1, 1}).over(rows(4)))
                .isZero();
    }

    @Test
    void correlation_of_fewer_than_two_rows_is_no_number() {
        Correlation correlation = new Correlation(new double[] {0, 1}, new double[] {5, 7});

        assertThat(correlation.over(rows(2))).isCloseTo(1, within(EXACT));
        assertThat(correlation.over(rows(1))).isNaN();
        assertThat(correlation.over(rows(0))).isNaN();
    }

    @Test
    void the_area_counts_pairs_in_the_right_order_and_half_of_the_ties() {
        boolean[] truth = {true, true, false, false, false};
        double[] score = {0.9, 0.4, 0.4, 0.1, 0.7};

        // Of six pairs four are in order (0.9 above all, 0.4 above 0.1) and one is tied.
        assertThat(new AreaUnderCurve(truth, score).over(rows(5))).isCloseTo(4.5 / 6, within(EXACT));
        assertThat(new AreaUnderCurve(truth, score).over(new int[] {0, 1})).isNaN();
        assertThat(new AreaUnderCurve(truth, score).over(rows(0))).isNaN();
    }

    @Property(tries = 100)
    void the_area_is_what_counting_all_pairs_gives(
            @ForAll @Size(min = 2, max = 30) List<@IntRange(max = 5) Integer> scores, @ForAll long labels) {
        boolean[] truth = new boolean[scores.size()];
        truth[0] = true;
        for (int i = 2; i < truth.length; i++) {
            truth[i] = (labels >> i & 1) == 1;
        }
        double pairs = 0;
        double good = 0;
        for (int i = 0; i < truth.length; i++) {
            for (int j = 0; j < truth.length; j++) {
                if (truth[i] && !truth[j]) {
                    pairs++;
                    good += (Integer.signum(scores.get(i) - scores.get(j)) + 1) / 2.0;
                }
            }
        }

        double area = new AreaUnderCurve(
                        truth, scores.stream().mapToDouble(score -> score).toArray())
                .over(rows(truth.length));

        assertThat(area).isCloseTo(good / pairs, within(EXACT));
    }

    @Test
    void f1_is_the_harmonic_mean_of_precision_and_recall() {
        boolean[] truth = {true, true, true, false, false};
        boolean[] guess = {true, false, true, true, false};

        assertThat(new F1(truth, guess).over(rows(5))).isCloseTo(2.0 / 3, within(EXACT));
        assertThat(new F1(truth, new boolean[5]).over(rows(5))).isZero();
    }

    @Test
    void macro_f1_is_the_mean_over_the_labels_that_people_gave() {
        MacroF1 score = new MacroF1(List.of("a", "a", "b"), List.of("a", "c", "b"));

        assertThat(score.over(rows(3))).isCloseTo((2.0 / 3 + 1) / 2, within(EXACT));
    }

    @Test
    void a_percentage_is_of_the_rows_that_it_is_about() {
        boolean[] among = {true, true, true, true, false};
        boolean[] holds = {true, false, false, false, true};

        assertThat(new Percentage(among, holds).over(rows(5))).isEqualTo(25);
    }

    @Test
    void a_percentage_of_nobody_is_no_number_and_shown_as_none() {
        Percentage percentage = new Percentage(new boolean[] {true, false}, new boolean[] {false, true});

        assertThat(percentage.over(new int[] {1})).isNaN();
        assertThat(percentage.shown(percentage.over(new int[] {1}))).isEqualTo("–");
        assertThat(percentage.shown(percentage.over(rows(2)))).isEqualTo("0.00");
    }

    @Test
    void reliability_is_the_distance_between_sure_and_right() {
        Reliability reliability =
                new Reliability(new double[] {0.85, 0.85, 0.25, 1}, new boolean[] {true, false, false, true});

        // Two say 0.85 and half are right, one says 0.25 and is wrong, one says 1 and is right.
        assertThat(reliability.over(rows(4))).isCloseTo((2 * 0.35 + 0.25) / 4, within(EXACT));
        assertThat(reliability.bin(8).shareRight()).isEqualTo(0.5);
        assertThat(reliability.bin(9).answers()).isEqualTo(1);
        assertThat(reliability.rightIn(8).over(new int[] {0, 0, 1, 2})).isEqualTo(2 / 3.0);
        assertThat(reliability.rightIn(9).over(rows(3))).isNaN();
        assertThat(reliability.over(rows(0))).isNaN();
    }

    @Test
    void the_same_seed_gives_the_same_interval_and_it_holds_the_value() {
        Statistic mean = rows -> IntStream.of(rows).average().orElse(0);
        List<String> alone = IntStream.range(0, 100).mapToObj(Integer::toString).toList();

        Bootstrap.Interval interval = new Bootstrap(200, 1).of(mean, alone);

        assertThat(interval).isEqualTo(new Bootstrap(200, 1).of(mean, alone));
        assertThat(interval.value()).isEqualTo(49.5);
        assertThat(interval.low()).isBetween(40.0, 49.0);
        assertThat(interval.high()).isBetween(50.0, 59.0);
    }

    @Test
    void rows_of_one_group_are_drawn_together() {
        List<String> one = Collections.nCopies(10, "talk");
        Statistic sum = rows -> IntStream.of(rows).sum();

        Bootstrap.Interval interval = new Bootstrap(50, 1).of(sum, one);

        assertThat(interval).isEqualTo(new Bootstrap.Interval(45, 45, 45));
    }

    private static int[] rows(int count) {
        return IntStream.range(0, count).toArray();
    }
}
