package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.dialogue.Channel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the reading of any text. */
class ReadingLawsTest {

    private static final PlainPack PACK = new PlainPack();
    private static final Lexicon READ_BACK = Lexicon.read(ByteBuffer.wrap(PACK.fast.bytes()));

    @Property(tries = 3000)
    void the_fast_reader_reads_what_the_plain_one_reads(@ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(PACK.fast.read(text, channel)).isEqualTo(PACK.plain.read(text, channel));
    }

    @Property
    void a_lexicon_from_its_bytes_reads_what_the_one_that_was_written_reads(
            @ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(READ_BACK.read(text, channel)).isEqualTo(PACK.fast.read(text, channel));
        assertThat(READ_BACK.features(text, channel)).isEqualTo(PACK.fast.features(text, channel));
    }

    @Example
    void a_lexicon_from_its_bytes_has_the_same_bytes_and_none_may_be_missing_or_too_many() {
        byte[] bytes = PACK.fast.bytes();

        assertThat(READ_BACK.bytes()).isEqualTo(bytes);
        for (int length = 0; length < bytes.length; length += 997) {
            ByteBuffer cut = ByteBuffer.wrap(bytes, 0, length);
            assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.read(cut));
        }
        ByteBuffer longer = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.read(longer));
    }

    @Property(tries = 200)
    void a_length_that_cannot_be_is_refused_before_room_is_made(@ForAll("lengths") int length) {
        byte[] bytes = PACK.fast.bytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(length);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.read(ByteBuffer.wrap(bytes)))
                .withMessage("lexicon: a count is out of range");
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.integers().greaterOrEqual(1 << 28),
                Arbitraries.integers().lessOrEqual(-1));
    }

    @Property
    void a_hit_lies_in_the_text_and_splits_no_character(@ForAll("texts") String text) {
        for (PhraseHit hit : PACK.fast.hits(text)) {
            assertThat(hit.span().end()).isBetween(hit.span().start() + 1, text.length());
            assertThat(splitsCharacter(text, hit.span().start())).isFalse();
            assertThat(splitsCharacter(text, hit.span().end())).isFalse();
        }
    }

    @Property
    void hits_stand_in_order(@ForAll("texts") String text) {
        List<PhraseHit> hits = PACK.fast.hits(text);

        assertThat(hits)
                .isSortedAccordingTo((one, other) -> one.span().start()
                                != other.span().start()
                        ? Integer.compare(one.span().start(), other.span().start())
                        : one.span().end() != other.span().end()
                                ? Integer.compare(one.span().end(), other.span().end())
                                : Integer.compare(one.phrase(), other.phrase()));
    }

    @Property
    void the_way_back_from_the_folded_text_never_turns(@ForAll("texts") String text) {
        FoldedText folded = new FoldedText();
        folded.load(text);
        for (int at = FoldedText.START + 1; at < folded.end(); at++) {
            assertThat(folded.startOf(at)).isGreaterThanOrEqualTo(folded.startOf(at - 1));
            assertThat(folded.endOf(at)).isGreaterThanOrEqualTo(folded.endOf(at - 1));
        }
    }

    @Property
    void a_text_is_read_alike_whatever_was_read_before(@ForAll("texts") String before, @ForAll("texts") String text) {
        TextReading first = PACK.fast.read(text);

        PACK.fast.read(before, Channel.EMAIL);

        assertThat(PACK.fast.read(text)).isEqualTo(first);
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> word = Arbitraries.of(PlainTexts.WORDS);
        Arbitrary<String> shouted = word.map(one -> one.toUpperCase(Locale.ROOT));
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(6);
        Arbitrary<String> points =
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(12, word), Tuple.of(2, shouted), Tuple.of(1, anything), Tuple.of(1, points));
        Arbitrary<String> spaced = piece.map(one -> one + " ");
        return Arbitraries.frequencyOf(Tuple.of(5, spaced), Tuple.of(1, piece))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
