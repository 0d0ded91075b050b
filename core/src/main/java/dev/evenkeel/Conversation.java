package dev.evenkeel;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.EmotionalState;
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
        int customerTurns) {

    /** How many commitments are remembered. */
    public static final int PROMISES = 10;

    public Conversation {
        typeEvidence = ImmutableMap.copyOf(typeEvidence);
        promised = List.copyOf(promised);
    }

    @Override
    public String toString() {
        return "Conversation[turns=" + turns + ", state=" + progress.state().id() + ", tension="
                + emotion.tension().id() + ", channel=" + channel.id() + "]";
    }
}
