package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.standard.StandardPack;
import java.time.Instant;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContractJsonTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]\\.[0-9]{5}|[0-9][eE][-+]?[0-9]");

    private final Conversation opened = EVENKEEL.open(
            "c-1", Customer.named("Dana"), Agent.named("Sam"), Issue.about("a late refund"), Channel.CHAT);

    @Test
    void an_answer_to_a_customer_has_every_field_in_the_contracts_order() throws JsonProcessingException {
        JsonNode answer = JSON.readTree(ContractJson.writeAdvice(hear("This is the third time I'm writing!!"), "c-1"));

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "conversation",
                        "turn",
                        "speaker",
                        "language",
                        "emotion",
                        "valence",
                        "confidence",
                        "tension",
                        "trend",
                        "signals",
                        "customerType",
                        "state",
                        "transition",
                        "technique",
                        "alternatives",
                        "reply",
                        "avoid",
                        "openItems",
                        "actions",
                        "channelAdvice",
                        "agentCare",
                        "warnings",
                        "incident",
                        "handOver",
                        "followUp",
                        "why",
                        "whyNot",
                        "packs");
        assertThat(answer.get("speaker").asText()).isEqualTo("customer");
        assertThat(answer.at("/signals/0").fieldNames())
                .toIterable()
                .containsExactly("id", "strength", "start", "end", "rule");
    }

    @Test
    void an_answer_to_an_agent_has_every_field_in_the_contracts_order() throws JsonProcessingException {
        Conversation heard = hear("I'm furious, where is my refund?").conversation();
        String line = "I'll refund you $80 within three days.";

        JsonNode sent = JSON.readTree(
                ContractJson.writeReview(EVENKEEL.said(heard, AgentTurn.of(line).at(NOON)), "c-1", Speaker.SUPERVISOR));
        JsonNode draft = JSON.readTree(
                ContractJson.writeReview(EVENKEEL.check(heard, Draft.of(line).at(NOON)), "c-1"));

        assertThat(sent.fieldNames())
                .toIterable()
                .containsExactly(
                        "conversation",
                        "turn",
                        "speaker",
                        "draft",
                        "state",
                        "techniquesUsed",
                        "commitments",
                        "findings");
        assertThat(sent.get("speaker").asText()).isEqualTo("supervisor");
        assertThat(draft.get("speaker").asText()).isEqualTo("agent");
        assertThat(draft.get("draft").asBoolean()).isTrue();
        assertThat(draft.at("/commitments/0").fieldNames())
                .toIterable()
                .containsExactly("kind", "amount", "currency", "due", "start", "end", "rule");
        assertThat(draft.at("/commitments/0/due").asText()).isEqualTo("2026-03-05T12:00:00Z");
        assertThat(draft.at("/findings/0").fieldNames())
                .toIterable()
                .containsExactly("id", "severity", "start", "end", "message", "suggestion", "rule");
    }

    @Test
    void an_answer_to_the_host_tells_the_state() {
        Conversation closed = EVENKEEL.note(opened, HostNote.of(HostEvent.CLOSED));

        assertThat(ContractJson.writeSystem(closed, "c-1"))
                .isEqualTo("{\"conversation\":\"c-1\",\"turn\":1,\"speaker\":\"system\",\"state\":\"closed\"}");
    }

    @Property(tries = 200)
    void whatever_is_said_the_answer_is_one_line_of_plain_json(@ForAll String text, @ForAll String id)
            throws JsonProcessingException {
        for (String line : new String[] {
            ContractJson.writeAdvice(hear(text), id), ContractJson.writeReading(EVENKEEL.read(text), id)
        }) {
            assertThat(line).doesNotContain("\n", "\r", "\u2028", "\u2029").doesNotContain("NaN", "Infinity");
            JsonNode answer = JSON.readTree(line);
            assertThat(answer.get("emotion").toString()).doesNotContainPattern(LONG_NUMBER);
            assertThat(answer.path("valence").asDouble()).isBetween(-1.0, 1.0);
        }
    }

    private Advice hear(String text) {
        return EVENKEEL.hear(opened, CustomerTurn.of(text).at(NOON));
    }
}
