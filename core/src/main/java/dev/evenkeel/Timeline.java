package dev.evenkeel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the lines of a conversation are said. */
final class Timeline {

    private Timeline() {}

    /** The time of a new line: none if it has none, or one before a line that was said already. */
    static @Nullable Instant timeOf(Conversation before, @Nullable Instant at) {
        boolean goesBack = at != null
                && (isBefore(at, before.openedAt())
                        || isBefore(at, before.lastAgentAt())
                        || isBefore(at, before.emotion().at()));
        return goesBack ? null : at;
    }

    private static boolean isBefore(Instant at, @Nullable Instant other) {
        return other != null && at.isBefore(other);
    }
}
