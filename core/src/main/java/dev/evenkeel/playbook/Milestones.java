package dev.evenkeel.playbook;

import com.google.common.collect.Sets;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.technique.TechniqueId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a line reaches and what it undoes; where both, it is undone. */
final class Milestones {

    private final List<MilestoneRule> rules;

    Milestones(List<MilestoneRule> rules) {
        this.rules = Rule.acting(rules);
    }

    Set<Milestone> afterHearing(Situation heard) {
        EnumSet<Milestone> reached = copyOf(heard.milestones());
        for (MilestoneRule rule : rules) {
            if (!Collections.disjoint(rule.bySignal(), heard.signals())
                    && rule.when().holdsIn(heard)) {
                reached.add(rule.milestone());
            }
        }
        if (heard.tension() != Tension.CALM || heard.facts().contains(Fact.COMPLAINTS_OPEN)) {
            reached.add(Milestone.COMPLAINED);
        }
        for (MilestoneRule rule : rules) {
            if (!Collections.disjoint(rule.lostBySignal(), heard.signals())) {
                reached.remove(rule.milestone());
            }
        }
        return Sets.immutableEnumSet(reached);
    }

    Set<Milestone> afterSaying(Situation said, Set<TechniqueId> used, boolean committed) {
        EnumSet<Milestone> reached = copyOf(said.milestones());
        for (MilestoneRule rule : rules) {
            if (!Collections.disjoint(rule.bySaying(), used) && rule.when().holdsIn(said)) {
                reached.add(rule.milestone());
            }
        }
        if (committed) {
            reached.add(Milestone.COMMITTED);
        }
        return Sets.immutableEnumSet(reached);
    }

    Set<Milestone> afterEvent(Set<Milestone> before, HostEvent event) {
        EnumSet<Milestone> reached = copyOf(before);
        for (MilestoneRule rule : rules) {
            if (rule.byEvent().contains(event)) {
                reached.add(rule.milestone());
            }
        }
        for (MilestoneRule rule : rules) {
            if (rule.lostByEvent().contains(event)) {
                reached.remove(rule.milestone());
            }
        }
        return Sets.immutableEnumSet(reached);
    }

    /** {@link EnumSet#copyOf} refuses an empty set of another kind. */
    private static EnumSet<Milestone> copyOf(Set<Milestone> milestones) {
        EnumSet<Milestone> copy = EnumSet.noneOf(Milestone.class);
        copy.addAll(milestones);
        return copy;
    }
}
