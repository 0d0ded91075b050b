package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.Set;

/**
 * How a milestone is reached, and lost again.
 *
 * @param info id, source and mode
 * @param milestone the milestone
 * @param when what must hold for it to be reached; an event of the host's needs no more than itself
 * @param bySaying techniques of a sent agent line, any of which reaches it
 * @param bySignal signals of a customer's turn, any of which reaches it
 * @param byEvent host events, any of which reaches it
 * @param lostBySignal signals that undo it
 * @param lostByEvent host events that undo it
 */
public record MilestoneRule(
        RuleInfo info,
        Milestone milestone,
        Condition when,
        Set<TechniqueId> bySaying,
        Set<SignalId> bySignal,
        Set<HostEvent> byEvent,
        Set<SignalId> lostBySignal,
        Set<HostEvent> lostByEvent)
        implements Rule {

    public MilestoneRule {
        bySaying = SmallSet.of(bySaying);
        bySignal = SmallSet.of(bySignal);
        byEvent = SmallSet.of(byEvent);
        lostBySignal = SmallSet.of(lostBySignal);
        lostByEvent = SmallSet.of(lostByEvent);
    }
}
