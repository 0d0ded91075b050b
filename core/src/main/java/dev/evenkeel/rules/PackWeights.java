package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.signal.RuleId;

/**
 * Learned weights and the pack that brings them. Immutable.
 *
 * @param pack the pack's id
 * @param learned what was learned
 */
public record PackWeights(String pack, LearnedFeelings learned) {

    /** The rule that the insults found by learned words name. */
    public RuleId insultRule() {
        return new RuleId(pack.concat(".learned.insult"));
    }

    /** The rule that the feelings found by learned words name. */
    public RuleId feelingRule() {
        return new RuleId(pack.concat(".learned.feeling"));
    }
}
