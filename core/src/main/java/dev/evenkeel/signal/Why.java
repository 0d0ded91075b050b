package dev.evenkeel.signal;

/**
 * A reason: the rule that decided, and the values that it read. Immutable.
 *
 * @param rule the rule
 * @param reason the reason; made of ids, counts and fixed wording, never of message text
 */
public record Why(RuleId rule, Reason reason) {

    /** A reason in these words. */
    public Why(RuleId rule, String because) {
        this(rule, Reason.of(because));
    }

    /** The reason in plain words. */
    public String because() {
        return reason.words();
    }
}
