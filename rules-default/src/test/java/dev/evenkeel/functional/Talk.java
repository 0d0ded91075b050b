package dev.evenkeel.functional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.json.ContractJson;
import dev.evenkeel.json.JsonFacts;
import dev.evenkeel.review.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as data: who says what, what is known, and what must be answered.
 *
 * <p>A line is {@code {"customer": text}}, {@code {"agent": text}}, {@code {"draft": text}} or {@code {"event": id}}. It may
 * have {@code complete}, {@code at}, {@code channel}, {@code knowing} (objects of the contract: {@code customer}, {@code agent},
 * {@code issue}) and {@code expect}: see {@link Expectation}.
 */
final class Talk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Evenkeel evenkeel;
    private Conversation conversation;

    private Talk(Evenkeel evenkeel, String id) {
        this.evenkeel = evenkeel;
        this.conversation = evenkeel.open(id, Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
    }

    /** What is not as the lines expect, each with the number of its line; empty if all is. */
    static List<String> misfits(Evenkeel evenkeel, JsonNode lines) {
        Talk talk = new Talk(evenkeel, "talk");
        List<String> misfits = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            JsonNode answer = talk.play(line);
            for (String misfit : Expectation.misfits(line.path("expect"), answer)) {
                misfits.add("line " + (i + 1) + ": " + misfit);
            }
        }
        return misfits;
    }

    /** What customers' lines were answered, each with the channel that it came over. */
    static List<Heard> heard(Evenkeel evenkeel, JsonNode lines) {
        Talk talk = new Talk(evenkeel, "talk");
        List<Heard> heard = new ArrayList<>();
        for (JsonNode line : lines) {
            JsonNode answer = talk.play(line);
            if (line.has("customer")) {
                Draft reply = Draft.of(answer.at("/reply/text").asText());
                List<String> wrong = evenkeel.check(talk.conversation, reply).findings().stream()
                        .filter(finding -> finding.severity() != Severity.HINT)
                        .map(finding -> finding.id().id())
                        .toList();
                heard.add(new Heard(answer, talk.conversation.channel(), wrong));
            }
        }
        return heard;
    }

    /** An answer to a customer's line, and what would be wrong with its reply, hints aside. */
    record Heard(JsonNode answer, Channel channel, List<String> wrong) {}

    private JsonNode play(JsonNode line) {
        know(line.path("knowing"));
        if (line.has("channel")) {
            conversation = conversation.with(
                    JsonFacts.id("channel", Channel.class, line.path("channel").asText()));
        }
        Instant at = line.has("at") ? Instant.parse(line.path("at").asText()) : null;
        if (line.has("customer")) {
            Advice advice = evenkeel.hear(
                    conversation,
                    new CustomerTurn(
                            line.path("customer").asText(),
                            at,
                            line.path("complete").asBoolean(true)));
            conversation = advice.conversation();
            return tree(ContractJson.writeAdvice(advice, "talk"));
        }
        if (line.has("agent")) {
            AgentTurn turn = AgentTurn.of(line.path("agent").asText());
            Review review = evenkeel.said(conversation, at == null ? turn : turn.at(at));
            conversation = review.conversation();
            return tree(ContractJson.writeReview(review, "talk"));
        }
        if (line.has("draft")) {
            return tree(ContractJson.writeReview(
                    evenkeel.check(conversation, new Draft(line.path("draft").asText(), at)), "talk"));
        }
        HostEvent event =
                JsonFacts.id("event", HostEvent.class, line.path("event").asText());
        conversation = evenkeel.note(conversation, new HostNote(event, at));
        return tree(ContractJson.writeSystem(conversation, "talk"));
    }

    private void know(JsonNode knowing) {
        if (knowing.has("customer")) {
            conversation = conversation.with(JsonFacts.customer(conversation.customer(), map(knowing.get("customer"))));
        }
        if (knowing.has("agent")) {
            conversation = conversation.with(JsonFacts.agent(conversation.agent(), map(knowing.get("agent"))));
        }
        if (knowing.has("issue")) {
            conversation = conversation.with(JsonFacts.issue(conversation.issue(), map(knowing.get("issue"))));
        }
    }

    private static @Nullable Object map(JsonNode node) {
        return node.isNull() ? null : JSON.convertValue(node, Map.class);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("the contract's own JSON cannot be read", e);
        }
    }
}
