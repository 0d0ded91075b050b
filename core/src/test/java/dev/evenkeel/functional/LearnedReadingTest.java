package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedPeerTalk;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.SmallPack;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a whole engine makes of learned words. */
class LearnedReadingTest {

    private static final Evenkeel WITHOUT = Evenkeel.with(SmallPack.pack());
    private static final Evenkeel WITH = Evenkeel.with(
            SmallPack.builder().weights(learned(0.9, "livid", "pillock")).build());

    @Test
    void learned_words_show_feelings_that_no_rule_knows() {
        assertThat(WITHOUT.read("I am livid").appraisal().emotions().anger()).isZero();
        assertThat(WITH.read("I am livid").appraisal().emotions().anger()).isGreaterThan(0.9);
        assertThat(WITH.read("I am livid").appraisal().valence()).isNegative();
    }

    @Test
    void among_peers_words_say_what_was_learned_from_peers() {
        LearnedFeelings customers = learned(0.9, "livid", "cheers");
        WordWeights besides = WordWeights.of(Map.of(
                WordFeature.of("lol"), WordWeights.pack(0, 0, 0, 0, 0, 0, 0, 127),
                WordFeature.of("livid"), WordWeights.pack(-90, -20, 0, 0, 0, 0, 0, 0),
                WordFeature.of("cheers"), WordWeights.pack(0, 0, 0, 0, 0, 90, 0, 0)));
        Evenkeel both = Evenkeel.with(SmallPack.builder()
                .weights(new LearnedFeelings(
                        customers.words(),
                        customers.columns(),
                        customers.confidence(),
                        customers.insultAbove(),
                        LearnedSignals.none(),
                        new LearnedPeerTalk(besides, -6, Collections.nCopies(WordWeights.COLUMNS, 0.1))))
                .build());

        assertThat(both.read("cheers for that").appraisal().emotions().satisfaction())
                .isLessThan(0.1);
        assertThat(both.read("lol cheers for that").appraisal().emotions().satisfaction())
                .isGreaterThan(0.9);
        assertThat(both.read("lol I am livid").appraisal().emotions().anger())
                .isEqualTo(WITH.read("lol I am livid").appraisal().emotions().anger());
    }

    @Test
    void what_is_said_over_and_over_makes_nobody_surer() {
        String dense = "a day so livid and a day so long ".repeat(8);

        assertThat(WITH.read(dense.repeat(100)).appraisal())
                .isEqualTo(WITH.read(dense).appraisal());
    }

    @Test
    void authored_signals_add_to_what_words_show() {
        double words = WITH.read("livid").appraisal().emotions().frustration();
        double both = WITH.read("livid, still waiting").appraisal().emotions().frustration();
        assertThat(both).isGreaterThan(Math.max(words, 0.4));
    }

    @Test
    void a_learned_insult_names_its_rule_and_the_word_that_carries_it() {
        Reading reading = WITH.read("such a pillock you are");
        Signal insult = insults(reading).get(0);
        assertThat(insult.rule().id()).isEqualTo("small.learned.insult");
        assertThat(insult.span()).isEqualTo(new Span(7, 14));
        assertThat(insult.strength()).isBetween(0.9, 1.0);
        assertThat(insults(WITH.read("such a lovely day"))).isEmpty();
    }

    @Test
    void an_insult_that_a_rule_names_is_no_weaker_than_words_make_it() {
        Evenkeel named = Evenkeel.with(SmallPack.builder()
                .weights(learned(0.9, "livid", "pillock"))
                .rule("signals", SmallPack.textRule("small.insult.clown", "clown", "signal", "insult", "strength", 0.6))
                .build());
        double alone = insults(named.read("such a pillock you are")).get(0).strength();
        Signal both = insults(named.read("such a pillock you are, what a clown. A clown"))
                .get(0);

        assertThat(insults(named.read("a clown")).get(0).strength()).isEqualTo(0.6);
        assertThat(both.rule().id()).isEqualTo("small.insult.clown");
        assertThat(both.strength()).isGreaterThanOrEqualTo(alone);
    }

    @Test
    void a_feeling_that_words_make_clear_is_shown_and_names_its_rule_and_all_that_was_read() {
        Reading reading = WITH.read("  I am livid! ");
        Signal anger = reading.signals().stream()
                .filter(signal -> signal.id().equals(SignalId.ANGER))
                .findFirst()
                .orElseThrow();
        assertThat(anger.rule().id()).isEqualTo("small.learned.feeling");
        assertThat(anger.span()).isEqualTo(new Span(2, 12));
        assertThat(anger.strength())
                .isEqualTo(reading.appraisal().emotions().anger())
                .isGreaterThan(0.9);
    }

    @Property(tries = 300)
    void a_feeling_is_shown_just_when_it_is_clear_or_a_rule_names_it(@ForAll("messages") String text) {
        Reading reading = WITH.read(text);
        List<Signal> shown = reading.signals().stream()
                .filter(signal -> signal.rule().id().equals("small.learned.feeling"))
                .toList();
        assertThat(shown).allSatisfy(signal -> assertThat(signal.strength()).isGreaterThanOrEqualTo(0.3));
        boolean angry = reading.appraisal().emotions().anger() >= 0.3 && text.matches(".*[a-zA-Z0-9].*");
        assertThat(reading.signals())
                .extracting(Signal::id)
                .matches(ids -> !angry || ids.contains(SignalId.ANGER), "anger that is clear is shown")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_higher_layer_replaces_the_weights_below() {
        Evenkeel layered = Evenkeel.with(
                SmallPack.builder().weights(learned(0.9, "livid")).build(),
                RulePack.builder("acme")
                        .extending("small", "[1.0,2.0)")
                        .weights(learned(0.9, "pillock"))
                        .build());
        assertThat(layered.read("livid").appraisal().emotions().anger()).isLessThan(0.1);
        assertThat(insults(layered.read("pillock")).get(0).rule().id()).isEqualTo("acme.learned.insult");
    }

    @Test
    void another_language_is_read_without_confidence() {
        assertThat(WITH.read("я очень зол на вас").appraisal().confidence()).isLessThanOrEqualTo(0.1);
        assertThat(WITH.read("я очень зол на вас").language()).isEqualTo("ru");
        assertThat(WITH.read("12345").appraisal().confidence()).isGreaterThan(0.5);
    }

    @Test
    void words_weigh_nothing_in_another_language() {
        Reading abroad = WITH.read("livid pillock я очень зол на вас сегодня и ещё вчера");

        assertThat(abroad.language()).isEqualTo("ru");
        assertThat(abroad.appraisal().emotions().anger()).isZero();
        assertThat(abroad.signals()).isEmpty();
    }

    @Property(tries = 300)
    void weights_leave_every_authored_signal_as_it_is(@ForAll("messages") String text) {
        List<Signal> without = WITHOUT.read(text).signals();
        assertThat(WITH.read(text).signals()).containsAll(without);
    }

    @Property(tries = 300)
    void a_message_is_read_alike_whatever_was_read_before(
            @ForAll("messages") String before, @ForAll("messages") String text) {
        Reading first = WITH.read(text);

        WITH.read(before + " я очень зол на вас");
        WITH.read(before);

        assertThat(WITH.read(text)).isEqualTo(first);
    }

    @Provide
    Arbitrary<String> messages() {
        return Arbitraries.of("still waiting", "livid", "you pillock", "!!", "WHY", "?", ".", "not", "12", "😡")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static List<Signal> insults(Reading reading) {
        return reading.signals().stream()
                .filter(signal -> signal.id().equals(SignalId.INSULT))
                .toList();
    }

    /** Words that weigh on anger, displeasure and insult. */
    private static LearnedFeelings learned(double insultAbove, String... words) {
        ImmutableMap.Builder<WordFeature, Long> weights = ImmutableMap.builder();
        for (String word : words) {
            boolean demeans = word.equals("pillock");
            weights.put(WordFeature.of(word), WordWeights.pack(90, 20, 0, 0, 0, 0, -90, demeans ? 90 : 0));
        }
        return new LearnedFeelings(
                WordWeights.of(weights.buildOrThrow()),
                Arrays.stream(LearnedTarget.values())
                        .map(target -> new LearnedColumn(
                                target, target == LearnedTarget.VALENCE ? 0 : -4, 0.1, 0, 0, 0, Map.of()))
                        .toList(),
                Collections.nCopies(LearnedFeelings.CONFIDENCE_POINTS, 0.7),
                insultAbove);
    }
}
