package dev.evenkeel.simulation;

import dev.evenkeel.Advice;
import dev.evenkeel.Review;
import org.jspecify.annotations.Nullable;

/**
 * A customer's line and what the agent made of it.
 *
 * <p>Immutable. {@code toString()} shows lengths and numbers, never what was said.
 *
 * @param customer what the customer said
 * @param advice what Evenkeel made of it, and would have answered
 * @param agent what the agent answered; blank if nothing
 * @param review what Evenkeel read in the answer, or null if there was none
 * @param impression how the answer came across
 * @param heatBefore the customer's heat before the answer, 0..1
 * @param heatAfter the customer's heat after it, 0..1
 */
public record Exchange(
        String customer,
        Advice advice,
        String agent,
        @Nullable Review review,
        Impression impression,
        double heatBefore,
        double heatAfter) {

    @Override
    public String toString() {
        return "Exchange[customer=" + customer.length() + " characters, agent=" + agent.length() + " characters, heat="
                + heatBefore + " to " + heatAfter + "]";
    }
}
