package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Claim.Choice;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Every situation that a playbook's conditions can tell apart, without those that cannot be. */
final class SituationSpace {

    /** Stands for "none of those that are named". */
    private record Other(String id) implements Identified {}

    static final Identified NONE = new Other("none");

    private final EnumMap<Choice, Set<? extends Identified>> choices = new EnumMap<>(Choice.class);
    private final ImmutableList<Condition> possible;

    private SituationSpace(Set<StateId> states, Named named) {
        choices.put(Choice.STATE, states);
        choices.put(Choice.TENSION, Sets.immutableEnumSet(EnumSet.allOf(Tension.class)));
        choices.put(Choice.TREND, Sets.immutableEnumSet(EnumSet.allOf(Trend.class)));
        choices.put(Choice.TYPE, withOther(named.types, CustomerType.UNKNOWN));
        choices.put(Choice.CHANNEL, Sets.immutableEnumSet(EnumSet.allOf(Channel.class)));
        choices.put(Choice.ADVISED, withOther(named.advised, NONE));
        choices.put(Choice.EVENT, withOther(ImmutableSet.copyOf(HostEvent.values()), NONE));
        this.possible = ImmutableList.copyOf(rulesOfTheWorld(named));
    }

    /** The space of a playbook. */
    static SituationSpace of(Playbook playbook) {
        Named named = new Named();
        playbook.transitions().forEach(rule -> named.collect(rule.when()));
        playbook.preferences().forEach(rule -> named.collect(rule.when()));
        playbook.gates().forEach(rule -> named.collect(rule.when()));
        return new SituationSpace(playbook.states(), named);
    }

    Map<Choice, Set<? extends Identified>> choices() {
        return choices;
    }

    /** What holds in every situation that can be. */
    List<Condition> possible() {
        return possible;
    }

    static Set<Tension> bands(Condition.TensionBetween between) {
        EnumSet<Tension> bands = EnumSet.noneOf(Tension.class);
        for (Tension tension : Tension.values()) {
            if (tension.atLeast(between.lowest()) && between.highest().atLeast(tension)) {
                bands.add(tension);
            }
        }
        return Sets.immutableEnumSet(bands);
    }

    private static List<Condition> rulesOfTheWorld(Named named) {
        Condition spoke = fact(Fact.CUSTOMER_SPOKE);
        Condition event = new Condition.OnEvent(ImmutableSet.copyOf(HostEvent.values()));
        Condition abuse = new Condition.HasSignal(ImmutableSet.of(SignalId.INSULT, SignalId.HARASSMENT));
        ImmutableList.Builder<Condition> rules = ImmutableList.builder();
        rules.add(never(spoke, fact(Fact.AGENT_SPOKE)));
        rules.add(never(event, spoke)).add(never(event, fact(Fact.AGENT_SPOKE)));
        rules.add(implies(new Condition.HasSignal(named.signals), spoke));
        for (Fact ofALine : ImmutableList.of(
                Fact.FIRST_TURN,
                Fact.SEVERE_ABUSE,
                Fact.CROSSED_AGAIN,
                Fact.ONLY_GREETING,
                Fact.ONLY_THANKS_OR_FAREWELL)) {
            rules.add(implies(fact(ofALine), spoke));
        }
        rules.add(implies(fact(Fact.SEVERE_ABUSE), abuse)).add(implies(fact(Fact.CROSSED_AGAIN), abuse));
        rules.add(implies(fact(Fact.CROSSED_AGAIN), new Condition.CountAtLeast(Counter.WARNINGS, 1)));
        rules.add(implies(
                new Condition.HasSignal(ImmutableSet.of(SignalId.INSULT)),
                new Condition.CountAtLeast(Counter.INSULTS, 1)));
        Set<SignalId> notCourteous = Sets.difference(
                named.signals,
                ImmutableSet.of(SignalId.GRATITUDE, SignalId.FAREWELL, SignalId.SATISFACTION, SignalId.GREETING));
        rules.add(never(fact(Fact.ONLY_THANKS_OR_FAREWELL), new Condition.HasSignal(notCourteous)));
        rules.add(never(fact(Fact.ONLY_GREETING), new Condition.HasSignal(notCourteous)));
        rules.add(never(fact(Fact.ONLY_GREETING), fact(Fact.ONLY_THANKS_OR_FAREWELL)));
        rules.add(never(fact(Fact.FAULT_OURS), fact(Fact.FAULT_NOT_OURS)));
        rules.add(implies(fact(Fact.SEVERAL_OPTIONS_GIVEN), fact(Fact.OPTIONS_GIVEN)));
        rules.add(implies(fact(Fact.STRESS_HIGH), fact(Fact.STRESS_MEDIUM)));
        rules.add(sameAs(fact(Fact.CHANNEL_WRITTEN), on(Channel::isWritten)));
        rules.add(sameAs(fact(Fact.CHANNEL_HEARD), on(Channel::isHeard)));
        rules.add(sameAs(fact(Fact.CHANNEL_SEEN), on(Channel::isSeen)));
        for (TechniqueId last : named.saidLast) {
            rules.add(
                    implies(new Condition.SaidLast(ImmutableSet.of(last)), new Condition.Said(ImmutableSet.of(last))));
        }
        return rules.build();
    }

    private static Condition on(Predicate<Channel> kind) {
        return new Condition.OnChannel(
                Arrays.stream(Channel.values()).filter(kind).collect(ImmutableSet.toImmutableSet()));
    }

    private static Condition fact(Fact fact) {
        return new Condition.FactHolds(ImmutableSet.of(fact));
    }

    private static Condition implies(Condition one, Condition other) {
        return new Condition.AnyOf(List.of(new Condition.Not(one), other));
    }

    private static Condition never(Condition one, Condition other) {
        return implies(one, new Condition.Not(other));
    }

    private static Condition sameAs(Condition one, Condition other) {
        return new Condition.AllOf(List.of(implies(one, other), implies(other, one)));
    }

    private static Set<Identified> withOther(Set<? extends Identified> named, Identified other) {
        return ImmutableSet.<Identified>builder().addAll(named).add(other).build();
    }

    /** The open ids that conditions name. */
    private static final class Named {

        private final Set<SignalId> signals = new LinkedHashSet<>();
        private final Set<CustomerType> types = new LinkedHashSet<>();
        private final Set<TechniqueId> advised = new LinkedHashSet<>();
        private final Set<TechniqueId> saidLast = new LinkedHashSet<>();

        void collect(Condition condition) {
            if (condition instanceof Condition.AllOf all) {
                all.parts().forEach(this::collect);
            } else if (condition instanceof Condition.AnyOf any) {
                any.parts().forEach(this::collect);
            } else if (condition instanceof Condition.Not not) {
                collect(not.part());
            } else if (condition instanceof Condition.HasSignal has) {
                signals.addAll(has.signals());
            } else if (condition instanceof Condition.TypeIn in) {
                types.addAll(in.types());
            } else if (condition instanceof Condition.Advised one) {
                advised.addAll(one.techniques());
            } else if (condition instanceof Condition.SaidLast last) {
                saidLast.addAll(last.techniques());
            }
        }
    }
}
