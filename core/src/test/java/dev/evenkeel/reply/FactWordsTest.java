package dev.evenkeel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FactWordsTest {

    @Test
    void options_are_joined_as_one_says_them() {
        assertThat(FactWords.alternatives(List.of("a"), "en")).isEqualTo("a");
        assertThat(FactWords.alternatives(List.of("a", "b"), "en-gb")).isEqualTo("a or b");
        assertThat(FactWords.alternatives(List.of("a", "b", "c"), "EN")).isEqualTo("a, b or c");
        assertThat(FactWords.alternatives(List.of("a", "b"), "de")).isEqualTo("a / b");
    }

    @Test
    void a_day_is_named_in_words_that_no_jdk_can_change() {
        assertThat(FactWords.day(LocalDate.of(2026, 3, 4), "en")).isEqualTo("Wednesday 4 March");
        assertThat(FactWords.day(LocalDate.of(2026, 3, 4), "fr")).isEqualTo("2026-03-04");
    }

    @Test
    void a_phrase_with_a_capital_article_is_made_to_fit_after_other_words() {
        assertThat(FactWords.withinSentence("The missing refund")).isEqualTo("the missing refund");
        assertThat(FactWords.withinSentence("A4 paper")).isEqualTo("A4 paper");
        assertThat(FactWords.withinSentence("Thermostat")).isEqualTo("Thermostat");
    }

    @Test
    void a_line_begins_with_a_capital_and_ends_with_a_stop() {
        assertThat(FactWords.asLine("cancel the old order")).isEqualTo("Cancel the old order.");
        assertThat(FactWords.asLine("something long…")).isEqualTo("Something long…");
    }
}
