package dev.evenkeel.emotion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What moves the emotional state at a customer's turn.
 *
 * @param message the message on its own
 * @param calming how much the agent's lines since the customer's last turn calm, 0..1
 * @param repeats how often the customer had to come back to the same unresolved matter, 0 or more
 * @param relieved whether the customer confirms a solution or thanks in earnest
 * @param at when the message was said, or null: then no time passes
 */
public record Evidence(
        Appraisal message,
        double calming,
        int repeats,
        boolean relieved,
        @Nullable Instant at) {

    /** @throws IllegalArgumentException if a number is out of range */
    public Evidence {
        if (!(calming >= 0 && calming <= 1)) {
            throw new IllegalArgumentException("calming must be in 0..1");
        }
        if (repeats < 0) {
            throw new IllegalArgumentException("repeats must be 0 or more");
        }
    }
}
