package dev.evenkeel.outcome;

import dev.evenkeel.dialogue.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date to come back to the customer.
 *
 * @param due when, or null if the host gives no times
 * @param channel how
 * @param purpose the reason code: {@code check-in}, {@code update} or {@code commitment}
 */
public record FollowUp(@Nullable Instant due, Channel channel, String purpose) {}
