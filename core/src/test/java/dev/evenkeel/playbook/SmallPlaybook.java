package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.Fit;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A sound playbook with few rules, and short ways to write rules and situations. */
public final class SmallPlaybook {

    static final SignalId[] DANGER = {SignalId.SELF_HARM, SignalId.EMERGENCY, SignalId.THREAT_VIOLENCE};

    private SmallPlaybook() {}

    /** The playbook: listen while it is hot, solve when it was understood, and every lane that the laws ask for. */
    public static Playbook sound() {
        StateId[] open = {StateId.GREETING, StateId.LISTENING, StateId.RESOLVING, StateId.BOUNDARY, StateId.CLOSED};
        return new Playbook(
                "small",
                StateId.GREETING,
                Set.of(
                        StateId.GREETING,
                        StateId.LISTENING,
                        StateId.RESOLVING,
                        StateId.BOUNDARY,
                        StateId.HANDOVER,
                        StateId.SAFETY,
                        StateId.CLOSED),
                List.of(
                        way("danger", Band.SAFETY, 100, all(but(StateId.SAFETY)), StateId.SAFETY, signal(DANGER)),
                        way(
                                "safe",
                                Band.SAFETY,
                                90,
                                List.of(StateId.SAFETY),
                                StateId.LISTENING,
                                event(HostEvent.SAFETY_ENDED)),
                        way(
                                "shut",
                                Band.REVIEW,
                                95,
                                all(but(StateId.CLOSED, StateId.SAFETY)),
                                StateId.CLOSED,
                                event(HostEvent.CLOSED)),
                        way("person", Band.REVIEW, 90, List.of(open), StateId.HANDOVER, signal(SignalId.HUMAN_REQUEST)),
                        way(
                                "taken-over",
                                Band.REVIEW,
                                80,
                                List.of(StateId.HANDOVER),
                                StateId.LISTENING,
                                event(HostEvent.HANDED_OVER)),
                        way(
                                "abuse",
                                Band.REVIEW,
                                70,
                                List.of(StateId.GREETING, StateId.LISTENING),
                                StateId.BOUNDARY,
                                signal(SignalId.HARASSMENT)),
                        way(
                                "civil",
                                Band.STATE,
                                60,
                                List.of(StateId.BOUNDARY),
                                StateId.LISTENING,
                                both(fact(Fact.CUSTOMER_SPOKE), not(signal(SignalId.HARASSMENT)))),
                        way(
                                "hot",
                                Band.STATE,
                                50,
                                List.of(StateId.GREETING),
                                StateId.LISTENING,
                                both(fact(Fact.CUSTOMER_SPOKE), from(Tension.ANNOYED))),
                        way(
                                "understood",
                                Band.STATE,
                                50,
                                List.of(StateId.LISTENING),
                                StateId.RESOLVING,
                                both(fact(Fact.CUSTOMER_SPOKE), reached(Milestone.UNDERSTOOD))),
                        forgetting(
                                way(
                                        "back",
                                        Band.STATE,
                                        50,
                                        List.of(StateId.CLOSED),
                                        StateId.LISTENING,
                                        both(fact(Fact.CUSTOMER_SPOKE), not(fact(Fact.ONLY_THANKS_OR_FAREWELL)))),
                                Milestone.UNDERSTOOD)),
                List.of(
                        prefer(
                                "safety-first",
                                Band.SAFETY,
                                100,
                                any(inState(StateId.SAFETY), signal(DANGER)),
                                TechniqueId.FOLLOW_SAFETY_PROTOCOL),
                        prefer(
                                "finish",
                                Band.REVIEW,
                                100,
                                both(fact(Fact.CUSTOMER_SPOKE), not(fact(Fact.COMPLETE))),
                                TechniqueId.WAIT),
                        prefer(
                                "person-now",
                                Band.REVIEW,
                                90,
                                any(inState(StateId.HANDOVER), signal(SignalId.HUMAN_REQUEST)),
                                TechniqueId.HAND_OVER),
                        prefer("boundary-now", Band.REVIEW, 80, signal(SignalId.HARASSMENT), TechniqueId.SET_BOUNDARY),
                        prefer(
                                "listen",
                                Band.REVIEW,
                                50,
                                both(from(Tension.ANNOYED), not(reached(Milestone.ACKNOWLEDGED))),
                                TechniqueId.ACTIVE_LISTENING,
                                TechniqueId.VALIDATE_FEELINGS),
                        prefer(
                                "solve",
                                Band.STATE,
                                50,
                                inState(StateId.RESOLVING),
                                TechniqueId.OFFER_SOLUTION,
                                TechniqueId.TAKE_OWNERSHIP),
                        prefer("help", Band.DEFAULT, 50, Condition.always(), TechniqueId.ANSWER_QUESTION)),
                List.of(gate(
                        "listen-before-solving",
                        both(from(Tension.ANNOYED), not(reached(Milestone.UNDERSTOOD))),
                        "offer-solution",
                        "hold-phrase")),
                List.of(
                        milestone("heard", Milestone.HEARD)
                                .saying(TechniqueId.ACTIVE_LISTENING)
                                .rule(),
                        milestone("acknowledged", Milestone.ACKNOWLEDGED)
                                .saying(TechniqueId.VALIDATE_FEELINGS)
                                .rule(),
                        milestone("understood", Milestone.UNDERSTOOD)
                                .signal(SignalId.UNDERSTANDING_CONFIRMED)
                                .event(HostEvent.UNDERSTANDING_CONFIRMED)
                                .lost(SignalId.UNDERSTANDING_DENIED)
                                .rule(),
                        milestone("accepted", Milestone.ACCEPTED)
                                .when(reached(Milestone.OFFERED))
                                .signal(SignalId.OFFER_ACCEPTED)
                                .rule(),
                        milestone("offered", Milestone.OFFERED)
                                .saying(TechniqueId.OFFER_SOLUTION)
                                .rule()));
    }

    /** A technique for each that the playbook names. */
    static List<Technique> techniques() {
        return List.of(
                        TechniqueId.FOLLOW_SAFETY_PROTOCOL,
                        TechniqueId.WAIT,
                        TechniqueId.HAND_OVER,
                        TechniqueId.SET_BOUNDARY,
                        TechniqueId.ACTIVE_LISTENING,
                        TechniqueId.VALIDATE_FEELINGS,
                        TechniqueId.OFFER_SOLUTION,
                        TechniqueId.TAKE_OWNERSHIP,
                        TechniqueId.ANSWER_QUESTION)
                .stream()
                .map(id -> new Technique(
                        id, Audience.CUSTOMER, "it helps", "yes", "no", Set.of(), 0.05, "S0", Fit.anywhere(), null))
                .toList();
    }

    public static PlaybookEngine engine() {
        return PlaybookEngine.of(sound(), techniques());
    }

    /** Nothing but a tension, on chat, with a complete line. */
    public static Circumstances circumstances(Tension tension) {
        return new Circumstances(
                tension,
                Trend.STEADY,
                CustomerType.UNKNOWN,
                Channel.CHAT,
                0,
                Set.of(Fact.COMPLETE, Fact.CONFIDENT, Fact.CHANNEL_WRITTEN));
    }

    static Playbook with(
            Playbook playbook, List<Transition> transitions, List<Preference> preferences, List<Gate> gates) {
        return new Playbook(
                playbook.id(),
                playbook.initial(),
                playbook.states(),
                transitions,
                preferences,
                gates,
                playbook.milestones());
    }

    static Playbook withTransitions(Playbook playbook, List<Transition> transitions) {
        return with(playbook, transitions, playbook.preferences(), playbook.gates());
    }

    static Playbook withPreferences(Playbook playbook, List<Preference> preferences) {
        return with(playbook, playbook.transitions(), preferences, playbook.gates());
    }

    static <T> List<T> without(List<T> rules, Predicate<T> dropped) {
        return rules.stream().filter(dropped.negate()).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> List<T> plus(List<T> rules, T... added) {
        List<T> all = new ArrayList<>(rules);
        all.addAll(Arrays.asList(added));
        return all;
    }

    static Transition way(String id, Band band, int priority, List<StateId> from, StateId to, Condition when) {
        return new Transition(
                RuleInfo.of("small." + id), Set.copyOf(from), to, band, priority, when, "because of " + id, Set.of());
    }

    static Transition forgetting(Transition way, Milestone... milestones) {
        return new Transition(
                way.info(),
                way.from(),
                way.to(),
                way.band(),
                way.priority(),
                way.when(),
                way.because(),
                Set.of(milestones));
    }

    static Preference prefer(String id, Band band, int priority, Condition when, TechniqueId... techniques) {
        return new Preference(
                RuleInfo.of("small." + id), band, priority, when, List.of(techniques), "because of " + id);
    }

    static Gate gate(String id, Condition when, String... withheld) {
        return new Gate(
                RuleInfo.of("small." + id),
                when,
                Arrays.stream(withheld).map(Gate.Withheld::new).toList(),
                "because of " + id);
    }

    static RuleInfo info(String id, Mode mode) {
        RuleInfo plain = RuleInfo.of("small." + id);
        return new RuleInfo(new RuleId(plain.id().id()), plain.source(), mode, plain.locked(), plain.examples());
    }

    static Condition signal(SignalId... signals) {
        return new Condition.HasSignal(Set.of(signals));
    }

    static Condition fact(Fact... facts) {
        return new Condition.FactHolds(Set.of(facts));
    }

    static Condition reached(Milestone... milestones) {
        return new Condition.Reached(Set.of(milestones));
    }

    static Condition event(HostEvent... events) {
        return new Condition.OnEvent(Set.of(events));
    }

    static Condition inState(StateId... states) {
        return new Condition.InState(Set.of(states));
    }

    static Condition from(Tension lowest) {
        return new Condition.TensionBetween(lowest, Tension.FURIOUS);
    }

    static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    static Condition both(Condition... parts) {
        return new Condition.AllOf(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Condition.AnyOf(List.of(parts));
    }

    static MilestoneBuilder milestone(String id, Milestone milestone) {
        return new MilestoneBuilder(id, milestone);
    }

    private static Predicate<StateId> but(StateId... left) {
        return state -> !List.of(left).contains(state);
    }

    private static List<StateId> all(Predicate<StateId> kept) {
        return List.of(
                        StateId.GREETING,
                        StateId.LISTENING,
                        StateId.RESOLVING,
                        StateId.BOUNDARY,
                        StateId.HANDOVER,
                        StateId.SAFETY,
                        StateId.CLOSED)
                .stream()
                .filter(kept)
                .toList();
    }

    /** Puts a milestone rule together part by part. */
    static final class MilestoneBuilder {

        private final String id;
        private final Milestone milestone;
        private Condition when = Condition.always();
        private Set<TechniqueId> saying = Set.of();
        private Set<SignalId> signals = Set.of();
        private Set<HostEvent> events = Set.of();
        private Set<SignalId> lost = Set.of();

        private MilestoneBuilder(String id, Milestone milestone) {
            this.id = id;
            this.milestone = milestone;
        }

        MilestoneBuilder when(Condition condition) {
            when = condition;
            return this;
        }

        MilestoneBuilder saying(TechniqueId... techniques) {
            saying = Set.of(techniques);
            return this;
        }

        MilestoneBuilder signal(SignalId... shown) {
            signals = Set.of(shown);
            return this;
        }

        MilestoneBuilder event(HostEvent... happened) {
            events = Set.of(happened);
            return this;
        }

        MilestoneBuilder lost(SignalId... shown) {
            lost = Set.of(shown);
            return this;
        }

        MilestoneRule rule() {
            return new MilestoneRule(
                    RuleInfo.of("small.reached." + id), milestone, when, saying, signals, events, lost, Set.of());
        }
    }
}
