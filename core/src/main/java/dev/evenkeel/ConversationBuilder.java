package dev.evenkeel;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.outcome.Course;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.reply.ReplyHistory;
import dev.evenkeel.technique.Commitment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the next snapshot from the one before; mutable, and only within one step. */
final class ConversationBuilder {

    private String id;
    private Customer customer;
    private Agent agent;
    private Issue issue;
    private Channel channel;
    private int turns;
    private EmotionalState emotion;
    private Map<CustomerType, Double> typeEvidence;
    private Progress progress;
    private ReplyHistory replies;
    private List<Commitment> promised;
    private long customerCharacters;
    private long agentCharacters;
    private @Nullable Instant lastAgentAt;
    private @Nullable Instant openedAt;
    private int unanswered;
    private int customerTurns;
    private Course course;

    ConversationBuilder(Conversation before) {
        id = before.id();
        customer = before.customer();
        agent = before.agent();
        issue = before.issue();
        channel = before.channel();
        turns = before.turns();
        emotion = before.emotion();
        typeEvidence = before.typeEvidence();
        progress = before.progress();
        replies = before.replies();
        promised = before.promised();
        customerCharacters = before.customerCharacters();
        agentCharacters = before.agentCharacters();
        lastAgentAt = before.lastAgentAt();
        openedAt = before.openedAt();
        unanswered = before.unanswered();
        customerTurns = before.customerTurns();
        course = before.course();
    }

    ConversationBuilder id(String value) {
        id = value;
        return this;
    }

    ConversationBuilder customer(Customer value) {
        customer = value;
        return this;
    }

    ConversationBuilder agent(Agent value) {
        agent = value;
        return this;
    }

    ConversationBuilder issue(Issue value) {
        issue = value;
        return this;
    }

    ConversationBuilder channel(Channel value) {
        channel = value;
        return this;
    }

    ConversationBuilder turns(int value) {
        turns = value;
        return this;
    }

    ConversationBuilder emotion(EmotionalState value) {
        emotion = value;
        return this;
    }

    ConversationBuilder typeEvidence(Map<CustomerType, Double> value) {
        typeEvidence = value;
        return this;
    }

    ConversationBuilder progress(Progress value) {
        progress = value;
        return this;
    }

    ConversationBuilder replies(ReplyHistory value) {
        replies = value;
        return this;
    }

    ConversationBuilder promised(List<Commitment> value) {
        promised = value;
        return this;
    }

    ConversationBuilder customerCharacters(long value) {
        customerCharacters = value;
        return this;
    }

    ConversationBuilder agentCharacters(long value) {
        agentCharacters = value;
        return this;
    }

    ConversationBuilder lastAgentAt(@Nullable Instant value) {
        lastAgentAt = value;
        return this;
    }

    ConversationBuilder openedAt(@Nullable Instant value) {
        openedAt = value;
        return this;
    }

    ConversationBuilder unanswered(int value) {
        unanswered = value;
        return this;
    }

    ConversationBuilder customerTurns(int value) {
        customerTurns = value;
        return this;
    }

    ConversationBuilder course(Course value) {
        course = value;
        return this;
    }

    Conversation build() {
        return new Conversation(
                id,
                customer,
                agent,
                issue,
                channel,
                turns,
                emotion,
                typeEvidence,
                progress,
                replies,
                promised,
                customerCharacters,
                agentCharacters,
                lastAgentAt,
                openedAt,
                unanswered,
                customerTurns,
                course);
    }
}
