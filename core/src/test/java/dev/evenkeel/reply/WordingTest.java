package dev.evenkeel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingTest {

    @Test
    void options_are_joined_as_one_says_them() {
        assertThat(Wording.alternatives(List.of("a"), "en")).isEqualTo("a");
        assertThat(Wording.alternatives(List.of("a", "b"), "en-gb")).isEqualTo("a or b");
        assertThat(Wording.alternatives(List.of("a", "b", "c"), "EN")).isEqualTo("a, b or c");
        assertThat(Wording.alternatives(List.of("a", "b"), "de")).isEqualTo("a / b");
    }

    @Test
    void a_day_is_named_in_words_that_no_jdk_can_change() {
        assertThat(Wording.day(LocalDate.of(2026, 3, 4), "en")).isEqualTo("Wednesday 4 March");
        assertThat(Wording.day(LocalDate.of(2026, 3, 4), "fr")).isEqualTo("2026-03-04");
    }

    @Test
    void a_phrase_with_a_capital_article_is_made_to_fit_after_other_words() {
        assertThat(Wording.withinSentence("The missing refund")).isEqualTo("the missing refund");
        assertThat(Wording.withinSentence("A4 paper")).isEqualTo("A4 paper");
        assertThat(Wording.withinSentence("Thermostat")).isEqualTo("Thermostat");
    }

    @Test
    void a_line_begins_with_a_capital_and_ends_with_a_stop() {
        assertThat(Wording.asLine("cancel the old order")).isEqualTo("Cancel the old order.");
        assertThat(Wording.asLine("something long…")).isEqualTo("Something long…");
    }
}
