package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The laws of de-escalation that every playbook keeps, whatever else it prefers. */
final class PlaybookLaws {

    private static final Condition DANGER = new Condition.HasSignal(ImmutableSet.copyOf(SignalId.danger()));
    private static final Condition ABUSE = signal(SignalId.INSULT, SignalId.HARASSMENT);
    private static final Condition CUSTOMER = fact(Fact.CUSTOMER_SPOKE);
    private static final Condition EVENT = new Condition.OnEvent(ImmutableSet.copyOf(HostEvent.values()));
    private static final Condition UPSET = new Condition.TensionBetween(Tension.ANNOYED, Tension.FURIOUS);

    private static final Set<TechniqueId> SOLVING = ImmutableSet.of(
            TechniqueId.OFFER_SOLUTION,
            TechniqueId.OFFER_OPTIONS,
            TechniqueId.OUTLINE_STEPS,
            TechniqueId.REFER_TO_POLICY,
            TechniqueId.AGREE_NEXT_STEPS);

    private final Playbook playbook;
    private final SituationSearch search;
    private final ImmutableList.Builder<PlaybookFlaw> flaws = ImmutableList.builder();

    PlaybookLaws(Playbook playbook) {
        this.playbook = playbook;
        this.search = new SituationSearch(SituationSpace.of(playbook));
    }

    List<PlaybookFlaw> flaws() {
        always(all(CUSTOMER, DANGER), StateId.SAFETY, "danger does not lead to safety");
        always(
                all(CUSTOMER, signal(SignalId.HUMAN_REQUEST), not(DANGER), not(in(StateId.SAFETY))),
                StateId.HANDOVER,
                "a request for a person is not met at once");
        leaving(StateId.SAFETY, all(not(EVENT)), Set.of(), "safety ends without a system event");
        leaving(StateId.HANDOVER, all(not(EVENT)), Set.of(StateId.SAFETY), "a hand-over ends without a system event");
        entering(StateId.BOUNDARY, all(not(ABUSE)), "a boundary follows from anger, not from abuse");
        entering(
                StateId.CLOSED,
                all(
                        not(EVENT),
                        not(reached(Milestone.WARNED, Milestone.RESOLVED)),
                        not(fact(Fact.STRESS_HIGH, Fact.ONLY_THANKS_OR_FAREWELL))),
                "a conversation ends without a warning and without a reason");

        first(
                all(DANGER),
                technique -> !technique.equals(TechniqueId.FOLLOW_SAFETY_PROTOCOL),
                "something comes before safety");
        first(
                all(CUSTOMER, not(fact(Fact.COMPLETE)), not(DANGER), not(in(StateId.SAFETY))),
                technique -> !technique.equals(TechniqueId.WAIT),
                "a customer who is still writing is interrupted");
        first(
                all(UPSET, CUSTOMER, not(reached(Milestone.ACKNOWLEDGED, Milestone.ACCEPTED, Milestone.RESOLVED))),
                SOLVING::contains,
                "a solution comes before acknowledgement");
        first(
                all(not(ABUSE)),
                technique -> technique.equals(TechniqueId.SET_BOUNDARY),
                "a boundary is set where there is no abuse");
        first(
                all(not(fact(Fact.STRESS_HIGH)), not(reached(Milestone.WARNED)), not(counted(Counter.WARNINGS))),
                technique -> technique.equals(TechniqueId.END_GRACEFULLY),
                "a conversation is ended without a warning and without a reason");
        first(
                all(reached(Milestone.VULNERABLE)),
                technique -> technique.equals(TechniqueId.REFER_TO_POLICY),
                "a policy stands in the way of somebody who has a hard time");
        return flaws.build();
    }

    /** In every such situation, whatever the state, the conversation is or goes there. */
    private void always(List<Condition> situation, StateId there, String problem) {
        List<Transition> ways = Transitions.inOrder(playbook.transitions());
        for (StateId state : playbook.states()) {
            if (!state.equals(there)) {
                List<Condition> before = new ArrayList<>(situation);
                before.add(in(state));
                for (Transition way : ways) {
                    if (way.from().contains(state) && way.info().mode() == Mode.ON) {
                        if (!way.to().equals(there)) {
                            report(with(before, way.when()), way.info().id(), problem);
                        }
                        before.add(not(way.when()));
                    }
                }
                report(before, null, problem);
            }
        }
    }

    private void leaving(StateId state, List<Condition> situation, Set<StateId> allowed, String problem) {
        for (Transition way : playbook.transitions()) {
            boolean leaves = way.from().contains(state)
                    && !way.to().equals(state)
                    && !allowed.contains(way.to())
                    && way.info().mode() == Mode.ON;
            if (leaves) {
                report(with(with(situation, in(state)), way.when()), way.info().id(), problem);
            }
        }
    }

    private void entering(StateId state, List<Condition> situation, String problem) {
        for (Transition way : playbook.transitions()) {
            if (way.to().equals(state) && way.info().mode() == Mode.ON) {
                report(
                        with(with(situation, new Condition.InState(way.from())), way.when()),
                        way.info().id(),
                        problem);
            }
        }
    }

    /** In no such situation does a technique of this kind come first. */
    private void first(List<Condition> situation, Predicate<TechniqueId> bad, String problem) {
        List<Condition> before = new ArrayList<>(situation);
        for (Preference preference : TechniqueRanker.inOrder(playbook.preferences())) {
            if (preference.info().mode() == Mode.ON) {
                List<Condition> here = with(before, preference.when());
                List<Condition> withheld = new ArrayList<>();
                for (TechniqueId technique : preference.techniques()) {
                    Condition held = withheld(technique);
                    if (bad.test(technique)) {
                        List<Condition> chosen = new ArrayList<>(here);
                        chosen.addAll(withheld);
                        chosen.add(not(held));
                        report(chosen, preference.info().id(), problem);
                    }
                    withheld.add(held);
                }
                before.add(not(new Condition.AllOf(List.of(preference.when(), not(new Condition.AllOf(withheld))))));
            }
        }
    }

    private Condition withheld(TechniqueId technique) {
        return new Condition.AnyOf(playbook.gates().stream()
                .filter(gate -> gate.info().mode() == Mode.ON)
                .filter(gate -> gate.withheld().contains(new Gate.Withheld(technique.id())))
                .map(Gate::when)
                .toList());
    }

    private void report(List<Condition> situation, @Nullable RuleId rule, String problem) {
        search.find(situation).ifPresent(witness -> flaws.add(new PlaybookFlaw(playbook.id(), rule, problem, witness)));
    }

    private static List<Condition> with(List<Condition> conditions, Condition more) {
        return ImmutableList.<Condition>builder().addAll(conditions).add(more).build();
    }

    private static List<Condition> all(Condition... conditions) {
        return ImmutableList.copyOf(conditions);
    }

    private static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    private static Condition in(StateId state) {
        return new Condition.InState(ImmutableSet.of(state));
    }

    private static Condition signal(SignalId... signals) {
        return new Condition.HasSignal(ImmutableSet.copyOf(signals));
    }

    private static Condition fact(Fact... facts) {
        return new Condition.FactHolds(ImmutableSet.copyOf(facts));
    }

    private static Condition reached(Milestone... milestones) {
        return new Condition.Reached(ImmutableSet.copyOf(milestones));
    }

    private static Condition counted(Counter counter) {
        return new Condition.CountAtLeast(counter, 1);
    }
}
