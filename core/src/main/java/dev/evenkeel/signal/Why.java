package dev.evenkeel.signal;

/**
 * A reason: the rule that decided, and the values that it read.
 *
 * @param rule the rule
 * @param because the reason in plain words; made of ids, counts and fixed wording, never of message text
 */
public record Why(RuleId rule, String because) {}
