package dev.evenkeel.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that the host should do; Evenkeel does nothing itself.
 *
 * @param id what to do
 * @param reason the id of the signal or reason that calls for it, or null
 * @param due by when, or null
 */
public record Action(
        ActionId id, @Nullable String reason, @Nullable Instant due) {}
