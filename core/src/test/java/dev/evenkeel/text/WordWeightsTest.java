package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.dialogue.Channel;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordWeightsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .negators(List.of("not"))
            .contrasts(List.of("but"))
            .spellings(ImmutableMap.of("gr8", "great", "gret", "great", "2day", "today"))
            .build();

    private static final WordWeights WEIGHTS = WordWeights.of(ImmutableMap.<WordFeature, Long>builder()
            .put(WordFeature.of("great"), row(1))
            .put(WordFeature.of("!great"), row(-2))
            .put(WordFeature.of("not great"), row(-10))
            .put(WordFeature.of("great help"), row(100))
            .put(WordFeature.of("gret"), row(60))
            .put(WordFeature.of("#"), row(3))
            .put(WordFeature.of("today"), row(7))
            .put(WordFeature.of("😡"), row(40))
            .put(WordFeature.of(":("), row(20))
            .buildOrThrow());

    private static final Lexicon LEXICON = Lexicon.builder()
            .vocabulary(VOCABULARY)
            .phrase(0, "3 stars")
            .learned(LearnedWords.of(WEIGHTS))
            .build();

    @Test
    void words_and_pairs_add_up() {
        assertThat(sum("Great help")).isEqualTo(101);
        assertThat(sum("GREAT, help")).isEqualTo(1);
        assertThat(sum("great. great")).isEqualTo(2);
    }

    @Test
    void a_word_under_a_negation_is_another() {
        assertThat(sum("not great")).isEqualTo(-12);
        assertThat(sum("not a bit great")).isEqualTo(-2);
        assertThat(sum("not a bit of great")).isEqualTo(1);
        assertThat(sum("not so, great")).isEqualTo(1);
        assertThat(sum("not so but great")).isEqualTo(1);
    }

    @Test
    void a_word_is_read_as_it_is_meant_and_has_no_weight_as_it_is_misspelt() {
        assertThat(sum("gr8 help")).isEqualTo(101);
        assertThat(sum("gret help")).isEqualTo(101);
        assertThat(sum("2day")).isEqualTo(7);
        assertThat(sum("greeeeat help")).isEqualTo(101);
        assertThat(sum("great heeeelp")).isEqualTo(1);
    }

    @Test
    void all_numbers_weigh_alike_whether_an_author_named_them_or_not() {
        assertThat(sum("4")).isEqualTo(3);
        assertThat(sum("3 stars")).isEqualTo(3);
        assertThat(sum("£9.99 9:30 3rd")).isEqualTo(9);
    }

    @Test
    void pictures_and_faces_are_words_and_mentions_are_none() {
        assertThat(sum("ok 😡😡 :-((")).isEqualTo(100);
        assertThat(sum("@great https://great.help")).isZero();
        assertThat(sum("3'ello'@great")).isZero();
        assertThat(LEXICON.read("@great 😡").sums().words()).isEqualTo(1);
    }

    @Test
    void many_words_add_up_as_few_do() {
        assertThat(sum(String.join(". ", Collections.nCopies(1000, "great help"))))
                .isEqualTo(101_000);
    }

    @Test
    void the_strongest_is_the_word_or_pair_that_says_most() {
        assertThat(LEXICON.read("that was a great help today").sums().strongest())
                .isEqualTo(new Span(11, 21));
        assertThat(LEXICON.read("nothing here").sums().strongest()).isNull();
    }

    @Test
    void what_a_text_is_cut_into_can_be_learned() {
        assertThat(LEXICON.features("Not gr8 2day: 5 x @me", Channel.CHAT).features().stream()
                        .map(WordFeature::written))
                .containsExactly("not", "!great", "not great", "!today", "great today", "#", "x", "# x");
    }

    @Test
    void bytes_with_a_word_that_is_not_there_are_refused() {
        byte[] bytes =
                WordWeights.of(ImmutableMap.of(WordFeature.of("a"), row(1))).bytes();
        bytes[4 + 1 + 1 + 12 + 1] = 9;
        assertThatThrownBy(() -> WordWeights.read(ByteBuffer.wrap(bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not there");
    }

    @Test
    void bytes_that_claim_more_than_there_is_are_refused() {
        byte[] bytes = new byte[4];
        Arrays.fill(bytes, (byte) 0x7F);
        assertThatThrownBy(() -> WordWeights.read(ByteBuffer.wrap(bytes))).isInstanceOf(IllegalArgumentException.class);
    }

    private static int sum(String text) {
        return LEXICON.read(text).sums().of(WordWeights.COLUMNS - 1);
    }

    private static long row(int last) {
        return WordWeights.pack(0, 0, 0, 0, 0, 0, 0, last);
    }
}
