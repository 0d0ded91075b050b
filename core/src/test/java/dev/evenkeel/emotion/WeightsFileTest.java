package dev.evenkeel.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WeightsFileTest {

    @Property(tries = 200)
    void what_was_written_is_read_again(@ForAll("words") Map<WordFeature, Long> words) {
        LearnedFeelings learned = feelings(WordWeights.of(words));
        byte[] bytes = WeightsFile.write(learned);
        assertThat(WeightsFile.read(bytes)).isEqualTo(learned);
        assertThat(WeightsFile.write(WeightsFile.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void what_was_learned_of_signals_is_read_again(
            @ForAll("words") Map<WordFeature, Long> words, @ForAll("words") Map<WordFeature, Long> others) {
        LearnedFeelings learned = withSignals(feelings(WordWeights.of(words)), WordWeights.of(others));
        byte[] bytes = WeightsFile.write(learned);
        assertThat(WeightsFile.read(bytes)).isEqualTo(learned);
        assertThat(WeightsFile.write(WeightsFile.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 200)
    void more_than_eight_signals_are_read_again_with_the_weights_of_every_eight(
            @ForAll("words") Map<WordFeature, Long> words, @ForAll("words") Map<WordFeature, Long> others) {
        LearnedSignals signals = new LearnedSignals(List.of(WordWeights.of(words), WordWeights.of(others)), signals(9));
        LearnedFeelings learned = with(feelings(WordWeights.none()), signals);
        assertThat(WeightsFile.read(WeightsFile.write(learned))).isEqualTo(learned);
    }

    @Test
    void signals_whose_words_are_elsewhere_are_read_again_without_words() {
        LearnedFeelings learned = with(feelings(WordWeights.none()), new LearnedSignals(List.of(), signals(9)));
        assertThat(WeightsFile.read(WeightsFile.write(learned)).signals())
                .isEqualTo(new LearnedSignals(List.of(WordWeights.none(), WordWeights.none()), signals(9)));
    }

    @Test
    void signals_without_weights_for_every_eight_and_too_many_signals_are_refused() {
        List<WordWeights> one = List.of(WordWeights.none());
        assertThatThrownBy(() -> new LearnedSignals(one, signals(9)))
                .hasMessageContaining("weights are needed for every 8 signals, and there are 1 for 9");
        assertThatThrownBy(() -> new LearnedSignals(one, signals(LearnedSignals.MOST + 1)))
                .hasMessageContaining("at most " + LearnedSignals.MOST);
    }

    private static List<LearnedSignal> signals(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LearnedSignal(SignalId.of("acme.s" + i), -1, 0.03, 0, 0, 0.5))
                .toList();
    }

    @Property(tries = 200)
    void what_was_learned_of_talk_among_peers_is_read_again(
            @ForAll("words") Map<WordFeature, Long> words, @ForAll("words") Map<WordFeature, Long> amongPeers) {
        LearnedFeelings plain = feelings(WordWeights.of(words));
        LearnedFeelings learned = new LearnedFeelings(
                plain.words(),
                plain.columns(),
                plain.confidence(),
                plain.insultAbove(),
                LearnedSignals.none(),
                new LearnedPeerTalk(WordWeights.of(amongPeers), -0.5, Collections.nCopies(8, 0.02)));
        byte[] bytes = WeightsFile.write(learned);
        assertThat(WeightsFile.read(bytes)).isEqualTo(learned);
        assertThat(WeightsFile.write(WeightsFile.read(bytes))).isEqualTo(bytes);
    }

    @Test
    void talk_among_peers_has_all_columns_or_none_and_finite_numbers() {
        List<Double> seven = Collections.nCopies(7, 1.0);
        List<Double> infinite = Collections.nCopies(8, Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> new LearnedPeerTalk(WordWeights.none(), 0, seven))
                .hasMessageContaining("8 columns are needed, there are 7");
        assertThatThrownBy(() -> new LearnedPeerTalk(WordWeights.none(), 0, infinite))
                .hasMessageContaining("must be finite");
        assertThatThrownBy(() -> new LearnedPeerTalk(WordWeights.none(), Double.NaN, List.of()))
                .hasMessageContaining("must be finite");
        byte[] bytes = WeightsFile.write(feelings(WordWeights.none()));
        bytes[bytes.length - WordWeights.none().bytes().length - 1] = 7;
        assertThatThrownBy(() -> WeightsFile.read(bytes)).hasMessageContaining("has none or 8 columns");
    }

    @Property(tries = 200)
    void files_of_versions_2_and_3_end_before_what_they_tell_nothing_of(@ForAll("words") Map<WordFeature, Long> words) {
        LearnedFeelings learned = feelings(WordWeights.of(words));
        byte[] bytes = WeightsFile.write(learned);
        int signals = Integer.BYTES + WordWeights.none().bytes().length;
        int peers = Double.BYTES + signals;
        byte[] version2 = Arrays.copyOf(bytes, bytes.length - peers - signals);
        version2[3] = 2;
        assertThat(WeightsFile.read(version2)).isEqualTo(learned);
        byte[] version3 = Arrays.copyOf(bytes, bytes.length - peers);
        version3[3] = 3;
        assertThat(WeightsFile.read(version3)).isEqualTo(learned);
        version3[3] = 4;
        assertThatThrownBy(() -> WeightsFile.read(version3)).hasMessageContaining("cut short");
        version3[3] = 5;
        assertThatThrownBy(() -> WeightsFile.read(version3))
                .hasMessageContaining("not a weights file of version 2 to 4");
    }

    @Property(tries = 200)
    void a_file_cut_short_is_refused(@ForAll("words") Map<WordFeature, Long> words, @ForAll int where) {
        byte[] bytes = WeightsFile.write(feelings(WordWeights.of(words)));
        byte[] cut = Arrays.copyOf(bytes, Math.floorMod(where, bytes.length));
        assertThatThrownBy(() -> WeightsFile.read(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_with_more_than_weights_is_refused() {
        byte[] bytes = WeightsFile.write(feelings(WordWeights.none()));
        assertThatThrownBy(() -> WeightsFile.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_insult_can_only_raise_heat_and_the_insult_itself() {
        for (LearnedTarget target : LearnedTarget.values()) {
            boolean heat = target == LearnedTarget.ANGER
                    || target == LearnedTarget.FRUSTRATION
                    || target == LearnedTarget.INSULT;
            assertThat(WordWeights.RISING >> target.column() & 1).isEqualTo(heat ? 1 : 0);
        }
        assertThat(LearnedTarget.INSULT.column()).isEqualTo(WordWeights.COLUMNS - 1);
    }

    @Test
    void a_negated_word_and_a_pair_are_told_from_a_word() {
        assertThat(WordFeature.of("!good")).isEqualTo(WordFeature.word("good", true));
        assertThat(WordFeature.of("not good")).isEqualTo(WordFeature.pair("not", "good"));
        assertThat(WordFeature.of("good")).isEqualTo(WordFeature.word("good", false));
    }

    @Provide
    Arbitrary<Map<WordFeature, Long>> words() {
        Arbitrary<String> word = Arbitraries.of("a", "b", "é", "\uD83D\uDE21", "'", "#")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(letters -> String.join("", letters));
        Arbitrary<WordFeature> feature = Arbitraries.oneOf(
                Combinators.combine(word, Arbitraries.of(true, false)).as(WordFeature::word),
                Combinators.combine(word, word).as(WordFeature::pair));
        Arbitrary<Long> weights = Arbitraries.integers()
                .between(-WordWeights.LARGEST, WordWeights.LARGEST)
                .array(int[].class)
                .ofSize(WordWeights.COLUMNS)
                .map(WordWeights::pack);
        return Arbitraries.maps(feature, weights).ofMaxSize(20);
    }

    private static LearnedFeelings withSignals(LearnedFeelings feelings, WordWeights words) {
        List<LearnedSignal> signals = List.of(
                new LearnedSignal(SignalId.WAITING, -2, 0.02, 0.1, 0.3, 0.4),
                new LearnedSignal(SignalId.of("acme.late"), -1, 0.03, 0, 0, 1));
        return with(feelings, new LearnedSignals(List.of(words), signals));
    }

    private static LearnedFeelings with(LearnedFeelings feelings, LearnedSignals signals) {
        return new LearnedFeelings(
                feelings.words(),
                feelings.columns(),
                feelings.confidence(),
                feelings.insultAbove(),
                signals,
                LearnedPeerTalk.none());
    }

    private static LearnedFeelings feelings(WordWeights words) {
        List<LearnedColumn> columns = Arrays.stream(LearnedTarget.values())
                .map(target ->
                        new LearnedColumn(target, -2, 0.01, 0.1, 0.2, 0.3, ImmutableMap.of(SignalId.INSULT, 1.5)))
                .toList();
        return new LearnedFeelings(words, columns, Collections.nCopies(LearnedFeelings.CONFIDENCE_POINTS, 0.75), 0.4);
    }
}
