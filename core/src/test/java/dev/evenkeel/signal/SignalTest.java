package dev.evenkeel.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.text.Span;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final RuleId RULE = new RuleId("test.waiting");
    private static final Signal WAITING = new Signal(SignalId.WAITING, 0.5, new Span(2, 7), RULE);

    @Test
    void a_signal_gives_back_what_it_was_made_of() {
        assertThat(WAITING.id()).isEqualTo(SignalId.WAITING);
        assertThat(WAITING.strength()).isEqualTo(0.5);
        assertThat(WAITING.span()).isEqualTo(new Span(2, 7));
        assertThat(WAITING.rule()).isEqualTo(RULE);
        assertThat(WAITING)
                .hasToString("Signal[id=" + SignalId.WAITING + ", strength=0.5, span=Span[start=2, end=7], rule=" + RULE
                        + "]");
    }

    @Test
    void signals_are_equal_when_all_that_they_say_is() {
        assertThat(new Signal(SignalId.of("waiting"), 0.5, new Span(2, 7), new RuleId("test.waiting")))
                .isEqualTo(WAITING)
                .hasSameHashCodeAs(WAITING);
        assertThat(WAITING)
                .isNotEqualTo(new Signal(SignalId.ANGER, 0.5, new Span(2, 7), RULE))
                .isNotEqualTo(new Signal(SignalId.WAITING, 0.6, new Span(2, 7), RULE))
                .isNotEqualTo(new Signal(SignalId.WAITING, 0.5, new Span(1, 7), RULE))
                .isNotEqualTo(new Signal(SignalId.WAITING, 0.5, new Span(2, 8), RULE))
                .isNotEqualTo(new Signal(SignalId.WAITING, 0.5, new Span(2, 7), new RuleId("test.other")));
    }

    @Test
    void a_signal_can_become_stronger() {
        assertThat(WAITING.withStrength(0.8)).isEqualTo(new Signal(SignalId.WAITING, 0.8, new Span(2, 7), RULE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WAITING.withStrength(-0.1))
                .withMessageContaining("waiting");
    }

    @Test
    void a_strength_is_a_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signal(SignalId.WAITING, 1.1, new Span(0, 1), RULE))
                .withMessageContaining("waiting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Signal(SignalId.WAITING, Double.NaN, new Span(0, 1), RULE));
    }
}
