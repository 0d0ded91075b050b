package dev.evenkeel.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Reason reason = Reason.when(() -> "made " + made.incrementAndGet());

    @Test
    void nothing_is_put_into_words_before_somebody_reads_it() {
        Why why = new Why(new RuleId("test.rule"), reason.after("in shadow: "));

        assertThat(made).hasValue(0);
        assertThat(why.because()).isEqualTo("in shadow: made 1");
    }

    @Test
    void the_words_are_made_once() {
        assertThat(reason.words()).isEqualTo(reason.words());
        assertThat(made).hasValue(1);
    }

    @Test
    void reasons_with_the_same_words_are_equal() {
        assertThat(reason).isEqualTo(Reason.of("made 1")).hasSameHashCodeAs(Reason.of("made 1"));
        assertThat(reason).isNotEqualTo(Reason.of("another")).hasToString("made 1");
    }
}
