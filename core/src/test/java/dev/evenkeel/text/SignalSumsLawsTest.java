package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.nio.ByteBuffer;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for what the words of any text say of signals. */
class SignalSumsLawsTest {

    private static final PlainPack PACK = new PlainPack();
    private static final Map<WordFeature, Long> FEELINGS = PlainPack.weights();
    private static final Map<WordFeature, Long> SIGNALS = PlainPack.weights(8);
    private static final Lexicon BOTH = PACK.weighted(WordWeights.of(FEELINGS), WordWeights.of(SIGNALS));
    private static final Lexicon ALONE = PACK.weighted(WordWeights.none(), WordWeights.of(SIGNALS));
    private static final Lexicon NEITHER = PACK.weighted(WordWeights.of(FEELINGS));
    private static final Lexicon READ = Lexicon.read(ByteBuffer.wrap(BOTH.bytes()));
    private static final int LAST = WordWeights.COLUMNS - 1;

    @Property(tries = 2000)
    void sums_are_what_a_plain_addition_gives(@ForAll("texts") String text, @ForAll Channel channel) {
        WordSums level = PACK.plain.levelSums(text, channel, SIGNALS);
        WordSums plain = level.known() == 0 ? WordSums.none() : level;
        assertThat(sums(BOTH, text, channel)).isEqualTo(plain);
        assertThat(sums(ALONE, text, channel)).isEqualTo(plain);
    }

    @Property(tries = 1000)
    void what_words_say_of_signals_changes_nothing_else(@ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(BOTH.read(text, channel)).isEqualTo(NEITHER.read(text, channel));
        assertThat(sums(NEITHER, text, channel)).isEqualTo(WordSums.none());
    }

    @Property(tries = 1000)
    void what_was_written_adds_up_as_before(@ForAll("texts") String text) {
        assertThat(sums(READ, text, Channel.CHAT)).isEqualTo(sums(BOTH, text, Channel.CHAT));
    }

    private static WordSums sums(Lexicon lexicon, String text, Channel channel) {
        return lexicon.use(text, channel, read -> kept(read.signalSums()));
    }

    private static WordSums kept(SignalSums lent) {
        if (lent.known() == 0) {
            return WordSums.none();
        }
        int[] sums = new int[WordWeights.COLUMNS];
        for (int column = 0; column < sums.length; column++) {
            sums[column] = lent.of(column);
        }
        @Nullable Span strongest = lent.strongest(LAST);
        return WordSums.of(lent.words(), lent.known(), sums, strongest);
    }

    @Provide
    Arbitrary<String> texts() {
        return new ReadingLawsTest().texts();
    }
}
