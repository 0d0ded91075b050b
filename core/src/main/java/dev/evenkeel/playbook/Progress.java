package dev.evenkeel.playbook;

import dev.evenkeel.technique.TechniqueId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversation has come: the state machine's whole memory, as a value.
 *
 * <p>Immutable and bounded.
 *
 * @param playbook the id of the playbook that is followed
 * @param state where it stands
 * @param milestones what was reached
 * @param counts counts, each 0 or more; absent means 0
 * @param said the techniques that the agent's lines have used so far
 * @param saidLast the techniques of the agent's last line
 * @param advised the technique that was recommended last, or null
 */
public record Progress(
        String playbook,
        StateId state,
        Set<Milestone> milestones,
        Map<Counter, Integer> counts,
        Set<TechniqueId> said,
        Set<TechniqueId> saidLast,
        @Nullable TechniqueId advised) {

    /** @throws IllegalArgumentException if a count is negative */
    public Progress {
        milestones = Milestones.NONE.withOnly(milestones);
        counts = Counts.of(counts);
        said = SmallSet.of(said);
        saidLast = SmallSet.of(saidLast);
    }

    /** The beginning of a playbook. */
    public static Progress start(Playbook playbook) {
        return new Progress(playbook.id(), playbook.initial(), Set.of(), Map.of(), Set.of(), Set.of(), null);
    }

    /** A count, 0 if nothing was counted. */
    public int count(Counter counter) {
        return Counts.of(counts).count(counter);
    }

    /** The same progress, after a technique was recommended; it is said only when an agent's line shows it. */
    public Progress advising(TechniqueId technique) {
        int before = technique.equals(advised) ? count(Counter.SAME_TECHNIQUE) : 0;
        Map<Counter, Integer> counted = Counts.of(counts).set(Counter.SAME_TECHNIQUE, Counts.next(before));
        return new Progress(playbook, state, milestones, counted, said, saidLast, technique);
    }

    /** The same progress in another state, with these milestones. */
    Progress in(StateId next, Set<Milestone> reached) {
        boolean same = next.equals(state) && reached.equals(milestones);
        return same ? this : new Progress(playbook, next, reached, counts, said, saidLast, advised);
    }

    Progress with(Set<Milestone> reached) {
        return in(state, reached);
    }

    /** The same progress with these counts and milestones. */
    Progress with(Counts counted, Set<Milestone> reached) {
        boolean same = counted == counts && reached.equals(milestones);
        return same ? this : new Progress(playbook, state, reached, counted, said, saidLast, advised);
    }

    Progress with(Counts counted) {
        return with(counted, milestones);
    }
}
