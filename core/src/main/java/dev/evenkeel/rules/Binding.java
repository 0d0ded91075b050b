package dev.evenkeel.rules;

/**
 * What the binders of all sections share.
 *
 * @param names the names that fields may refer to
 * @param rules binds what all rules have in common
 * @param conditions binds conditions
 */
record Binding(Names names, RuleBinder rules, ConditionBinder conditions) {}
