package dev.evenkeel;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.outcome.Course;
import dev.evenkeel.outcome.OutcomeRecord;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.reply.ReplyHistory;
import dev.evenkeel.technique.Commitment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot of a conversation: all that a host must keep between two lines.
 *
 * <p>Immutable, small and bounded however long the conversation runs. It holds what the host said of the people and the issue,
 * and what was concluded so far; it holds no message text. {@code toString()} shows neither names nor facts.
 *
 * @param id the host's id of the conversation; replies vary with it
 * @param customer who asks
 * @param agent who answers
 * @param issue what it is about
 * @param channel over which medium
 * @param turns how many lines were heard, said or noted so far
 * @param emotion what the customer feels
 * @param typeEvidence how much speaks for each customer type, each 0..1
 * @param progress where the playbook stands
 * @param replies what was recommended lately
 * @param promised the last commitments made, oldest first, at most {@link #PROMISES}
 * @param customerCharacters how much the customer has written, in characters
 * @param agentCharacters how much agents have written, in characters
 * @param lastAgentAt when an agent last said something, or null
 * @param openedAt when the first line with a time was said, or null
 * @param unanswered how many customer lines came since the last agent line
 * @param customerTurns how many customer lines came so far
 * @param course what it has been through
 */
public record Conversation(
        String id,
        Customer customer,
        Agent agent,
        Issue issue,
        Channel channel,
        int turns,
        EmotionalState emotion,
        Map<CustomerType, Double> typeEvidence,
        Progress progress,
        ReplyHistory replies,
        List<Commitment> promised,
        long customerCharacters,
        long agentCharacters,
        @Nullable Instant lastAgentAt,
        @Nullable Instant openedAt,
        int unanswered,
        int customerTurns,
        Course course) {

    /** How many commitments are remembered. */
    public static final int PROMISES = 10;

    /**
     * @throws IllegalArgumentException if the id is longer than {@link Bounds#FACT} characters, more than {@link #PROMISES}
     *     commitments were made, or the evidence for a type is not in 0..1
     */
    public Conversation {
        if (id.length() > Bounds.FACT) {
            throw new IllegalArgumentException(
                    "conversation id: at most " + Bounds.FACT + " characters are allowed, there are " + id.length());
        }
        typeEvidence = ImmutableMap.copyOf(typeEvidence);
        promised = List.copyOf(promised);
        if (promised.size() > PROMISES) {
            throw new IllegalArgumentException(
                    "conversation: at most " + PROMISES + " promises are remembered, there are " + promised.size());
        }
        for (Map.Entry<CustomerType, Double> evidence : typeEvidence.entrySet()) {
            if (!(evidence.getValue() >= 0 && evidence.getValue() <= 1)) {
                throw new IllegalArgumentException("conversation: type evidence must be in 0..1, "
                        + evidence.getKey().id() + " has " + evidence.getValue());
            }
        }
    }

    static Conversation opened(
            String id, Customer customer, Agent agent, Issue issue, Channel channel, Playbook playbook) {
        return new Conversation(
                id,
                customer,
                agent,
                issue,
                channel,
                0,
                EmotionalState.calm(),
                Map.of(),
                Progress.start(playbook),
                ReplyHistory.none(),
                List.of(),
                0,
                0,
                null,
                null,
                0,
                0,
                Course.start());
    }

    /** The same conversation with other knowledge of the customer. */
    public Conversation with(Customer changed) {
        return toBuilder().customer(changed).build();
    }

    /** The same conversation with other knowledge of the agent, or another agent. */
    public Conversation with(Agent changed) {
        return toBuilder().agent(changed).build();
    }

    /** The same conversation with other knowledge of the issue. */
    public Conversation with(Issue changed) {
        return toBuilder().issue(changed).build();
    }

    /** The same conversation, carried on over another channel. */
    public Conversation with(Channel changed) {
        return toBuilder().channel(changed).build();
    }

    /** How it came out, as it stands now: for keeping and counting once it is over. */
    public OutcomeRecord outcome() {
        return OutcomeRecord.of(course, progress, emotion.tension(), issue.rootCause(), turns);
    }

    /**
     * The same conversation without a name or a free-form fact, for keeping or sharing when the people must not be known:
     * the id, the names and the issue's words are gone, and what was concluded stays.
     */
    public Conversation erased() {
        Customer nameless = new Customer(null, customer.type(), customer.locale());
        Agent unnamed = new Agent(null, agent.stress(), agent.hardConversations(), agent.mayEnd(), agent.commitments());
        return toBuilder()
                .id("")
                .customer(nameless)
                .agent(unnamed)
                .issue(Issue.builder().fault(issue.fault()).build())
                .build();
    }

    ConversationBuilder toBuilder() {
        return new ConversationBuilder(this);
    }

    @Override
    public String toString() {
        return "Conversation[turns=" + turns + ", state=" + progress.state().id() + ", tension="
                + emotion.tension().id() + ", channel=" + channel.id() + "]";
    }
}
