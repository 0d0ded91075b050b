package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.evenkeel.dialogue.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseStartsTest {

    private static final Vocabulary ENGLISH = Vocabulary.builder()
            .commonWords(Map.of("en", List.of("i", "want", "the")))
            .build();

    @Test
    void a_common_word_begins_no_phrase_unless_the_rare_word_of_one_comes_just_so_many_words_later() {
        assertThat(starts("i want the refund", "i want my money back")).isEmpty();
        assertThat(starts("i want the refund", "i would like the refund")).isEmpty();
        assertThat(starts("i want the refund", "well i want the refund")).containsExactly("i");
    }

    @Test
    void a_gap_lets_the_rare_word_come_a_few_words_later() {
        assertThat(starts("i ... refund", "i refund")).containsExactly("i");
        assertThat(starts("i ... refund", "i want my own refund")).containsExactly("i");
        assertThat(starts("i ... refund", "i want my very own refund")).isEmpty();
    }

    @Test
    void a_phrase_of_one_word_begins_wherever_the_word_stands() {
        assertThat(starts("refund", "my refund and the refund")).containsExactly("refund", "refund");
    }

    @Test
    void a_phrase_that_begins_with_any_word_begins_before_the_word_that_it_needs() {
        assertThat(anyStarts("_ refund", "give me the refund")).containsExactly("the");
        assertThat(anyStarts("_ refund", "give me the money")).isEmpty();
        assertThat(anyStarts("_ #", "give me the money")).containsExactly("give", "me", "the", "money");
    }

    private static List<String> starts(String phrase, String text) {
        return found(phrase, text, false);
    }

    private static List<String> anyStarts(String phrase, String text) {
        return found(phrase, text, true);
    }

    private static List<String> found(String phrase, String text, boolean any) {
        Lexicon lexicon = Lexicon.builder()
                .vocabulary(ENGLISH)
                .language("en")
                .phrase(0, phrase)
                .build();
        return lexicon.use(text, Channel.CHAT, read -> {
            WordSet starts = any ? read.finder.anyStarts : read.finder.starts;
            List<String> words = new ArrayList<>();
            List<String> written = Splitter.on(' ').splitToList(text);
            for (int word = 0; word < written.size(); word++) {
                if (starts.has(word)) {
                    words.add(written.get(word));
                }
            }
            return words;
        });
    }
}
