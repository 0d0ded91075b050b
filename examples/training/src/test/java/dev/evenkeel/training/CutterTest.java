package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.WordFeature;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutterTest {

    @Test
    void words_and_pairs_stand_in_the_order_of_the_text() {
        assertThat(written("Still Waiting here"))
                .containsExactly("still", "waiting", "still waiting", "here", "waiting here");
    }

    @Test
    void a_negator_reaches_three_words_and_no_further_than_its_clause() {
        assertThat(written("not very good at all")).contains("!very", "!good", "!at", "all");
        assertThat(written("no, good")).contains("good").doesNotContain("!good");
    }

    @Test
    void mentions_and_links_are_no_words() {
        assertThat(written("@acme see https://acme.example/x now")).containsExactly("see", "now");
    }

    @Test
    void stretched_letters_and_curly_quotes_are_read_as_meant() {
        assertThat(written("sooooo")).containsExactly("soo");
        assertThat(written("don\u2019t")).containsExactly("don't");
    }

    @Test
    void capitals_and_exclamation_marks_are_measured() {
        TextFeatures loud = Cutter.cut("FIX THIS NOW OR ELSE!!!");
        assertThat(loud.exclaimed()).isEqualTo(1);
        assertThat(loud.shouted()).isEqualTo(1);
        assertThat(Cutter.cut("fix this").shouted()).isZero();
    }

    private static List<String> written(String text) {
        return Cutter.cut(text).features().stream().map(WordFeature::written).toList();
    }
}
