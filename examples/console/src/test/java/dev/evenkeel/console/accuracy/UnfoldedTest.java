package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnfoldedTest {

    @Test
    void plain_words_numbers_and_marks_stay() {
        assertThat(Unfolded.of("don't wait: 3rd time, 14 days... :( @shop \uD83D\uDE21"))
                .isEqualTo("don't wait: 3rd time, 14 days... :( @shop \uD83D\uDE21");
    }

    @Test
    void what_needs_folding_is_a_word_that_nobody_knows_of_the_same_length_and_capitals() {
        assertThat(Unfolded.of("Never AGAIN, sooo b4d: don\u2019t, caf\u00E9, st*pid \uFF57\uFF48\uFF59"))
                .isEqualTo("Qzqzq QZQZQ, qzqz qzq: qzqzq, qzqz, qzqzqz qzq");
    }
}
