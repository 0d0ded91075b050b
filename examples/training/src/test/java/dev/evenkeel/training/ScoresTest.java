package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void a_straight_line_correlates_fully_and_a_flat_one_not_at_all() {
        assertThat(Scores.pearson(List.of(1.0, 2.0, 3.0), List.of(10.0, 20.0, 30.0)))
                .isCloseTo(1, within(1e-12));
        assertThat(Scores.pearson(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)))
                .isCloseTo(-1, within(1e-12));
        assertThat(Scores.pearson(List.of(1.0, 2.0, 3.0), List.of(5.0, 5.0, 5.0)))
                .isZero();
    }

    @Test
    void kappa_forgives_small_disagreements_more_than_large_ones() {
        List<Integer> truth = List.of(0, 1, 2, 3, 4);
        assertThat(Scores.weightedKappa(truth, truth, 4)).isCloseTo(1, within(1e-12));
        assertThat(Scores.weightedKappa(truth, List.of(0, 1, 2, 3, 3), 4))
                .isGreaterThan(Scores.weightedKappa(truth, List.of(4, 1, 2, 3, 4), 4));
    }

    @Test
    void f1_is_the_harmonic_mean_of_what_is_found_and_what_is_right() {
        // 2·1/(2+1)
        assertThat(Scores.f1(List.of(true, true, false), List.of(true, false, false)))
                .isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Scores.f1(List.of(false), List.of(false))).isZero();
    }

    @Test
    void a_text_that_changes_a_word_nearly_repeats_the_other() {
        String text =
                "my parcel was meant to come on monday and it is now friday and nobody can tell me where the van went";
        assertThat(NearDuplicates.of(List.of(text, "where is my refund", text + " today")))
                .containsExactly(2);
    }
}
