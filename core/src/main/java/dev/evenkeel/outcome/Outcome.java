package dev.evenkeel.outcome;

import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a customer's line for people.
 *
 * <p>Immutable.
 *
 * @param actions what the host should do
 * @param channelAdvice a better channel, or null
 * @param agentCare techniques that help the agent, private to the agent
 * @param incident the record of a threat or of severe abuse in the line, or null
 * @param handOver what the next person needs, or null
 * @param followUp the date to come back to the customer, or null
 */
public record Outcome(
        List<Action> actions,
        @Nullable ChannelAdvice channelAdvice,
        List<TechniqueId> agentCare,
        @Nullable Incident incident,
        @Nullable HandOver handOver,
        @Nullable FollowUp followUp) {

    public Outcome {
        actions = List.copyOf(actions);
        agentCare = List.copyOf(agentCare);
    }
}
