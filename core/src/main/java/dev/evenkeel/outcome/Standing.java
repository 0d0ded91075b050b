package dev.evenkeel.outcome;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.StateId;

/** How a conversation came out, as far as its lines go. */
public enum Standing implements Identified {
    /** The customer was frustrated or worse; it was solved, and they are no longer. */
    RECOVERED,
    /**
     * Still frustrated or worse at the last, solved or not; or not solved, and the customer said that they would leave, or it
     * closed after they were upset.
     */
    LOST,
    /** It stands with another person, or with the host's safety protocol. */
    HANDED_OVER,
    /** The customer was frustrated or worse and has cooled; it is not known to be solved. */
    OPEN,
    /** The customer was never frustrated. */
    NEVER_UPSET;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }

    static Standing of(Course course, Progress progress, Tension now) {
        boolean cooled = now.compareTo(Tension.FRUSTRATED) < 0;
        Standing ifCooled = course.wasUpset() ? OPEN : NEVER_UPSET;
        if (cooled && progress.milestones().contains(Milestone.RESOLVED)) {
            return course.wasUpset() ? RECOVERED : NEVER_UPSET;
        }
        StateId state = progress.state();
        if (state.equals(StateId.HANDOVER) || state.equals(StateId.SAFETY)) {
            return HANDED_OVER;
        }
        boolean leftUpset = course.wasUpset() && state.equals(StateId.CLOSED);
        return !cooled || course.spokeOfLeaving() || leftUpset ? LOST : ifCooled;
    }
}
