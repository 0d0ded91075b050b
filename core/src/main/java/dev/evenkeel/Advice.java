package dev.evenkeel;

import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.TypeBelief;
import dev.evenkeel.outcome.Action;
import dev.evenkeel.outcome.ChannelAdvice;
import dev.evenkeel.outcome.FollowUp;
import dev.evenkeel.outcome.HandOver;
import dev.evenkeel.outcome.Incident;
import dev.evenkeel.playbook.Move;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.rules.PackStamp;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Evenkeel makes of a customer's line: how the customer feels, where the conversation stands, and what to do next.
 *
 * <p>Immutable. It is advice: a person decides.
 *
 * @param conversation the next snapshot, to be kept in place of the one that was handed in
 * @param turn the line's number in the conversation, from 1
 * @param reading the line on its own
 * @param emotion what the customer feels, after all turns
 * @param customerType how the customer behaves, given or read
 * @param state where the playbook stands now
 * @param transition how it got there, or null if nothing moved
 * @param recommendation what to say next
 * @param actions what the host should do
 * @param channelAdvice a better channel, or null
 * @param agentCare techniques that help the agent, private to the agent
 * @param warnings how many agent lines have set a boundary
 * @param incident the record of a threat or of abuse in this line, or null
 * @param handOver what the next person needs, or null
 * @param followUp the date to come back to the customer, or null
 * @param packs the packs that took part
 */
public record Advice(
        Conversation conversation,
        int turn,
        Reading reading,
        EmotionalState emotion,
        TypeBelief customerType,
        StateId state,
        @Nullable Move transition,
        Recommendation recommendation,
        List<Action> actions,
        @Nullable ChannelAdvice channelAdvice,
        List<TechniqueId> agentCare,
        int warnings,
        @Nullable Incident incident,
        @Nullable HandOver handOver,
        @Nullable FollowUp followUp,
        List<PackStamp> packs) {

    public Advice {
        actions = List.copyOf(actions);
        agentCare = List.copyOf(agentCare);
        packs = List.copyOf(packs);
    }
}
