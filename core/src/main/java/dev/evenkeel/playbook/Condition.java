package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;

/**
 * When a rule applies: a small closed vocabulary over a {@link Situation}, as data and never as code.
 *
 * <p>Immutable. Within one set the parts are alternatives: {@code InState(a, b)} holds in either.
 */
public sealed interface Condition {

    /** Whether the condition holds. */
    boolean holdsIn(Situation situation);

    /** Whether it is {@link #always()}. */
    default boolean isAlways() {
        return this instanceof AllOf all && all.parts().isEmpty();
    }

    /** The condition that always holds. */
    static Condition always() {
        return new AllOf(List.of());
    }

    /** Holds where every part holds; with no part it always holds. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            // By index: conditions are asked hundreds of times a line, and an iterator for each would be the most of
            // its garbage.
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).holdsIn(situation)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Holds where at least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).holdsIn(situation)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Holds where the part does not. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holdsIn(Situation situation) {
            return !part.holdsIn(situation);
        }
    }

    /** Holds in any of these states. */
    record InState(Set<StateId> states) implements Condition {
        public InState {
            states = SmallSet.of(states);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return states.contains(situation.state());
        }
    }

    /** Holds while tension is between two bands, both included. */
    record TensionBetween(Tension lowest, Tension highest) implements Condition {
        @Override
        public boolean holdsIn(Situation situation) {
            return situation.tension().atLeast(lowest) && highest.atLeast(situation.tension());
        }
    }

    /** Holds where the trend is one of these. */
    record TrendIn(Set<Trend> trends) implements Condition {
        public TrendIn {
            trends = SmallSet.of(trends);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return trends.contains(situation.trend());
        }
    }

    /** Holds where this turn shows any of these signals. */
    record HasSignal(Set<SignalId> signals) implements Condition {
        public HasSignal {
            signals = SmallSet.of(signals);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return SmallSet.meet(signals, situation.signals());
        }
    }

    /** Holds where the customer's type is one of these. */
    record TypeIn(Set<CustomerType> types) implements Condition {
        public TypeIn {
            types = SmallSet.of(types);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return types.contains(situation.type());
        }
    }

    /** Holds on any of these channels. */
    record OnChannel(Set<Channel> channels) implements Condition {
        public OnChannel {
            channels = SmallSet.of(channels);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return channels.contains(situation.channel());
        }
    }

    /** Holds where any of these milestones was reached. */
    record Reached(Set<Milestone> milestones) implements Condition {
        public Reached {
            milestones = SmallSet.of(milestones);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return SmallSet.meet(milestones, situation.milestones());
        }
    }

    /** Holds where any of these facts holds. */
    record FactHolds(Set<Fact> facts) implements Condition {
        public FactHolds {
            facts = SmallSet.of(facts);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return SmallSet.meet(facts, situation.facts());
        }
    }

    /** Holds where something was counted at least so often, 1 to {@link Counter#CEILING}. */
    record CountAtLeast(Counter counter, int least) implements Condition {
        /** @throws IllegalArgumentException if the count cannot be told apart */
        public CountAtLeast {
            if (least < 1 || least > Counter.CEILING) {
                throw new IllegalArgumentException(
                        counter.id() + ": a count is compared with 1 to " + Counter.CEILING + ", not " + least);
            }
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return situation.count(counter) >= least;
        }
    }

    /** Holds where an earlier agent line used any of these techniques. */
    record Said(Set<TechniqueId> techniques) implements Condition {
        public Said {
            techniques = SmallSet.of(techniques);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return SmallSet.meet(techniques, situation.said());
        }
    }

    /** Holds where the agent's last line used any of these techniques. */
    record SaidLast(Set<TechniqueId> techniques) implements Condition {
        public SaidLast {
            techniques = SmallSet.of(techniques);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            return SmallSet.meet(techniques, situation.saidLast());
        }
    }

    /** Holds where the technique that was recommended last is one of these, said or not. */
    record Advised(Set<TechniqueId> techniques) implements Condition {
        public Advised {
            techniques = SmallSet.of(techniques);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            TechniqueId advised = situation.advised();
            return advised != null && techniques.contains(advised);
        }
    }

    /** Holds where this turn is any of these host events. */
    record OnEvent(Set<HostEvent> events) implements Condition {
        public OnEvent {
            events = SmallSet.of(events);
        }

        @Override
        public boolean holdsIn(Situation situation) {
            HostEvent event = situation.event();
            return event != null && events.contains(event);
        }
    }
}
