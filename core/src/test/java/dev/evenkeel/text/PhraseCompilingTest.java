package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Phrases that are joined in one automaton find what each of their sequences, written out, would find. */
class PhraseCompilingTest {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .negators(List.of("not"))
            .spellings(Map.of("ab", "a b", "bb", "b"))
            .collections(Map.of(
                    "some", List.of("a", "b~", "a b", "b (c|) a", "a-c"),
                    "odd", List.of("a ... c", "# _", "c"),
                    "more", List.of("c", "a", "a b c", "ab")))
            .build();

    private static final List<String> WORDS =
            List.of("a", "b", "c", "bs", "bed", "ab", "bb", "3", "x", "not", "a-c", ".", ",");

    @Property(tries = 600)
    void any_phrases_find_what_their_sequences_find(
            @ForAll @Size(min = 1, max = 6) List<@From("phrases") String> phrases, @ForAll("texts") String text) {
        List<LexiconBuilder.NumberedPhrase> numbered = new ArrayList<>();
        LexiconBuilder fast = Lexicon.builder().vocabulary(VOCABULARY);
        for (int i = 0; i < phrases.size(); i++) {
            if (refusal(phrases.get(i)).isEmpty()) {
                boolean exception = i % 3 == 0;
                numbered.add(new LexiconBuilder.NumberedPhrase(i / 2, PhraseParser.parse(phrases.get(i)), exception));
                if (exception) {
                    fast.exception(i / 2, phrases.get(i));
                } else {
                    fast.phrase(i / 2, phrases.get(i));
                }
            }
        }
        PlainReader plain = new PlainReader("und", VOCABULARY, numbered, List.of());

        assertThat(fast.build().read(text)).isEqualTo(plain.read(text, Channel.CHAT));
    }

    @Property(tries = 600)
    void a_phrase_is_refused_for_what_one_of_its_sequences_is_refused_for(@ForAll("phrases") String phrase) {
        assertThat(refusal(phrase)).isIn(refusalsOfSequences(phrase));
    }

    @Test
    void inflections_collections_and_groups_join_again() {
        // From each node one edge for every word that leads on: 4 forms, 3 forms, 2 words and 1 word, and 1.
        assertThat(edges("wait~ (go|went|gone) (for|since|) now")).isEqualTo(4 + 3 + 3 + 1);
        assertThat(edges("(a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j)"))
                .isEqualTo(30);
        assertThat(edges("@some @some")).isLessThan(50);
    }

    @Test
    void equal_endings_of_one_number_are_kept_once() {
        PhraseWords words = new PhraseWords(Map.of());
        PhrasePositions positions = new PhrasePositions(new PhraseCollections(Map.of()), words);
        PhraseGraph automaton = new PhraseGraph(positions, 5);
        int end = positions.end(PhraseAutomaton.output(7, false, false));
        for (String phrase : List.of("i want my money", "we want my money")) {
            automaton.add(positions.before(PhraseParser.parse(phrase).parts(), end));
        }

        assertThat(automaton.fits()).isTrue();
    }

    private static int edges(String phrase) {
        PhraseCollections collections = new PhraseCollections(VOCABULARY.collections());
        PhrasePositions positions = new PhrasePositions(collections, new PhraseWords(VOCABULARY.spellings()));
        int most = 0;
        while (true) {
            PhraseGraph automaton = new PhraseGraph(positions, most);
            automaton.add(positions.before(PhraseParser.parse(phrase).parts(), positions.end(1)));
            if (automaton.fits()) {
                return most;
            }
            most++;
        }
    }

    /** Some phrases are nothing to the automaton, and too much for plain readers. */
    private static boolean canBeWrittenOut(String phrase) {
        PhraseCollections collections = new PhraseCollections(VOCABULARY.collections());
        PhraseWords words = new PhraseWords(VOCABULARY.spellings());
        try {
            PhrasePart.Sequence parts = PhraseParser.parse(phrase).parts();
            return new PhraseShapes(collections, words).of(parts).sequences() <= 500;
        } catch (PhraseSyntaxException refused) {
            return true;
        }
    }

    /** What a phrase is refused for, empty if it is not. */
    private static String refusal(String phrase) {
        try {
            Lexicon.builder().vocabulary(VOCABULARY).phrase(0, phrase).build();
            return "";
        } catch (PhraseSyntaxException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<String> refusalsOfSequences(String phrase) {
        PhraseParser.Parsed parsed;
        try {
            parsed = PhraseParser.parse(phrase);
        } catch (PhraseSyntaxException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        }
        return PlainReader.refusals(VOCABULARY, parsed);
    }

    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> word = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("a", "b", "c", "b~", "ab", "a-c")),
                Tuple.of(2, Arbitraries.of("@some", "@odd", "@more")),
                Tuple.of(2, Arbitraries.of("_", "...", "#", "not")));
        Arbitrary<String> inner = group(sequence(word));
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(3, word), Tuple.of(1, inner), Tuple.of(1, group(sequence(Arbitraries.oneOf(word, inner)))));
        Arbitrary<String> bound = Arbitraries.of("", "", "", "^", "$");
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(parts -> bound.map(tied ->
                        (tied.equals("^") ? "^" : "") + String.join(" ", parts) + (tied.equals("$") ? "$" : "")))
                .filter(PhraseCompilingTest::canBeWrittenOut);
    }

    private static Arbitrary<String> sequence(Arbitrary<String> part) {
        return part.list().ofMaxSize(3).map(parts -> String.join(" ", parts));
    }

    private static Arbitrary<String> group(Arbitrary<String> alternative) {
        return alternative.list().ofMinSize(1).ofMaxSize(3).map(all -> "(" + String.join("|", all) + ")");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(14).map(words -> String.join(" ", words));
    }
}
