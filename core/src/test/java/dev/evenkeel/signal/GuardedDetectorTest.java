package dev.evenkeel.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Span;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A plug-in that fails costs its own signals only. */
class GuardedDetectorTest {

    private static final Signal SIGNAL = new Signal(SignalId.ANGER, 0.5, new Span(0, 3), new RuleId("host.model"));

    @Test
    void passes_on_what_a_detector_finds() {
        GuardedDetector.Detection detection = guarded(text -> List.of(SIGNAL)).detect("grr");

        assertThat(detection.signals()).containsExactly(SIGNAL);
        assertThat(detection.failure()).isNull();
    }

    @Test
    void names_the_detector_that_throws_and_the_class_of_what_it_threw_and_no_more() {
        GuardedDetector.Detection detection = guarded(text -> {
                    throw new IllegalStateException("the text was " + text);
                })
                .detect("secret");

        assertThat(detection.signals()).isEmpty();
        assertThat(detection.failure())
                .isEqualTo(new Why(new RuleId("host.model"), "detector failed: java.lang.IllegalStateException"));
    }

    @Test
    void refuses_spans_beyond_the_text() {
        assertThat(guarded(text -> List.of(SIGNAL)).detect("").failure()).isNotNull();
    }

    @Test
    void survives_a_detector_that_never_returns() {
        assertThat(guarded(GuardedDetectorTest::forever).detect("x").failure()).isNotNull();
    }

    @SuppressWarnings("InfiniteRecursion")
    private static List<Signal> forever(String text) {
        return forever(text + "!");
    }

    private static GuardedDetector guarded(Function<String, List<Signal>> detect) {
        return new GuardedDetector(new SignalDetector() {
            @Override
            public RuleId id() {
                return new RuleId("host.model");
            }

            @Override
            public List<Signal> detect(String text) {
                return detect.apply(text);
            }
        });
    }
}
