package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for what the words of any text say of signals. */
class SignalSumsLawsTest {

    private static final PlainPack PACK = new PlainPack();
    private static final Map<WordFeature, Long> FEELINGS = PlainPack.weights();
    /** Of eight signals each; some words say something of one eight alone. */
    private static final List<Map<WordFeature, Long>> SIGNALS =
            List.of(everySecond(PlainPack.weights(8), 0), everySecond(PlainPack.weights(9), 1), PlainPack.weights(10));

    private static final List<WordWeights> WEIGHTS =
            SIGNALS.stream().map(WordWeights::of).toList();
    private static final Lexicon BOTH =
            PACK.learned(new LearnedWords(WordWeights.of(FEELINGS), WordWeights.none(), WEIGHTS));
    private static final Lexicon ALONE =
            PACK.learned(new LearnedWords(WordWeights.none(), WordWeights.none(), WEIGHTS.subList(0, 2)));
    private static final Lexicon NEITHER = PACK.learned(LearnedWords.of(WordWeights.of(FEELINGS)));
    private static final Lexicon READ = Lexicon.read(ByteBuffer.wrap(BOTH.bytes()));
    private static final int LAST = WordWeights.COLUMNS - 1;

    /** What is lent of one eight, to keep, with the word that says most in its last column; nothing where no word says any. */
    private record Sums(int words, int known, List<WordSums> eights) {

        private static final Sums NONE = new Sums(0, 0, List.of());

        static Sums of(SignalSums lent, int eights) {
            if (lent.known() == 0) {
                return NONE;
            }
            List<WordSums> all = new ArrayList<>();
            for (int eight = 0; eight < eights; eight++) {
                int first = eight * WordWeights.COLUMNS;
                int[] sums = IntStream.range(first, first + WordWeights.COLUMNS)
                        .map(lent::of)
                        .toArray();
                all.add(WordSums.of(0, 0, sums, lent.strongest(first + LAST)));
            }
            return new Sums(lent.words(), lent.known(), all);
        }
    }

    @Property(tries = 2000)
    void sums_are_what_a_plain_addition_gives(@ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(sums(BOTH, text, channel, 3)).isEqualTo(plain(SIGNALS, text, channel));
        assertThat(sums(ALONE, text, channel, 2)).isEqualTo(plain(SIGNALS.subList(0, 2), text, channel));
    }

    @Property(tries = 1000)
    void what_words_say_of_signals_changes_nothing_else(@ForAll("texts") String text, @ForAll Channel channel) {
        assertThat(BOTH.read(text, channel)).isEqualTo(NEITHER.read(text, channel));
        assertThat(sums(NEITHER, text, channel, 0)).isEqualTo(Sums.NONE);
    }

    @Property(tries = 1000)
    void what_was_written_adds_up_as_before(@ForAll("texts") String text) {
        assertThat(sums(READ, text, Channel.CHAT, 3)).isEqualTo(sums(BOTH, text, Channel.CHAT, 3));
    }

    private static Sums sums(Lexicon lexicon, String text, Channel channel, int eights) {
        return lexicon.use(text, channel, read -> Sums.of(read.signalSums(), eights));
    }

    private static Sums plain(List<Map<WordFeature, Long>> signals, String text, Channel channel) {
        Map<WordFeature, Long> any = new TreeMap<>();
        signals.forEach(any::putAll);
        WordSums all = PACK.plain.levelSums(text, channel, any);
        if (all.known() == 0) {
            return Sums.NONE;
        }
        List<WordSums> eights = signals.stream()
                .map(some -> PACK.plain.levelSums(text, channel, some))
                .map(some -> WordSums.of(
                        0,
                        0,
                        IntStream.range(0, WordWeights.COLUMNS).map(some::of).toArray(),
                        some.strongest()))
                .toList();
        return new Sums(all.words(), all.known(), eights);
    }

    private static Map<WordFeature, Long> everySecond(Map<WordFeature, Long> weights, int from) {
        Map<WordFeature, Long> some = new TreeMap<>();
        int at = from;
        for (Map.Entry<WordFeature, Long> weight : weights.entrySet()) {
            if (at++ % 2 == 0) {
                some.put(weight.getKey(), weight.getValue());
            }
        }
        return some;
    }

    @Provide
    Arbitrary<String> texts() {
        return new ReadingLawsTest().texts();
    }
}
