package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedPeerTalk;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.PreparedPack;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.SmallPack;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a whole engine makes of words that speak for signals. */
class LearnedSignalsTest {

    private static final double ABOVE = 0.6;
    private static final List<String> LEARNED = List.of(
            "small.learned.waiting",
            "small.learned.resolution-confirmed",
            "small.learned.gratitude",
            "small.learned.sarcasm",
            "small.learned.offer-accepted",
            "small.learned.offer-declined");

    private static final Evenkeel WITHOUT = engine(LearnedSignals.none());
    private static final Evenkeel WITH = engine(signals());
    private static final Evenkeel PREPARED = prepared();

    @Test
    void a_learned_signal_names_its_rule_the_word_that_carries_it_and_how_probable_it_is() {
        Signal waiting = signal(WITH.read("a week overdue now"), SignalId.WAITING);
        assertThat(waiting.rule().id()).isEqualTo("small.learned.waiting");
        assertThat(waiting.span()).isEqualTo(new Span(7, 14));
        assertThat(waiting.strength()).isBetween(0.99, 1.0);
        assertThat(WITH.read("a week from now").signals()).isEmpty();
    }

    @Test
    void what_is_not_probable_enough_is_not_shown() {
        assertThat(WITH.read("overdue").signals()).isNotEmpty();
        assertThat(WITH.read("overdue but punctual").signals()).isEmpty();
    }

    @Test
    void what_a_rule_has_found_is_not_added_again() {
        Signal waiting = signal(WITH.read("overdue and still waiting"), SignalId.WAITING);
        assertThat(waiting.rule().id()).isEqualTo("small.waiting.still");
    }

    @Test
    void nobody_is_content_who_is_still_waiting() {
        assertThat(ids(WITH.read("sorted"))).containsExactly(SignalId.RESOLUTION_CONFIRMED);
        assertThat(ids(WITH.read("sorted, still waiting")))
                .contains(SignalId.WAITING)
                .doesNotContain(SignalId.RESOLUTION_CONFIRMED);
        assertThat(ids(WITH.read("sorted, overdue")))
                .contains(SignalId.WAITING)
                .doesNotContain(SignalId.RESOLUTION_CONFIRMED);
    }

    @Test
    void nobody_thanks_who_means_the_opposite() {
        assertThat(ids(WITH.read("cheers"))).containsExactly(SignalId.GRATITUDE);
        assertThat(ids(WITH.read("cheers, marvellous"))).containsExactly(SignalId.SARCASM);
    }

    @Test
    void a_yes_gives_way_to_a_no() {
        assertThat(ids(WITH.read("count me in"))).containsExactly(SignalId.OFFER_ACCEPTED);
        assertThat(ids(WITH.read("never mind"))).containsExactly(SignalId.OFFER_DECLINED);
        assertThat(ids(WITH.read("count me in, or never mind"))).containsExactly(SignalId.OFFER_DECLINED);
    }

    @Test
    void who_thanks_by_a_rule_is_taken_at_their_word() {
        Evenkeel polite = Evenkeel.with(SmallPack.builder()
                .weights(learned(signals()))
                .rule("signals", thanks())
                .build());
        assertThat(ids(polite.read("thank you, marvellous"))).containsExactly(SignalId.GRATITUDE);
        assertThat(ids(polite.read("marvellous"))).containsExactly(SignalId.SARCASM);
    }

    @Test
    void words_say_nothing_in_another_language() {
        assertThat(WITH.read("overdue я очень зол на вас сегодня и ещё вчера").signals())
                .isEmpty();
    }

    @Test
    void a_layer_above_says_from_where_on_a_signal_is_shown_or_that_it_never_is() {
        assertThat(layered("waiting", 0.99999).read("a week overdue").signals()).isEmpty();
        assertThat(ids(layered("waiting", 0.9).read("a week overdue"))).containsExactly(SignalId.WAITING);
        assertThat(layered("waiting", 1).read("overdue ".repeat(20)).signals())
                .extracting(Signal::id)
                .doesNotContain(SignalId.WAITING);
        assertThat(ids(layered("waiting", 1).read("cheers"))).containsExactly(SignalId.GRATITUDE);
    }

    @Test
    void danger_may_be_shown_sooner_and_never_later() {
        assertThat(ids(layered("self-harm", 0.5).read("the hereafter"))).containsExactly(SignalId.SELF_HARM);
        assertThatThrownBy(() -> layered("self-harm", 0.61))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(
                        "\"self-harm\" leads to the safety lane: it is shown from 0.6 on at the latest, as the weights say");
    }

    @Test
    void what_the_author_of_a_locked_rule_knows_to_be_harmless_no_word_calls_danger() {
        Evenkeel careful = exceptingTheBar(true);
        assertThat(ids(careful.read("the beyond and the hereafter"))).containsExactly(SignalId.SELF_HARM);
        assertThat(ids(careful.read("a table in the hereafter"))).containsExactly(SignalId.SELF_HARM);
        assertThat(careful.read("a table in the beyond bar in the hereafter").signals())
                .isEmpty();
    }

    @Test
    void danger_in_a_long_text_must_be_clearer_than_anything_else() {
        String both = "overdue hereafter";
        assertThat(ids(WITH.read(both + " indeed".repeat(30)))).containsExactly(SignalId.WAITING, SignalId.SELF_HARM);
        assertThat(ids(WITH.read(both + " indeed".repeat(50)))).containsExactly(SignalId.WAITING);
    }

    @Test
    void an_exception_that_any_layer_could_add_silences_no_danger() {
        assertThat(ids(exceptingTheBar(false).read("a table in the beyond bar in the hereafter")))
                .containsExactly(SignalId.SELF_HARM);
    }

    @Test
    void a_limit_of_something_that_was_not_learned_is_a_mistake() {
        assertThatThrownBy(() -> layered("refund-request", 0.5))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("\"refund-request\" is not known here");
    }

    @Property(tries = 300)
    void signals_change_no_feeling_and_no_other_signal(@ForAll("messages") String text) {
        Reading with = WITH.read(text);
        Reading without = WITHOUT.read(text);
        assertThat(with.appraisal()).isEqualTo(without.appraisal());
        assertThat(with.signals()).containsAll(without.signals());
    }

    @Property(tries = 300)
    void every_signal_is_there_once_in_the_order_of_the_text_and_within_it(@ForAll("messages") String text) {
        List<Signal> signals = WITH.read(text).signals();
        assertThat(signals).extracting(Signal::id).doesNotHaveDuplicates();
        assertThat(signals).extracting(signal -> signal.span().start()).isSorted();
        assertThat(signals).allSatisfy(signal -> {
            assertThat(signal.span().end()).isBetween(signal.span().start() + 1, text.length());
            assertThat(signal.strength()).isBetween(0.0, 1.0);
        });
    }

    @Property(tries = 300)
    void what_is_learned_is_shown_from_its_limit_on(@ForAll("messages") String text) {
        assertThat(WITH.read(text).signals())
                .filteredOn(signal -> LEARNED.contains(signal.rule().id()))
                .allSatisfy(signal -> assertThat(signal.strength()).isGreaterThanOrEqualTo(ABOVE - 1e-9));
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of(
                        "still waiting",
                        "overdue",
                        "punctual",
                        "sorted",
                        "cheers",
                        "marvellous",
                        "count",
                        "never",
                        "!!",
                        "?",
                        ".",
                        "12")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void a_prepared_pack_shows_the_same(@ForAll("messages") String text) {
        assertThat(PREPARED.read(text)).isEqualTo(WITH.read(text));
    }

    private static Signal signal(Reading reading, SignalId id) {
        return reading.signals().stream()
                .filter(signal -> signal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<SignalId> ids(Reading reading) {
        return reading.signals().stream().map(Signal::id).toList();
    }

    private static LearnedSignals signals() {
        WordWeights words = WordWeights.of(Map.of(
                WordFeature.of("overdue"), WordWeights.pack(90, 0, 0, 0, 0, 0, 0, 0),
                WordFeature.of("punctual"), WordWeights.pack(-90, 0, 0, 0, 0, 0, 0, 0),
                WordFeature.of("sorted"), WordWeights.pack(0, 90, 0, 0, 0, 0, 0, 0),
                WordFeature.of("cheers"), WordWeights.pack(0, 0, 90, 0, 0, 0, 0, 0),
                WordFeature.of("marvellous"), WordWeights.pack(0, 0, 0, 90, 0, 0, 0, 0)));
        WordWeights wordsOfTheNext = WordWeights.of(Map.of(
                WordFeature.of("count"), WordWeights.pack(90, 0, 0, 0, 0, 0, 0, 0),
                WordFeature.of("never"), WordWeights.pack(0, 90, 0, 0, 0, 0, 0, 0),
                WordFeature.of("hereafter"), WordWeights.pack(0, 0, 90, 0, 0, 0, 0, 0)));
        List<LearnedSignal> signals = Stream.of(
                        SignalId.WAITING,
                        SignalId.RESOLUTION_CONFIRMED,
                        SignalId.GRATITUDE,
                        SignalId.SARCASM,
                        SignalId.URGENCY,
                        SignalId.NO_PROGRESS,
                        SignalId.NOT_RESOLVED,
                        SignalId.REPEAT_CONTACT,
                        SignalId.OFFER_ACCEPTED,
                        SignalId.OFFER_DECLINED,
                        SignalId.SELF_HARM)
                .map(signal -> new LearnedSignal(signal, -4, 0.1, 0, 0, ABOVE))
                .toList();
        return new LearnedSignals(List.of(words, wordsOfTheNext), signals);
    }

    private static Evenkeel prepared() {
        RulePack pack = SmallPack.builder().weights(learned(signals())).build();
        byte[] form = PreparedPack.write(pack, List.of());
        return Evenkeel.with(PreparedPack.open(form, List.of()::equals, () -> {
            throw new IllegalStateException("the pack as it is written is not asked for");
        }));
    }

    private static Evenkeel exceptingTheBar(boolean locked) {
        Map<String, Object> more = Map.of("unless", List.of("the beyond bar"), "locked", locked);
        return Evenkeel.with(SmallPack.builder()
                .weights(learned(signals()))
                .rule("signals", rule("small.self-harm.beyond", "self-harm", "the beyond", more))
                .build());
    }

    private static Map<String, Object> thanks() {
        return rule("small.gratitude.thanks", "gratitude", "thank you", Map.of());
    }

    private static Map<String, Object> rule(String id, String signal, String phrase, Map<String, Object> more) {
        Map<String, Object> rule = new HashMap<>(more);
        rule.put("id", id);
        rule.put("signal", signal);
        rule.put("strength", 0.5);
        rule.put("phrases", List.of(phrase));
        rule.put("source", "S2");
        rule.put("examples", Map.of("match", List.of(phrase), "noMatch", List.of("no")));
        return rule;
    }

    private static Evenkeel layered(String signal, double above) {
        return Evenkeel.with(
                SmallPack.builder().weights(learned(signals())).build(),
                RulePack.builder("acme")
                        .extending("small", "[1.0,2.0)")
                        .settings("learned", Map.of(signal, above))
                        .build());
    }

    private static Evenkeel engine(LearnedSignals signals) {
        return Evenkeel.with(SmallPack.builder().weights(learned(signals)).build());
    }

    private static LearnedFeelings learned(LearnedSignals signals) {
        return new LearnedFeelings(
                WordWeights.of(Map.of(WordFeature.of("overdue"), WordWeights.pack(20, 20, 0, 0, 0, 0, -20, 0))),
                Arrays.stream(LearnedTarget.values())
                        .map(target -> new LearnedColumn(
                                target, target == LearnedTarget.VALENCE ? 0 : -4, 0.1, 0, 0, 0, Map.of()))
                        .toList(),
                Collections.nCopies(LearnedFeelings.CONFIDENCE_POINTS, 0.7),
                0.9,
                signals,
                LearnedPeerTalk.none());
    }
}
