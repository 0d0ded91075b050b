package dev.evenkeel.outcome;

import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.TechniqueId;

/**
 * When the agent gets a word of care; private to the agent, never from a reading of the agent's own feelings.
 *
 * @param info id, source and mode
 * @param priority higher first
 * @param when the condition
 * @param tip a technique whose audience is the agent
 */
public record CareRule(RuleInfo info, int priority, Condition when, TechniqueId tip) implements Rule {}
