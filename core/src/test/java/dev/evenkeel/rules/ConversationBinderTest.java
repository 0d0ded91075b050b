package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationBinderTest {

    @Test
    void every_fact_that_a_host_can_tell_can_be_told() {
        Map<String, Object> conversation = Map.of(
                "name", "All facts",
                "channel", "email",
                "customer", Map.of("name", "Dana", "type", "escalator", "locale", "en-GB"),
                "agent",
                        Map.of(
                                "name",
                                "Sam",
                                "stress",
                                "low",
                                "hardConversations",
                                3,
                                "mayEnd",
                                true,
                                "commitments",
                                List.of(Map.of(
                                        "kind", "refund", "upTo", 50, "currency", "EUR", "notSoonerThanHours", 48))),
                "issue",
                        Map.of(
                                "summary", "a late refund",
                                "complaints", List.of("a rude call"),
                                "fault", "ours",
                                "needsResearch", true,
                                "followUpAt", "2026-03-04T10:15:00+01:00"),
                "lines", List.of(Map.of("customer", "Hello.", "complete", false, "at", "2026-03-02T10:15:00Z")));

        TestConversation bound = Layers.of(
                        SmallPack.builder().rule("conversations", conversation).build())
                .conversations()
                .get(0);

        assertThat(problemsWith(conversation)).isEmpty();
        assertThat(bound.opening().channel().id()).isEqualTo("email");
        assertThat(bound.opening().agent().commitments()).hasSize(1);
        assertThat(bound.opening().issue().followUpAt()).hasToString("2026-03-04T09:15:00Z");
        assertThat(bound.lines().get(0).spoken())
                .isInstanceOfSatisfying(
                        Spoken.ByCustomer.class,
                        line -> assertThat(line.turn().complete()).isFalse());
    }

    @Test
    void every_mistake_in_a_conversation_is_told_at_its_place_in_one_run() {
        Map<String, Object> conversation = Map.of(
                "name", "Late",
                "channel", "fax",
                "customer", Map.of("nme", "Dana"),
                "agent", Map.of("commitments", List.of(Map.of("kind", "refund", "currency", "euro"))),
                "issue", Map.of("followUpAt", "tomorrow"),
                "lines",
                        List.of(
                                Map.of("customer", "Hello.", "agent", "Hello."),
                                Map.of("event", "solved"),
                                Map.of("draft", "Hello.", "complete", true),
                                Map.of("customer", "Hello.", "expect", Map.of("signals", "waiting"))));

        assertThat(problemsWith(conversation))
                .containsExactlyInAnyOrder(
                        "java: conversations[0].channel the channel \"fax\" is not known",
                        "java: conversations[0].customer.nme the field \"nme\" is not known here"
                                + "\n    did you mean \"name\"?",
                        "java: conversations[0].agent.commitments[0].currency \"currency\" must be an ISO 4217 code such"
                                + " as EUR",
                        "java: conversations[0].issue.followUpAt \"followUpAt\" must be a time such as"
                                + " 2026-03-02T10:15:00Z",
                        "java: conversations[0].lines[0] a line has exactly one of customer, agent, supervisor, draft,"
                                + " event",
                        "java: conversations[0].lines[1].event the event \"solved\" is not known"
                                + "\n    did you mean \"resolved\"?",
                        "java: conversations[0].lines[2].complete the field \"complete\" is not known here",
                        "java: conversations[0].lines[3].expect.signals \"signals\" must be a list, not a text");
    }

    @Test
    void a_conversation_needs_a_name_of_its_own_and_a_line() {
        Map<String, Object> empty = Map.of("name", "Late", "lines", List.of());

        assertThat(problemsWith(empty, empty))
                .contains(
                        "java: conversations[0] \"lines\" needs at least one line",
                        "java: conversations[1] there is a conversation \"Late\" already"
                                + "\n    first given at java: conversations[0]");
    }

    @SafeVarargs
    private static List<String> problemsWith(Map<String, Object>... conversations) {
        RulePackBuilder pack = SmallPack.builder();
        for (Map<String, Object> conversation : conversations) {
            pack.rule("conversations", conversation);
        }
        return Layers.of(pack.build()).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
