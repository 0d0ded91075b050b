package dev.evenkeel.review;

import com.google.common.collect.ImmutableSetMultimap;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.technique.Commitment;
import java.math.BigDecimal;
import java.util.List;

/** Compares a commitment with what the host allows the agent to promise. */
final class Promises {

    /** The currencies that write amounts with a bare sign. */
    private static final ImmutableSetMultimap<String, String> SIGNS = ImmutableSetMultimap.<String, String>builder()
            .putAll("$", "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN")
            .putAll("£", "GBP")
            .putAll("€", "EUR")
            .putAll("¥", "JPY", "CNY")
            .putAll("₹", "INR")
            .build();

    /** How a commitment stands to the allowances. */
    enum Verdict {
        ALLOWED,
        NOT_ALLOWED,
        TOO_SOON
    }

    private Promises() {}

    static Verdict of(Commitment commitment, List<Allowance> allowances) {
        Verdict verdict = Verdict.NOT_ALLOWED;
        for (Allowance allowance : allowances) {
            if (covers(allowance, commitment)) {
                if (isSoonEnoughFor(allowance, commitment)) {
                    return Verdict.ALLOWED;
                }
                verdict = Verdict.TOO_SOON;
            }
        }
        return verdict;
    }

    private static boolean covers(Allowance allowance, Commitment commitment) {
        BigDecimal limit = allowance.upTo();
        BigDecimal amount = commitment.amount();
        boolean within = limit == null || amount == null || amount.compareTo(limit) <= 0;
        return allowance.kind() == commitment.kind() && within && isInCurrencyOf(allowance, commitment);
    }

    private static boolean isInCurrencyOf(Allowance allowance, Commitment commitment) {
        String allowed = allowance.currency();
        String written = commitment.currency();
        return allowed == null || written == null || written.equals(allowed) || SIGNS.containsEntry(written, allowed);
    }

    private static boolean isSoonEnoughFor(Allowance allowance, Commitment commitment) {
        Integer soonest = allowance.notSoonerThanHours();
        Integer promised = commitment.withinHours();
        return soonest == null || promised == null || promised >= soonest;
    }
}
