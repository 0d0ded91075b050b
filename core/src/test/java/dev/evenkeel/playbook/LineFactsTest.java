package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineFactsTest {

    private static final RuleId RULE = new RuleId("small.rule");

    @ParameterizedTest
    @ValueSource(strings = {"Thanks", "Thanks so much for your help!", "thanks, have a nice day"})
    void a_line_with_little_beside_its_thanks_only_thanks(String text) {
        assertThat(line(text, SignalId.GRATITUDE, "thanks").onlyThanksOrFarewell())
                .isTrue();
    }

    @Test
    void thanks_with_a_request_are_more_than_thanks() {
        assertThat(line("Thanks. Now please also change the address on my account", SignalId.GRATITUDE, "thanks")
                        .onlyThanksOrFarewell())
                .isFalse();
    }

    @Test
    void thanks_with_a_question_are_more_than_thanks() {
        List<Signal> signals = new ArrayList<>(List.of(signal(SignalId.GRATITUDE, 0, 6)));
        signals.add(signal(SignalId.QUESTION, 7, 11));

        assertThat(line("Thanks when?", signals).onlyThanksOrFarewell()).isFalse();
    }

    @Test
    void a_line_without_thanks_or_farewell_does_not_thank() {
        assertThat(line("ok", List.of()).onlyThanksOrFarewell()).isFalse();
        assertThat(line("great", SignalId.SATISFACTION, "great").onlyThanksOrFarewell())
                .isFalse();
    }

    @Test
    void a_greeting_alone_only_greets_and_so_does_an_empty_line() {
        assertThat(line("Hello there, good people", SignalId.GREETING, "hello").onlyGreets())
                .isTrue();
        assertThat(line("  ", List.of()).onlyGreets()).isTrue();
        assertThat(line("Hello, I need to move my appointment please", SignalId.GREETING, "hello")
                        .onlyGreets())
                .isFalse();
        assertThat(line("my parcel", List.of()).onlyGreets()).isFalse();
    }

    @Test
    void a_severe_rule_or_harassment_or_two_insults_are_severe() {
        Signal insult = signal(SignalId.INSULT, 0, 5);

        assertThat(line("x", List.of(insult)).isSeverelyAbusive(Set.of())).isFalse();
        assertThat(line("x", List.of(insult)).isSeverelyAbusive(Set.of(RULE))).isTrue();
        assertThat(line("x", List.of(insult, signal(SignalId.INSULT, 3, 9))).isSeverelyAbusive(Set.of()))
                .isFalse();
        assertThat(line("x", List.of(insult, signal(SignalId.INSULT, 9, 12))).isSeverelyAbusive(Set.of()))
                .isTrue();
        assertThat(line("x", List.of(signal(SignalId.HARASSMENT, 0, 5))).isSeverelyAbusive(Set.of()))
                .isTrue();
    }

    @Test
    void an_email_of_thanks_above_a_quoted_thread_only_thanks() {
        String email = "Thanks so much, Dana!\n> Your parcel leaves our depot on Friday.\n> It will be there soon.\n";
        String body = Lexicon.builder().build().body(email, Channel.EMAIL);
        List<Signal> thanks = List.of(signal(SignalId.GRATITUDE, 0, 6));

        assertThat(new LineFacts(email, body, thanks).onlyThanksOrFarewell()).isTrue();
        assertThat(line(email, thanks).onlyThanksOrFarewell()).isFalse();
    }

    @Test
    void an_email_of_nothing_but_history_does_not_greet() {
        String email = "> My parcel is lost.\n";

        assertThat(new LineFacts(email, " ".repeat(email.length()), List.of()).onlyGreets())
                .isFalse();
    }

    @Test
    void a_span_beyond_the_text_is_survived() {
        assertThat(line("bye", List.of(signal(SignalId.FAREWELL, 0, 99))).onlyThanksOrFarewell())
                .isTrue();
    }

    private static LineFacts line(String text, SignalId id, String word) {
        int start = text.toLowerCase(java.util.Locale.ROOT).indexOf(word);
        return line(text, List.of(signal(id, start, start + word.length())));
    }

    private static LineFacts line(String text, List<Signal> signals) {
        return new LineFacts(text, text, signals);
    }

    private static Signal signal(SignalId id, int start, int end) {
        return new Signal(id, 0.5, new Span(start, end), RULE);
    }
}
