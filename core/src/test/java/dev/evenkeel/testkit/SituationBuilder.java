package dev.evenkeel.testkit;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a situation from a plain one: a calm customer of no known type in a chat, who is listened to, and nothing said or
 * reached yet. Mutable.
 */
public final class SituationBuilder {

    private StateId state = StateId.LISTENING;
    private Tension tension = Tension.CALM;
    private Trend trend = Trend.STEADY;
    private Set<SignalId> signals = Set.of();
    private CustomerType type = CustomerType.UNKNOWN;
    private Channel channel = Channel.CHAT;
    private Set<Milestone> milestones = Set.of();
    private Set<Fact> facts = Set.of();
    private Map<Counter, Integer> counts = Map.of();
    private @Nullable TechniqueId advised;

    private SituationBuilder() {}

    /** Nothing out of the ordinary. */
    public static SituationBuilder plain() {
        return new SituationBuilder();
    }

    public SituationBuilder state(StateId value) {
        state = value;
        return this;
    }

    public SituationBuilder tension(Tension value) {
        tension = value;
        return this;
    }

    public SituationBuilder trend(Trend value) {
        trend = value;
        return this;
    }

    public SituationBuilder signals(SignalId... values) {
        signals = Set.of(values);
        return this;
    }

    public SituationBuilder type(CustomerType value) {
        type = value;
        return this;
    }

    public SituationBuilder channel(Channel value) {
        channel = value;
        return this;
    }

    public SituationBuilder reached(Set<Milestone> values) {
        milestones = values;
        return this;
    }

    public SituationBuilder facts(Set<Fact> values) {
        facts = values;
        return this;
    }

    public SituationBuilder count(Counter counter, int value) {
        counts = Map.of(counter, value);
        return this;
    }

    /** The technique that was recommended last. */
    public SituationBuilder advised(TechniqueId value) {
        advised = value;
        return this;
    }

    public Situation build() {
        return new Situation(
                state,
                tension,
                trend,
                signals,
                type,
                channel,
                milestones,
                facts,
                counts,
                Set.of(),
                Set.of(),
                advised,
                null);
    }
}
