package dev.evenkeel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainValueTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t", "null", "NULL", "undefined", "...", "!!", "\u202E", "\u0000", "—"})
    void nothing_to_say_is_nothing(String fact) {
        assertThat(PlainValue.of(fact, 60)).isNull();
    }

    @Test
    void line_breaks_and_runs_of_spaces_become_one_space() {
        assertThat(PlainValue.of("  a\r\n late \t\u2028 parcel ", 60)).isEqualTo("a late parcel");
    }

    @Test
    void control_characters_and_marks_of_direction_are_dropped() {
        assertThat(PlainValue.of("Da\u202Ena\u0007\u200B\uFEFF", 60)).isEqualTo("Dana");
    }

    @Test
    void what_belongs_to_the_spelling_of_a_name_stays() {
        assertThat(PlainValue.of("O'Brien-Łukasz", 60)).isEqualTo("O'Brien-Łukasz");
        assertThat(PlainValue.of("क्\u200Dष", 60)).isEqualTo("क्\u200Dष");
    }

    @Test
    void punctuation_at_the_end_is_left_to_the_sentence() {
        assertThat(PlainValue.of("a refund that has not arrived!!.", 60)).isEqualTo("a refund that has not arrived");
    }

    @Test
    void what_looks_like_template_text_stays_what_it_is() {
        assertThat(PlainValue.of("{agent}", 60)).isEqualTo("{agent}");
        assertThat(PlainValue.of("[x", 60)).isEqualTo("[x");
    }

    @Test
    void a_long_value_is_cut_between_words() {
        assertThat(PlainValue.of("one two three four", 12)).isEqualTo("one two…");
        assertThat(PlainValue.of("a".repeat(30), 12)).isEqualTo("a".repeat(11) + "…");
        assertThat(PlainValue.of("exactly ten", 11)).isEqualTo("exactly ten");
    }

    @Test
    void a_pair_of_surrogates_is_never_split() {
        assertThat(PlainValue.of("😀".repeat(20), 12)).isEqualTo("😀".repeat(11) + "…");
        assertThat(PlainValue.of("a\uD83D b", 60)).isEqualTo("a b");
    }

    @Property
    void a_value_is_one_line_without_spaces_at_its_ends_and_within_its_limit(
            @ForAll @StringLength(max = 100) String fact) {
        String value = PlainValue.of(fact, 20);
        if (value != null) {
            assertThat(value).isEqualTo(value.strip()).doesNotContain("  ", "\n", "\r");
            assertThat(value.codePointCount(0, value.length())).isBetween(1, 20);
            assertThat(value.codePoints()).noneMatch(Character::isISOControl);
        }
    }
}
