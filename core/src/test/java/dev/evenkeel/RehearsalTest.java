package dev.evenkeel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.SmallPack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void a_conversation_that_goes_as_it_says_has_no_problem() {
        assertThat(held(
                        Map.of(
                                "customer",
                                "Well, still waiting.",
                                "expect",
                                Map.of(
                                        "state", "listening",
                                        "transition", "small.heated",
                                        "technique", List.of("active-listening", "apologise"),
                                        "signals", List.of("waiting"),
                                        "noSignals", List.of("insult"),
                                        "actions", List.of())),
                        Map.of("draft", "Please hold.", "expect", Map.of("findings", List.of("hold-phrase"))),
                        Map.of(
                                "agent",
                                "I'm sorry.",
                                "expect",
                                Map.of(
                                        "techniques",
                                        List.of("apologise"),
                                        "findings",
                                        List.of(),
                                        "commitments",
                                        List.of())),
                        Map.of("event", "resolved", "expect", Map.of("state", "listening"))))
                .isEmpty();
    }

    @Test
    void every_line_that_comes_out_otherwise_is_told_with_its_place_and_the_rules_that_led_there() {
        List<String> problems = held(
                Map.of(
                        "customer",
                        "Well, still waiting.",
                        "expect",
                        Map.of("state", "greeting", "transition", List.of(), "noSignals", List.of("waiting"))),
                Map.of("draft", "Please hold.", "expect", Map.of("findings", List.of())),
                Map.of("agent", "I'm sorry.", "expect", Map.of("techniques", List.of("active-listening"))),
                Map.of("event", "resolved", "expect", Map.of("state", List.of("greeting"))));

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "java: conversations[0].lines[0].expect.state \"Late\", line 1: \"state\": greeting expected,"
                                + " found listening\n    led by small.heated, small.listen; signals: waiting;"
                                + " tension: frustrated",
                        "java: conversations[0].lines[0].expect.transition \"Late\", line 1: \"transition\": none"
                                + " expected, found small.heated\n    led by small.heated, small.listen; signals:"
                                + " waiting; tension: frustrated",
                        "java: conversations[0].lines[0].expect.noSignals \"Late\", line 1: \"noSignals\": no waiting"
                                + " expected, found waiting\n    led by small.heated, small.listen; signals: waiting;"
                                + " tension: frustrated",
                        "java: conversations[0].lines[1].expect.findings \"Late\", line 2: \"findings\": none expected,"
                                + " found hold-phrase",
                        "java: conversations[0].lines[2].expect.techniques \"Late\", line 3: \"techniques\": at least"
                                + " active-listening expected, found apologise",
                        "java: conversations[0].lines[3].expect.state \"Late\", line 4: \"state\": greeting expected,"
                                + " found listening");
    }

    @Test
    void what_may_be_missing_may_also_be_there() {
        assertThat(held(
                        Map.of("customer", "Well, still waiting."),
                        Map.of("draft", "Please hold.", "expect", Map.of("findings", List.of("hold-phrase?"))),
                        Map.of("draft", "I see.", "expect", Map.of("findings", List.of("hold-phrase?")))))
                .isEmpty();
        assertThat(held(
                        Map.of("customer", "Well, still waiting."),
                        Map.of("draft", "Please hold.", "expect", Map.of("findings", List.of("blame?")))))
                .hasSize(1);
    }

    @Test
    void what_the_host_comes_to_know_counts_from_that_line_on() {
        Map<String, Object> stressed = Map.of("agent", Map.of("stress", "high"));

        assertThat(held(
                        Map.of("customer", "Hello.", "expect", Map.of("care", List.of())),
                        Map.of("customer", "Hello?", "knows", stressed, "expect", Map.of("care", List.of("breathe"))),
                        Map.of("customer", "So?", "expect", Map.of("care", List.of("breathe")))))
                .isEmpty();
    }

    @Test
    void only_the_conversations_of_the_highest_layer_are_held() {
        RulePack below = packWith(Map.of("customer", "Hello.", "expect", Map.of("state", "listening")));
        RulePack above =
                RulePack.builder("acme").extending("small", "[1.0,2.0)").build();

        assertThat(Rehearsal.problemsOf(Layers.of(below))).hasSize(1);
        assertThat(Rehearsal.problemsOf(Layers.of(below, above))).isEmpty();
    }

    @Test
    void with_broken_packs_only_what_is_broken_is_told() {
        assertThat(held(Map.of("customer", "Hello.", "expect", Map.of("state", "listning", "findings", List.of()))))
                .containsExactlyInAnyOrder(
                        "java: conversations[0].lines[0].expect.state the state \"listning\" is not known\n"
                                + "    did you mean \"listening\"?",
                        "java: conversations[0].lines[0].expect.findings the field \"findings\" is not known here");
    }

    private static List<String> held(Object... lines) {
        return Rehearsal.problemsOf(Layers.of(packWith(lines))).stream()
                .map(Problem::toString)
                .toList();
    }

    private static RulePack packWith(Object... lines) {
        return SmallPack.builder()
                .rule("conversations", Map.of("name", "Late", "channel", "chat", "lines", List.of(lines)))
                .build();
    }
}
