package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;

/** What a line reaches and what it undoes; where both, it is undone. */
final class Milestones {

    /** None was reached. */
    static final EnumBits<Milestone> NONE = EnumBits.noneOf(Milestone.values());

    private final List<MilestoneRule> rules;

    Milestones(List<MilestoneRule> rules) {
        this.rules = Rule.acting(rules);
    }

    Set<Milestone> afterHearing(Situation heard) {
        EnumBits<Milestone> reached = NONE.withOnly(heard.milestones());
        for (int i = 0; i < rules.size(); i++) {
            MilestoneRule rule = rules.get(i);
            if (SmallSet.meet(rule.bySignal(), heard.signals()) && rule.when().holdsIn(heard)) {
                reached = reached.with(rule.milestone(), true);
            }
        }
        if (heard.tension() != Tension.CALM || heard.facts().contains(Fact.COMPLAINTS_OPEN)) {
            reached = reached.with(Milestone.COMPLAINED, true);
        }
        for (int i = 0; i < rules.size(); i++) {
            MilestoneRule rule = rules.get(i);
            if (SmallSet.meet(rule.lostBySignal(), heard.signals())) {
                reached = reached.with(rule.milestone(), false);
            }
        }
        return reached;
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
