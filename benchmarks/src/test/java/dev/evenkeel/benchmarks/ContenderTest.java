package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
