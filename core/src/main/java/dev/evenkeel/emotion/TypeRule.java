package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.SignalId;

/**
 * A signal that speaks for a customer type.
 *
 * @param info id, source and mode
 * @param type the type
 * @param signal the signal that speaks for it
 * @param weight how much each sighting adds to the confidence, 0..1; one unmistakable line has 0.5 or more
 */
public record TypeRule(RuleInfo info, CustomerType type, SignalId signal, double weight) implements Rule {}
