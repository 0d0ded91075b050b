package dev.evenkeel.technique;

import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.text.Span;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A firm undertaking that an agent made in a line.
 *
 * <p>Past and published facts, abilities, questions, refusals and conditions are none.
 *
 * @param kind what was undertaken
 * @param amount the amount of money, or null
 * @param currency the ISO 4217 code or the bare sign as written ("$"), or null
 * @param withinHours the deadline in hours from the line, or null if none was given
 * @param due the deadline, or null if none was given or the line has no time
 * @param span where it stands in the line, UTF-16 offsets
 * @param rule the rule that found it
 */
public record Commitment(
        CommitmentKind kind,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Integer withinHours,
        @Nullable Instant due,
        Span span,
        RuleId rule) {

    @Override
    public String toString() {
        return "Commitment[" + kind.id() + ", " + rule.id() + "]";
    }
}
