package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a line reaches and what it undoes; where both, it is undone. */
final class Milestones {

    /** None was reached. */
    static final EnumBits<Milestone> NONE = EnumBits.noneOf(Milestone.values());

    private final List<MilestoneRule> rules;
    private final List<BySignal> reached = new ArrayList<>();
    private final List<BySignal> lost = new ArrayList<>();

    /** A milestone that a signal reaches or undoes, and the place of the condition under which it does. */
    private record BySignal(Milestone milestone, int condition) {}

    Milestones(List<MilestoneRule> rules, Conditions conditions) {
        this.rules = Rule.acting(rules);
        for (MilestoneRule rule : this.rules) {
            if (!rule.bySignal().isEmpty()) {
                Condition shown = new Condition.HasSignal(rule.bySignal());
                Condition all = new Condition.AllOf(List.of(shown, rule.when()));
                reached.add(new BySignal(rule.milestone(), conditions.add(all)));
            }
            if (!rule.lostBySignal().isEmpty()) {
                Condition shown = new Condition.HasSignal(rule.lostBySignal());
                lost.add(new BySignal(rule.milestone(), conditions.add(shown)));
            }
        }
    }

    Set<Milestone> afterHearing(Answers heard) {
        Situation situation = heard.situation();
        EnumBits<Milestone> before = NONE.withOnly(situation.milestones());
        long bits = before.bits() | bitsOf(reached, heard);
        if (situation.tension() != Tension.CALM || situation.facts().contains(Fact.COMPLAINTS_OPEN)) {
            bits |= EnumBits.bit(Milestone.COMPLAINED, true);
        }
        return before.withOnly(bits & ~bitsOf(lost, heard));
    }

    private static long bitsOf(List<BySignal> changes, Answers heard) {
        long bits = 0;
        for (int i = 0; i < changes.size(); i++) {
            BySignal change = changes.get(i);
            bits |= EnumBits.bit(change.milestone(), heard.hold(change.condition()));
        }
        return bits;
    }

    Set<Milestone> afterSaying(Situation said, Set<TechniqueId> used, boolean committed) {
        EnumBits<Milestone> reached = NONE.withOnly(said.milestones());
        for (MilestoneRule rule : rules) {
            if (SmallSet.meet(rule.bySaying(), used) && rule.when().holdsIn(said)) {
                reached = reached.with(rule.milestone(), true);
            }
        }
        return committed ? reached.with(Milestone.COMMITTED, true) : reached;
    }

    Set<Milestone> afterEvent(Set<Milestone> before, HostEvent event) {
        EnumBits<Milestone> reached = NONE.withOnly(before);
        for (MilestoneRule rule : rules) {
            if (rule.byEvent().contains(event)) {
                reached = reached.with(rule.milestone(), true);
            }
        }
        for (MilestoneRule rule : rules) {
            if (rule.lostByEvent().contains(event)) {
                reached = reached.with(rule.milestone(), false);
            }
        }
        return reached;
    }
}
