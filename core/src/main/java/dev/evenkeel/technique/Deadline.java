package dev.evenkeel.technique;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as said in a line.
 *
 * @param withinHours hours from the line, rounded up, or null if only a date was named and the line has no time
 * @param due when it ends, or null if the line has no time
 * @param from the first piece that it takes
 * @param to the piece after the last one
 */
record Deadline(@Nullable Integer withinHours, @Nullable Instant due, int from, int to) {

    private static final long SECONDS_OF_HOUR = 3600;

    /** A deadline so long after the line. */
    static Deadline after(Duration time, @Nullable Instant at, int from, int to) {
        int hours = (int) Math.min(Integer.MAX_VALUE, (time.toSeconds() + SECONDS_OF_HOUR - 1) / SECONDS_OF_HOUR);
        return new Deadline(hours, at == null ? null : at.plus(time), from, to);
    }

    /**
     * A deadline at a date.
     *
     * @param due the date in UTC, or null if the line has no time to reckon it from
     * @param usualHours the hours that it takes at most when the line has no time, or null if they cannot be told
     */
    static Deadline on(
            @Nullable LocalDateTime due, @Nullable Integer usualHours, @Nullable Instant at, int from, int to) {
        if (due == null || at == null) {
            return new Deadline(usualHours, null, from, to);
        }
        Instant end = due.toInstant(ZoneOffset.UTC);
        long seconds = Math.max(0, Duration.between(at, end).toSeconds());
        return new Deadline((int) ((seconds + SECONDS_OF_HOUR - 1) / SECONDS_OF_HOUR), end, from, to);
    }
}
