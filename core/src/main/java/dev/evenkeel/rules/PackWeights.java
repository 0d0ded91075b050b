package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.signal.RuleId;
import java.util.ArrayList;
import java.util.List;

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

    /** The rules that the signals found by learned words name, such as {@code default.learned.waiting}, in their order. */
    public List<RuleId> signalRules() {
        List<RuleId> rules = new ArrayList<>();
        for (LearnedSignal signal : learned.signals().signals()) {
            rules.add(new RuleId(pack.concat(".learned.").concat(signal.signal().id())));
        }
        return rules;
    }
}
