package dev.evenkeel.playbook;

import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.RuleId;

/**
 * A transition that was taken.
 *
 * @param from the state that was left
 * @param to the state that was entered
 * @param rule the transition's rule
 * @param reason what spoke for it, with the values that were read
 */
public record Move(StateId from, StateId to, RuleId rule, Reason reason) {

    /** The reason in plain words. */
    public String because() {
        return reason.words();
    }
}
