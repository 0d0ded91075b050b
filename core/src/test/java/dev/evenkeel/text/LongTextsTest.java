package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for texts that are longer than scratch is at first. */
class LongTextsTest {

    private static final PlainPack PACK = new PlainPack();
    private static final Map<WordFeature, Long> WEIGHTS = PlainPack.weights();
    private static final Lexicon WEIGHTED = PACK.learned(LearnedWords.of(WordWeights.of(WEIGHTS)));

    /** What stands for several words in the pack. */
    private static final Pattern ABBREVIATION = Pattern.compile("alot|gonna|idk", Pattern.CASE_INSENSITIVE);

    /** So many bytes fit into scratch that has not grown yet. */
    private static final int FIRST_ROOM = 1024;

    @Property(tries = 60)
    void scratch_that_grows_reads_what_the_plain_reader_reads(
            @ForAll("longTexts") String text, @ForAll Channel channel) {
        TextReading plain = PACK.plain.read(text, channel);
        ReadText scratch = PACK.fast.scratch();

        scratch.read(text, channel);
        assertThat(scratch.reading()).isEqualTo(plain);
        scratch.read(text, channel);
        assertThat(scratch.reading()).as("read again with room enough").isEqualTo(plain);
    }

    @Property(tries = 50)
    void weights_of_long_texts_add_up_as_plainly_as_those_of_short_ones(@ForAll("longTexts") String text) {
        ReadText scratch = WEIGHTED.scratch();

        scratch.read(text, Channel.CHAT);

        assertThat(scratch.reading().sums()).isEqualTo(PACK.plain.sums(text, Channel.CHAT, WEIGHTS, Map.of()));
    }

    @Property
    void a_paragraph_is_read_alike_however_often_it_stands_there(
            @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 40) int times) {
        // Its first word is plain, so that no marks and no handles stand before it.
        String paragraph = "Well " + text + "\n\n";
        Assume.that(isSpelt(paragraph));
        List<PhraseHit> expected = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (PhraseHit hit : PACK.fast.hits(paragraph)) {
                expected.add(moved(hit, i * paragraph.length()));
            }
        }

        assertThat(PACK.fast.hits(paragraph.repeat(times))).isEqualTo(expected);
    }

    /** Whether it is so little abbreviated that all of it is read as it is meant, in however long a text. */
    private static boolean isSpelt(String text) {
        return 12 * ABBREVIATION.matcher(text).results().count()
                <= PACK.fast.read(text).measures().words();
    }

    private static PhraseHit moved(PhraseHit hit, int by) {
        return new PhraseHit(
                hit.phrase(), new Span(hit.span().start() + by, hit.span().end() + by), hit.context());
    }

    @Example
    void very_many_hits_are_all_found() {
        String text = "if you idiot ok 3 bad 😡 not so very good, not only happy. ".repeat(100);

        assertThat(PACK.fast.hits(text)).hasSizeGreaterThan(1000);
        assertThat(PACK.fast.read(text)).isEqualTo(PACK.plain.read(text, Channel.CHAT));
    }

    @Provide
    Arbitrary<String> texts() {
        return new ReadingLawsTest().texts();
    }

    /** Very many pieces, or fewer over and over; with a text of ASCII alone as often as one with anything. */
    @Provide
    Arbitrary<String> longTexts() {
        Arbitrary<String> ascii = Arbitraries.of(PlainTexts.WORDS.stream()
                        .filter(word -> word.chars().allMatch(unit -> unit < 0x80))
                        .map(word -> word + " ")
                        .toList())
                .list()
                .ofMinSize(300)
                .ofMaxSize(500)
                .map(pieces -> String.join("", pieces));
        Arbitrary<String> anything = texts().list().ofMinSize(12).ofMaxSize(20).map(some -> String.join("", some));
        Arbitrary<String> repeated = Combinators.combine(
                        texts().filter(text -> !text.isEmpty()), Arbitraries.of("", " ", ". ", "\n", "\n\n"))
                .as((text, between) -> text + between)
                .map(text -> text.repeat(1 + 2 * FIRST_ROOM / text.length()));
        return Arbitraries.frequencyOf(Tuple.of(2, ascii), Tuple.of(1, anything), Tuple.of(1, repeated))
                .filter(text -> text.length() > FIRST_ROOM);
    }
}
