package dev.evenkeel.playbook;

import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;

/**
 * Why a technique is not recommended now.
 *
 * @param technique the technique
 * @param rule the rule that holds it back
 * @param reason what speaks against it
 */
public record WhyNot(TechniqueId technique, RuleId rule, Reason reason) {

    /** A reason in these words. */
    public WhyNot(TechniqueId technique, RuleId rule, String because) {
        this(technique, rule, Reason.of(because));
    }

    /** The reason in plain words. */
    public String because() {
        return reason.words();
    }
}
