package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the learned weights of any text. */
class WordSumsLawsTest {

    private static final PlainPack PACK = new PlainPack();
    private static final Map<WordFeature, Long> WEIGHTS = PlainPack.weights();
    private static final Map<WordFeature, Long> AMONG_PEERS = PlainPack.weights(11);
    private static final Lexicon WEIGHTED =
            PACK.learned(new LearnedWords(WordWeights.of(WEIGHTS), WordWeights.of(AMONG_PEERS), List.of()));
    private static final Lexicon WITHOUT_PEERS = PACK.learned(LearnedWords.of(WordWeights.of(WEIGHTS)));
    private static final Lexicon PEERS_ALONE =
            PACK.learned(new LearnedWords(WordWeights.none(), WordWeights.of(AMONG_PEERS), List.of()));
    private static final Lexicon READ = Lexicon.read(ByteBuffer.wrap(WEIGHTED.bytes()));

    @Property(tries = 3000)
    void sums_are_what_a_plain_addition_gives(@ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(WEIGHTED.read(text, channel).sums()).isEqualTo(PACK.plain.sums(text, channel, WEIGHTS, AMONG_PEERS));
        assertThat(WITHOUT_PEERS.read(text, channel).sums())
                .isEqualTo(PACK.plain.sums(text, channel, WEIGHTS, Map.of()));
        assertThat(PEERS_ALONE.read(text, channel).sums())
                .isEqualTo(PACK.plain.sums(text, channel, Map.of(), AMONG_PEERS));
    }

    @Property(tries = 500)
    void sums_are_the_same_from_a_lexicon_that_was_written_and_read(@ForAll("texts") String text) {
        assertThat(READ.read(text).sums()).isEqualTo(WEIGHTED.read(text).sums());
    }

    @Property(tries = 3000)
    void weights_hang_on_what_the_plain_reader_cuts(@ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(PACK.fast.features(text, channel)).isEqualTo(PACK.plain.features(text, channel));
        assertThat(WEIGHTED.features(text, channel)).isEqualTo(PACK.fast.features(text, channel));
    }

    @Property(tries = 2000)
    void weights_change_nothing_but_the_sums(@ForAll("texts") String text, @ForAll Channel channel) {
        TextReading with = WEIGHTED.read(text, channel);
        TextReading without = PACK.fast.read(text, channel);

        assertThat(with.hits()).isEqualTo(without.hits());
        assertThat(with.measures()).isEqualTo(without.measures());
        assertThat(without.sums()).isEqualTo(WordSums.none());
    }

    @Property
    void sums_are_the_same_on_every_channel_that_reads_the_whole_text(@ForAll("texts") String text) {
        assertThat(WEIGHTED.read(text, Channel.PHONE).sums())
                .isEqualTo(WEIGHTED.read(text, Channel.CHAT).sums());
    }

    @Property
    void the_strongest_words_lie_in_the_text(@ForAll("texts") String text) {
        Span strongest = WEIGHTED.read(text).sums().strongest();
        if (strongest != null) {
            assertThat(strongest.end()).isBetween(strongest.start() + 1, text.length());
        }
    }

    @Property
    void an_insult_on_a_line_of_its_own_lowers_no_rising_column(@ForAll("texts") String text) {
        WordSums before = WEIGHTED.read(text).sums();
        WordSums after = WEIGHTED.read(text + "\n\nnow you idiot bad").sums();
        for (int column = 0; column < WordWeights.COLUMNS; column++) {
            if ((WordWeights.RISING >> column & 1) == 1) {
                assertThat(after.of(column)).isGreaterThanOrEqualTo(before.of(column));
            }
        }
        assertThat(after.words()).isEqualTo(before.words());
    }

    @Provide
    Arbitrary<String> texts() {
        return new ReadingLawsTest().texts();
    }
}
