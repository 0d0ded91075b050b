package dev.evenkeel.playbook;

import dev.evenkeel.signal.RuleInfo;
import java.util.Set;

/**
 * A way from one state to another.
 *
 * @param info id, source and mode
 * @param from the states it leaves
 * @param to the state it enters
 * @param band what it outranks
 * @param priority its place within the band, higher first; ties go by rule id
 * @param when the condition
 * @param because the reason in plain words
 * @param forgets milestones that do not outlast it, such as those of an episode that is over
 */
public record Transition(
        RuleInfo info,
        Set<StateId> from,
        StateId to,
        Band band,
        int priority,
        Condition when,
        String because,
        Set<Milestone> forgets)
        implements Banded {

    public Transition {
        from = SmallSet.of(from);
        forgets = Milestones.NONE.withOnly(forgets);
    }
}
