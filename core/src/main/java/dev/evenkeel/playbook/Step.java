package dev.evenkeel.playbook;

import dev.evenkeel.signal.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line did to the playbook.
 *
 * <p>Immutable.
 *
 * @param progress where the playbook stands now
 * @param move the transition that was taken, or null if nothing moved
 * @param answers what the conditions say by which techniques, actions and findings are chosen, in the new state
 * @param shadows transitions in shadow mode that would have been taken
 */
public record Step(Progress progress, @Nullable Move move, Answers answers, List<Why> shadows) {

    public Step {
        shadows = List.copyOf(shadows);
    }

    /** The situation in the new state. */
    public Situation situation() {
        return answers.situation();
    }

    Step with(Progress settled) {
        return settled.equals(progress) ? this : new Step(settled, move, answers, shadows);
    }
}
