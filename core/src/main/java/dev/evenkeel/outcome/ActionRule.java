package dev.evenkeel.outcome;

import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;

/**
 * When the host should do something.
 *
 * @param info id, source and mode
 * @param when the condition
 * @param action what to do
 * @param reason the reason code that goes with it
 */
public record ActionRule(RuleInfo info, Condition when, ActionId action, String reason) implements Rule {}
