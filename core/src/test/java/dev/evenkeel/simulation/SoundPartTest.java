package dev.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.review.Finding;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.review.Severity;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.text.Span;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SoundPartTest {

    @Example
    void the_sentence_around_an_error_is_blanked_and_the_others_stay() {
        String text = "I'm sorry. But, well, please hold now! I'm listening.";

        assertThat(SoundPart.of(text, List.of(at(22, 33, Severity.ERROR))).replaceAll(" +", " "))
                .isEqualTo("I'm sorry. I'm listening.");
    }

    @Example
    void warnings_and_hints_leave_the_line_as_it_is() {
        String text = "I'm sorry, please hold.";

        assertThat(SoundPart.of(text, List.of(at(0, 9, Severity.WARNING), at(0, 9, Severity.HINT))))
                .isEqualTo(text);
    }

    @Property
    void wherever_an_error_stands_only_whole_stretches_become_blank(
            @ForAll String text, @ForAll @IntRange(max = 300) int one, @ForAll @IntRange(max = 300) int other) {
        int start = Math.min(Math.min(one, other), text.length());
        int end = Math.min(Math.max(one, other), text.length());

        String sound = SoundPart.of(text, List.of(at(start, end, Severity.ERROR)));

        assertThat(sound).hasSameSizeAs(text);
        assertThat(sound.substring(start, end)).isBlank();
        for (int at = 0; at < text.length(); at++) {
            assertThat(sound.charAt(at)).isIn(text.charAt(at), ' ');
        }
    }

    private static Finding at(int start, int end, Severity severity) {
        return new Finding(
                FindingId.HOLD_PHRASE, severity, new Span(start, end), "It hurts.", "Stay.", new RuleId("test.hold"));
    }
}
