package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Ways through phrases part at every gap; where they meet they are one again, and nothing is lost by it. */
class PhraseWaysTest {

    private static final Vocabulary VOCABULARY =
            Vocabulary.builder().negators(List.of("not")).build();

    /** Two of one number, so that they come to one node. */
    private static final Map<String, Integer> PHRASES =
            Map.of("a ... a ... a ... b", 1, "a ... (a|not) ... _ b", 2, "not ... a ... a", 2, "_ ... # ... a", 3);

    private static final Lexicon FAST = fast();
    private static final PlainReader PLAIN = new PlainReader(
            "und",
            VOCABULARY,
            PHRASES.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(phrase -> new LexiconBuilder.NumberedPhrase(
                            phrase.getValue(), PhraseParser.parse(phrase.getKey()), false))
                    .toList(),
            List.of());

    private static Lexicon fast() {
        LexiconBuilder builder = Lexicon.builder().vocabulary(VOCABULARY);
        PHRASES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(phrase -> builder.phrase(phrase.getValue(), phrase.getKey()));
        return builder.build();
    }

    @Property(tries = 300)
    void very_many_ways_find_what_plain_readers_find(
            @ForAll List<@IntRange(max = 15) Integer> others, @ForAll @IntRange(min = 1, max = 40) int repeated) {
        StringBuilder text = new StringBuilder("a ".repeat(repeated));
        List<String> words = List.of("a", "b", "not", "3", "x", ", a");
        others.forEach(other ->
                text.append(other < words.size() ? words.get(other) : "a").append(' '));

        assertThat(FAST.hits(text.toString()))
                .isEqualTo(PLAIN.read(text.toString(), Channel.CHAT).hits());
    }

    @Test
    void ways_do_not_multiply_from_gap_to_gap() {
        int words = 12;
        int gaps = words - 1;
        int length = 500;
        Lexicon lexicon =
                Lexicon.builder().phrase(0, "a" + " ... a".repeat(gaps)).build();

        List<PhraseHit> hits = lexicon.hits("a ".repeat(length));

        long expected = 0;
        for (int start = 0; start < length; start++) {
            // From every start one for each number of words that the gaps may fill together.
            expected += Math.max(0, Math.min(PhraseFinder.LONGEST_GAP * gaps, length - start - words) + 1);
        }
        assertThat(hits).hasSize((int) expected);
    }
}
