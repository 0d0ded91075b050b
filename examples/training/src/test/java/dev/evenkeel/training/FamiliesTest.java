package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.WordFeature;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void kin_share_a_stem() {
        assertThat(Families.stem("infuriates")).isEqualTo(Families.stem("infuriating"));
        assertThat(Families.stem("cancelled")).isEqualTo(Families.stem("cancels"));
    }

    @Test
    void a_pair_has_no_family_and_a_negated_word_not_that_of_the_plain_one() {
        assertThat(Families.of(WordFeature.pair("not", "good"))).isEmpty();
        assertThat(Families.of(WordFeature.word("good", true)).keySet())
                .doesNotContainAnyElementsOf(
                        Families.of(WordFeature.word("good", false)).keySet());
    }
}
