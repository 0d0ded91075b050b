package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phrase that cannot be read says what is wrong, where, and what would be right. */
class PhraseSyntaxTest {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .collections(
                    Map.of("units", List.of("day~", "week~"), "nested", List.of("@units"), "broken", List.of("a (b")))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a  b; 3; one space too many",
                "'a '; 2; joins nothing",
                "(a |b); 3; joins nothing",
                "(a|b; 1; not closed",
                "a b); 4; closes nothing",
                "a|b; 2; outside a group",
                "(a)b; 4; a space is missing",
                "(a|b)~; 6; belongs to a single word",
                "a ~; 3; needs a word",
                "((((a)))); 4; nested",
                "(a) (b) (c) (d) (e) (f) (g) (h) (i); 33; groups",
                "a ^b; 3; at the start",
                "| a; 1; outside a group",
                "a @ b; 4; a name is missing",
                "a @missing; 3; no collection is called 'missing'",
                "x @nested; 3; cannot name another",
                "a @broken; 3; not closed",
                "fu*k; 3; write the word plainly",
                "-; 1; no word",
                "...; 1; starts and ends with a word",
                "a ...; 1; starts and ends with a word",
                "a ... ... b; 1; one is enough",
                "(a|); 1; starts and ends with a word",
                "_ _; 1; of its own",
                "a b c d e f g h i j k l m; 1; at most 12 words",
            })
    void tells_what_is_wrong_and_where(String phrase, int column, String problem) {
        assertThatExceptionOfType(PhraseSyntaxException.class)
                .isThrownBy(() -> Lexicon.builder()
                        .vocabulary(VOCABULARY)
                        .phrase(1, phrase)
                        .build())
                .withMessageContaining(problem)
                .satisfies(wrong -> assertThat(wrong.getColumn()).isEqualTo(column))
                .satisfies(wrong -> assertThat(wrong).hasMessageStartingWith("column " + column));
    }

    @Test
    void a_phrase_may_multiply_as_long_as_its_ways_join_again() {
        String ten = "(a|b|c|d|e|f|g|h|i|j)";

        new PhraseSyntax(Map.of()).check(String.join(" ", ten, ten, ten, ten, ten, ten, ten, ten));
    }

    @Test
    void a_phrase_whose_ways_never_join_is_refused() {
        Map<String, List<String>> tangled = new TreeMap<>();
        for (int bit = 0; bit < 8; bit++) {
            int with = 1 << bit;
            tangled.put(
                    "c" + bit,
                    IntStream.range(0, 256)
                            .filter(word -> (word & with) != 0)
                            .mapToObj(word -> "w" + (char) ('a' + word / 16) + (char) ('a' + word % 16))
                            .toList());
        }
        PhraseSyntax syntax = new PhraseSyntax(tangled);

        assertThatExceptionOfType(PhraseSyntaxException.class)
                .isThrownBy(
                        () -> syntax.check("(@c0 @c0 a|@c1 @c1 b|@c2 @c2 c|@c3 @c3 d|@c4 @c4 e|@c5 @c5 f|@c6 @c6 g)"))
                .withMessageContaining("20000 steps");
        syntax.check("@c0 @c1 @c2 @c3 @c4 @c5 @c6 @c7 x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'(:(|:/) today'; so :/ today",
                "'^ thanks $'; Thanks!",
                "'^thanks$'; Thanks!",
                "(a (b|c) d|e) f; a c d f",
                "(a|) b; b",
                "'$50'; refund $50",
            })
    void reads_what_looks_hard(String phrase, String text) {
        assertThat(Lexicon.builder().phrase(1, phrase).build().hits(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "wait, wait waits waited waiting",
        "charge, charge charges charged charging",
        "try, try tries tried trying",
        "pay, pay pays payed paying",
        "fix, fix fixes fixed fixing",
        "cancel, cancel cancels canceled canceling cancelled cancelling",
        "stop, stop stops stoped stoping stopped stopping",
        "lie, lie lies lied lying",
        "free, free frees freed freeing",
        "queue, queue queues queued queueing queuing",
        "go, go goes gos goed going",
        "panic, panic panics paniced panicing panicked panicking",
        "quiz, quiz quizes quized quizing quizzed quizzing",
    })
    void inflects_regularly(String word, String forms) {
        assertThat(Inflections.of(word)).containsExactlyInAnyOrder(forms.split(" "));
    }
}
