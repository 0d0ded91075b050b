package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threats in the words of people who mean them, and what only sounds like one. */
class ThreatsTest {
    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());

    @ParameterizedTest
    @MethodSource("threats")
    void a_threat_is_heard(String line) {
        assertThat(signals(line)).contains(SignalId.THREAT_VIOLENCE);
    }

    @ParameterizedTest
    @MethodSource("lookAlikes")
    void hazards_figures_of_speech_and_reports_are_no_threat(String line) {
        assertThat(signals(line)).doesNotContain(SignalId.THREAT_VIOLENCE);
    }

    static List<SignalId> signals(String line) {
        return EVENKEEL.read(line).signals().stream().map(Signal::id).toList();
    }

    static Stream<String> threats() {
        return lines("threats.txt");
    }

    static Stream<String> lookAlikes() {
        return lines("threat-look-alikes.txt");
    }

    static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(ThreatsTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
