package dev.evenkeel.regressions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.PhraseHit;
import dev.evenkeel.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left of one text in scratch changes nothing of the next. */
class ScratchThatGrewTest {

    private static final Vocabulary ABBREVIATED =
            Vocabulary.builder().spellings(Map.of("idk", "i don't know")).build();

    /** Bounds and numbers of words had not grown in step, and the third of these ended in an index out of bounds. */
    @Test
    void an_abbreviated_text_is_read_after_long_ones_of_other_lengths() {
        Lexicon used = lexicon();
        used.hits("word ".repeat(200));
        used.hits("word ".repeat(210));
        used.hits("idk " + "word ".repeat(210));
        String text = "idk ".repeat(30) + "word ".repeat(225);

        List<PhraseHit> hits = used.hits(text);

        assertThat(hits).hasSize(30).isEqualTo(lexicon().hits(text));
    }

    private static Lexicon lexicon() {
        return Lexicon.builder().vocabulary(ABBREVIATED).phrase(0, "don't know").build();
    }
}
