package dev.evenkeel.playbook;

import dev.evenkeel.signal.RuleId;

/**
 * A transition that was taken.
 *
 * @param from the state that was left
 * @param to the state that was entered
 * @param rule the transition's rule
 * @param because the reason in plain words, with the values that were read
 */
public record Move(StateId from, StateId to, RuleId rule, String because) {}
