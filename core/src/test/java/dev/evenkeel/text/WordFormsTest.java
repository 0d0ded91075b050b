package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What an author writes is cut like what a customer writes, on the short way too. */
class WordFormsTest {

    private final WordForms forms = new WordForms();

    @Property
    void the_short_way_for_plain_words_cuts_as_the_long_one(@ForAll("written") String written) {
        assertThat(forms.of(written)).isEqualTo(forms.cut(written));
    }

    @Test
    void only_what_no_folding_changes_is_plain() {
        assertThat(WordForms.isPlain("still no reply")).isTrue();
        assertThat(WordForms.isPlain("sooo")).isFalse();
        assertThat(WordForms.isPlain("don't")).isFalse();
        assertThat(WordForms.isPlain("a  b")).isFalse();
        assertThat(WordForms.isPlain("")).isFalse();
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("abwio ").ofMaxLength(12),
                Arbitraries.strings().withChars("ab '.-A1é:(").ofMaxLength(8));
    }
}
