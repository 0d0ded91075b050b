package dev.evenkeel.playbook;

import dev.evenkeel.signal.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Something in a playbook that must not be.
 *
 * @param playbook the playbook's id
 * @param rule the rule that is to blame, or null if it is the whole
 * @param problem what is wrong, in a sentence without its full stop
 * @param witness a situation in which it shows, such as {@code "state listening, tension angry"}, or empty
 */
public record PlaybookFlaw(String playbook, @Nullable RuleId rule, String problem, String witness) {

    @Override
    public String toString() {
        return playbook + (rule == null ? "" : ", " + rule.id()) + ": " + problem
                + (witness.isEmpty() ? "" : "; for example: " + witness);
    }
}
