package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.signal.SignalId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People in danger, an agent who is harassed, and everyday words that only sound like it. */
class DangerTest {
    @ParameterizedTest
    @MethodSource("inDanger")
    void danger_is_heard(String signal, String line) {
        assertThat(ThreatsTest.signals(line)).contains(new SignalId(signal));
    }

    @ParameterizedTest
    @MethodSource("notInDanger")
    void jokes_questions_and_bygones_raise_no_alarm(String line) {
        assertThat(ThreatsTest.signals(line))
                .doesNotContain(SignalId.SELF_HARM, SignalId.EMERGENCY, SignalId.HARASSMENT);
    }

    static Stream<Arguments> inDanger() {
        return ThreatsTest.lines("in-danger.txt").map(line -> Arguments.of((Object[]) line.split(": ", 2)));
    }

    static Stream<String> notInDanger() {
        return ThreatsTest.lines("not-in-danger.txt");
    }
}
