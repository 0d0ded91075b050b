package dev.evenkeel.playbook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A situation, and what an engine's conditions say of it. Equal to other answers in an equal situation.
 *
 * <p>Immutable. The situation is read into bits once, and handed from step to step.
 */
public final class Answers {

    private final Requirements requirements;
    private final Situation situation;
    private final long[] bits;

    Answers(Requirements requirements, Situation situation) {
        this(requirements, situation, requirements.alphabet().read(situation));
    }

    private Answers(Requirements requirements, Situation situation, long[] bits) {
        this.requirements = requirements;
        this.situation = situation;
        this.bits = bits;
    }

    /** What the conditions were asked of. */
    public Situation situation() {
        return situation;
    }

    /** Whether the condition at this place holds. */
    public boolean hold(int place) {
        return requirements.holdIn(bits, place);
    }

    boolean areOf(Requirements others) {
        return requirements == others;
    }

    /** What the same conditions say in another state, with these milestones, and else the same. */
    Answers in(StateId state, Set<Milestone> reached) {
        if (state.equals(situation.state()) && reached.equals(situation.milestones())) {
            return this;
        }
        Situation there = situation.in(state, reached);
        return new Answers(requirements, there, requirements.alphabet().moved(bits, situation, there));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers that && situation.equals(that.situation);
    }

    @Override
    public int hashCode() {
        return situation.hashCode();
    }

    @Override
    public String toString() {
        return "Answers[" + situation + "]";
    }
}
