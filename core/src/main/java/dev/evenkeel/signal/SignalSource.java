package dev.evenkeel.signal;

/**
 * A rule and the signal that it shows, one object for all the signals that the rule ever finds. Immutable.
 *
 * @param signal what is shown
 * @param rule the rule that shows it
 */
public record SignalSource(SignalId signal, RuleId rule) {}
