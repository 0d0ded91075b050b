package dev.evenkeel;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the lines of a conversation are said. */
final class Timeline {

    private Timeline() {}

    /** The time of a new line: none if it has none, or one before a line that was said already. */
    static @Nullable Instant timeOf(Conversation before, @Nullable Instant at) {
        boolean goesBack = at != null
                && Stream.of(
                                before.openedAt(),
                                before.lastAgentAt(),
                                before.emotion().at())
                        .filter(Objects::nonNull)
                        .anyMatch(at::isBefore);
        return goesBack ? null : at;
    }
}
