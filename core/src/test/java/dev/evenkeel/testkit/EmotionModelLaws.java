package dev.evenkeel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.EmotionModel;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Evidence;
import dev.evenkeel.emotion.Tension;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** The laws that every {@link EmotionModel} must keep; a plug-in's test implements this interface. */
public interface EmotionModelLaws {

    /** The model under test. */
    EmotionModel model();

    @Property
    default void every_value_stays_in_range(@ForAll @Size(max = 8) List<Evidence> turns) {
        EmotionalState state = after(turns);
        for (Emotion emotion : Emotion.values()) {
            assertThat(state.emotions().get(emotion)).isBetween(0.0, 1.0);
        }
        assertThat(state.valence()).isBetween(-1.0, 1.0);
        assertThat(state.confidence()).isBetween(0.0, 1.0);
        assertThat(state.recentHeat()).hasSizeLessThanOrEqualTo(EmotionalState.MEMORY);
    }

    @Property
    default void heat_is_never_below_that_of_the_message_unless_the_customer_is_relieved(
            @ForAll @Size(max = 5) List<Evidence> turns, @ForAll Evidence last) {
        Evidence unrelieved = new Evidence(last.message(), last.calming(), last.repeats(), false, last.at());
        EmotionalState state = model().next(after(turns), unrelieved);
        assertThat(state.emotions().anger())
                .isGreaterThanOrEqualTo(last.message().emotions().anger());
        assertThat(state.emotions().frustration())
                .isGreaterThanOrEqualTo(last.message().emotions().frustration());
    }

    @Property
    default void a_more_hostile_message_never_lowers_anger(
            @ForAll @Size(max = 5) List<Evidence> turns,
            @ForAll Evidence last,
            @ForAll @DoubleRange(max = 1) double more) {
        Emotions mild = last.message().emotions();
        Emotions hostile =
                Emotions.of(emotion -> emotion == Emotion.ANGER ? Math.max(mild.anger(), more) : mild.get(emotion));
        EmotionalState before = after(turns);
        assertThat(model().next(before, with(last, hostile)).emotions().anger())
                .isGreaterThanOrEqualTo(model().next(before, last).emotions().anger());
    }

    @Property
    default void turns_without_feeling_drift_to_calm(@ForAll @Size(max = 5) List<Evidence> turns) {
        EmotionalState state = after(turns);
        Evidence nothing = new Evidence(new Appraisal(Emotions.none(), 0, Tension.CALM, 1), 0, 0, false, null);
        for (int i = 0; i < 60; i++) {
            EmotionalState next = model().next(state, nothing);
            assertThat(next.emotions().heat())
                    .isLessThanOrEqualTo(state.emotions().heat());
            state = next;
        }
        assertThat(state.tension()).isEqualTo(Tension.CALM);
    }

    @Property
    default void the_same_turns_give_the_same_state(@ForAll @Size(max = 5) List<Evidence> turns) {
        assertThat(after(turns)).isEqualTo(after(turns));
    }

    private EmotionalState after(List<Evidence> turns) {
        EmotionalState state = EmotionalState.calm();
        for (Evidence turn : turns) {
            state = model().next(state, turn);
        }
        return state;
    }

    private static Evidence with(Evidence evidence, Emotions emotions) {
        Appraisal message = evidence.message();
        Appraisal changed = new Appraisal(emotions, message.valence(), message.tension(), message.confidence());
        return new Evidence(changed, evidence.calming(), evidence.repeats(), evidence.relieved(), evidence.at());
    }
}
