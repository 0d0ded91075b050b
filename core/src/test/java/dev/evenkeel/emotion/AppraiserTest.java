package dev.evenkeel.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.TextMeasures;
import dev.evenkeel.text.WordSums;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AppraiserTest {

    private static final Map<SignalId, Emotions> FEELINGS = ImmutableMap.of(
            SignalId.WAITING, new Emotions(0.1, 0.5, 0, 0, 0, 0),
            SignalId.INSULT, new Emotions(0.9, 0.6, 0, 0, 0, 0),
            SignalId.GRATITUDE, new Emotions(0, 0, 0, 0, 0, 0.8),
            SignalId.VULNERABILITY, new Emotions(0, 0, 0.4, 0.7, 0, 0));

    private final Appraiser appraiser =
            new Appraiser(new EmotionSettings(List.of(0.2, 0.4, 0.6, 0.8), 0.7, 6, 0.08, FEELINGS), null, "en");

    @Test
    void no_signal_is_confidently_calm() {
        Appraisal nothing = appraise(List.of());
        assertThat(nothing.emotions()).isEqualTo(Emotions.none());
        assertThat(nothing.valence()).isZero();
        assertThat(nothing.tension()).isEqualTo(Tension.CALM);
        assertThat(nothing.confidence()).isGreaterThan(0.8);
    }

    @Test
    void a_signal_shows_its_feelings_as_strongly_as_it_was_said() {
        Appraisal waiting = appraise(List.of(signal(SignalId.WAITING, 0.8)));
        assertThat(waiting.emotions().frustration()).isCloseTo(0.4, within(1e-9));
        assertThat(waiting.emotions().anger()).isCloseTo(0.08, within(1e-9));
    }

    @Test
    void an_appraisal_equals_another_of_the_same_message() {
        Appraisal waiting = appraise(List.of(signal(SignalId.WAITING, 0.8)));
        assertThat(waiting)
                .isEqualTo(appraise(List.of(signal(SignalId.WAITING, 0.8))))
                .hasSameHashCodeAs(appraise(List.of(signal(SignalId.WAITING, 0.8))))
                .isNotEqualTo(appraise(List.of(signal(SignalId.WAITING, 0.7))));
        for (Emotion emotion : Emotion.values()) {
            assertThat(waiting.get(emotion)).isEqualTo(waiting.emotions().get(emotion));
        }
    }

    @Test
    void a_second_reason_adds_to_the_first_without_leaving_the_scale() {
        Appraisal both = appraise(List.of(signal(SignalId.WAITING, 1), signal(SignalId.INSULT, 1)));
        assertThat(both.emotions().frustration()).isCloseTo(0.8, within(1e-9));
        assertThat(both.tension()).isEqualTo(Tension.FURIOUS);
    }

    @Test
    void thanks_are_positive_and_grief_is_negative() {
        assertThat(appraise(List.of(signal(SignalId.GRATITUDE, 1))).valence()).isPositive();
        assertThat(appraise(List.of(signal(SignalId.VULNERABILITY, 1))).valence())
                .isNegative();
    }

    @Test
    void in_a_language_of_others_or_an_unknown_one_the_same_feelings_are_a_guess() {
        List<Signal> waiting = List.of(signal(SignalId.WAITING, 1));
        for (String language : List.of("de", "und")) {
            Appraisal elsewhere = appraise(waiting, language);
            assertThat(elsewhere.emotions()).isEqualTo(appraise(waiting).emotions());
            assertThat(elsewhere.confidence()).isLessThanOrEqualTo(0.1);
        }
        assertThat(appraise(waiting).confidence()).isGreaterThan(0.4);
    }

    @Test
    void a_signal_without_feelings_moves_nothing() {
        assertThat(appraise(List.of(signal(SignalId.QUESTION, 1)))).isEqualTo(appraise(List.of()));
    }

    @Property
    void a_further_insult_never_lowers_anger_or_tension(@ForAll("signals") @Size(max = 6) List<Signal> signals) {
        List<Signal> more = ImmutableList.<Signal>builder()
                .addAll(signals)
                .add(signal(SignalId.INSULT, 0.3))
                .build();
        Appraisal before = appraise(signals);
        Appraisal after = appraise(more);
        assertThat(after.emotions().anger())
                .isGreaterThanOrEqualTo(before.emotions().anger());
        assertThat(after.tension()).isGreaterThanOrEqualTo(before.tension());
        assertThat(after.valence()).isLessThanOrEqualTo(before.valence());
    }

    @Provide
    Arbitrary<List<Signal>> signals() {
        Arbitrary<SignalId> ids = Arbitraries.of(
                SignalId.WAITING, SignalId.INSULT, SignalId.GRATITUDE, SignalId.VULNERABILITY, SignalId.QUESTION);
        return Combinators.combine(ids, Arbitraries.doubles().between(0, 1))
                .as(AppraiserTest::signal)
                .list();
    }

    private Appraisal appraise(List<Signal> signals) {
        return appraise(signals, "en");
    }

    private Appraisal appraise(List<Signal> signals, String language) {
        TextMeasures measures = new TextMeasures(language, 3, 12, 0, 0, 0, 0, 0, 0, 0);
        return appraiser.appraise(signals, measures, WordSums.none());
    }

    private static Signal signal(SignalId id, double strength) {
        return new Signal(id, strength, new Span(0, 1), new RuleId("test." + id.id()));
    }
}
