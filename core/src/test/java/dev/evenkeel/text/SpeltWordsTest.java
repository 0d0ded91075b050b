package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Words written letter by letter, found without comparing each of them. */
class SpeltWordsTest {

    @Property
    void the_longest_word_is_found_that_the_letters_begin_with(
            @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(min = 3, max = 9) String> words,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 2, max = 12) String letters,
            @ForAll boolean loud,
            @ForAll @IntRange(min = 0, max = 2) int hidden) {
        int count = letters.length() - hidden;
        String shown = letters.substring(0, count);
        int longest = words.stream()
                .filter(shown::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);

        assertThat(SpeltWords.of(words.stream().map(SpeltWordsTest::bytes).toList())
                        .longest(bytes(" " + spaced(loud ? letters.toUpperCase(Locale.ROOT) : letters)), 1, count))
                .isEqualTo(longest);
    }

    private static String spaced(String letters) {
        return String.join(" ", letters.split(""));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
