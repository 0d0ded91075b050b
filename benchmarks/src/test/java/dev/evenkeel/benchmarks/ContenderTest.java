package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured does something. */
class ContenderTest {

    @ParameterizedTest
    @EnumSource
    void each_contender_tells_messages_apart(Contender contender) {
        MessageReader reader = contender.open();

        assertThat(Messages.all().stream().limit(60).mapToInt(reader::read).distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void every_contender_can_be_given_every_kind_of_text(Texts make) {
        assertThat(make.all()).doesNotContain("").hasSizeBetween(10, 500);
        for (Contender contender : Contender.values()) {
            MessageReader reader = contender.open();
            String text = make.all().get(0);

            assertThat(reader.read(text)).as(contender.name()).isEqualTo(reader.read(text));
        }
    }

    @Test
    void matchers_of_the_same_phrases_find_something_in_the_same_messages() {
        MessageReader regex = Contender.REGEX.open();
        MessageReader wholeWords = Contender.AHO_CORASICK_ROBERT_BOR.open();
        MessageReader anywhere = Contender.AHO_CORASICK_HANKCS.open();
        for (String message : Messages.all()) {
            boolean found = wholeWords.read(message) > 0;

            assertThat(regex.read(message) > 0).as(message).isEqualTo(found);
            if (found) {
                assertThat(anywhere.read(message)).as(message).isPositive();
            }
        }
    }

    @Test
    void the_limits_go_over_every_character() {
        assertThat(Contender.SUM.open().read("abc")).isEqualTo('a' + 'b' + 'c');
        assertThat(Contender.LOWER_CASE.open().read("It is LATE")).isEqualTo('e');
        assertThat(Stream.of("abb", "bbb", "bab", "bba").map(Contender.LOOK_UPS.open()::read))
                .doesNotHaveDuplicates();
    }

    @Test
    void hostile_texts_are_of_every_make_and_as_long_as_messages() {
        int makes = TextMake.hostile().size();

        assertThat(Texts.HOSTILE.all())
                .hasSize(50 * makes)
                .allSatisfy(text -> assertThat(text).hasSize(110));
        assertThat(Texts.HOSTILE.all().subList(0, makes)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void texts_of_every_length_are_the_same_characters_cut_differently(TextMake make) {
        assertThat(make.texts(300))
                .hasSize(100)
                .allSatisfy(text -> assertThat(text).hasSize(300));
        assertThat(String.join("", make.texts(300))).isEqualTo(String.join("", make.texts(30_000)));
        assertThat(make.texts(50_000)).singleElement().asString().hasSize(50_000);
    }

    @Test
    void the_made_up_phrases_are_many_and_always_the_same() {
        List<String> phrases = Dictionary.madeUp(2_000);

        assertThat(phrases).hasSize(2_000).doesNotHaveDuplicates().isEqualTo(Dictionary.madeUp(2_000));
        assertThat(Dictionary.matched()).hasSize(3_000).doesNotHaveDuplicates().containsAll(Dictionary.plainPhrases());
    }
}
