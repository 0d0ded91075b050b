package dev.evenkeel.dialogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an agent may promise, and within which limits.
 *
 * @param kind what may be promised
 * @param upTo the largest amount, or null for no limit
 * @param currency the ISO 4217 code of {@code upTo}, or null if the amount has none
 * @param notSoonerThanHours the earliest realistic time in hours, or null if any time is realistic
 */
public record Allowance(
        CommitmentKind kind,
        @Nullable BigDecimal upTo,
        @Nullable String currency,
        @Nullable Integer notSoonerThanHours) {

    /** @throws IllegalArgumentException if a limit is negative or the currency is not three letters */
    public Allowance {
        if (upTo != null && upTo.signum() < 0) {
            throw new IllegalArgumentException("allowance " + kind.id() + ": upTo must not be negative");
        }
        if (currency != null && !(currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z'))) {
            throw new IllegalArgumentException(
                    "allowance " + kind.id() + ": currency must be an ISO 4217 code such as EUR");
        }
        if (notSoonerThanHours != null && notSoonerThanHours < 0) {
            throw new IllegalArgumentException("allowance " + kind.id() + ": notSoonerThanHours must not be negative");
        }
    }

    /** An allowance without a limit. */
    public static Allowance of(CommitmentKind kind) {
        return new Allowance(kind, null, null, null);
    }

    /** An allowance up to an amount of money. */
    public static Allowance upTo(CommitmentKind kind, BigDecimal amount, String currency) {
        return new Allowance(kind, amount, currency, null);
    }

    /** The same allowance, not to be promised sooner than so many hours from the line that promises it. */
    public Allowance notSoonerThan(int hours) {
        return new Allowance(kind, upTo, currency, hours);
    }
}
