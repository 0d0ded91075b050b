package dev.evenkeel.emotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.testkit.EmotionModelLaws;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InertialEmotionModelTest implements EmotionModelLaws {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final EmotionModel model =
            new InertialEmotionModel(new EmotionSettings(List.of(0.2, 0.4, 0.6, 0.8), 0.8, 6, 0.1, Map.of()));

    @Override
    public EmotionModel model() {
        return model;
    }

    @Test
    void a_calmer_message_keeps_most_of_the_earlier_heat() {
        EmotionalState state = model.next(after(0.7), evidence(0, 0, 0, false, null));
        assertThat(state.emotions().frustration()).isCloseTo(0.56, within(1e-9));
        assertThat(state.tension()).isEqualTo(Tension.FRUSTRATED);
        assertThat(state.trend()).isEqualTo(Trend.FALLING);
    }

    @Test
    void half_of_what_carries_over_is_gone_after_the_half_life() {
        EmotionalState before = model.next(EmotionalState.calm(), evidence(0.8, 0, 0, false, NOON));
        EmotionalState later = model.next(before, evidence(0, 0, 0, false, NOON.plus(Duration.ofHours(6))));
        assertThat(later.emotions().frustration()).isCloseTo(0.8 * 0.8 / 2, within(1e-9));
    }

    @Test
    void time_that_goes_backwards_counts_as_no_time() {
        EmotionalState before = model.next(EmotionalState.calm(), evidence(0.8, 0, 0, false, NOON));
        EmotionalState later = model.next(before, evidence(0, 0, 0, false, NOON.minus(Duration.ofHours(6))));
        assertThat(later.emotions().frustration()).isCloseTo(0.64, within(1e-9));
    }

    @Test
    void a_good_line_of_the_agent_calms_at_the_next_turn() {
        EmotionalState calmed = model.next(after(0.7), evidence(0, 0.2, 0, false, null));
        EmotionalState ignored = model.next(after(0.7), evidence(0, 0, 0, false, null));
        assertThat(calmed.emotions().heat()).isLessThan(ignored.emotions().heat());
    }

    @Test
    void coming_back_to_the_same_matter_raises_frustration() {
        EmotionalState first = model.next(EmotionalState.calm(), evidence(0.3, 0, 0, false, null));
        EmotionalState third = model.next(EmotionalState.calm(), evidence(0.3, 0, 2, false, null));
        assertThat(third.emotions().frustration())
                .isGreaterThan(first.emotions().frustration());
    }

    @Test
    void a_confirmed_solution_brings_tension_to_annoyed_at_most() {
        assertThat(model.next(after(1), evidence(0.9, 0, 3, true, null)).tension())
                .isEqualTo(Tension.ANNOYED);
    }

    @Test
    void the_first_turn_is_compared_with_calm() {
        assertThat(after(0.5).trend()).isEqualTo(Trend.RISING);
        assertThat(after(0.01).trend()).isEqualTo(Trend.STEADY);
    }

    private EmotionalState after(double frustration) {
        return model.next(EmotionalState.calm(), evidence(frustration, 0, 0, false, null));
    }

    private static Evidence evidence(
            double frustration, double calming, int repeats, boolean relieved, @Nullable Instant at) {
        Emotions emotions = new Emotions(0, frustration, 0, 0, 0, 0);
        return new Evidence(new Appraisal(emotions, 0, Tension.CALM, 1), calming, repeats, relieved, at);
    }
}
