package dev.evenkeel.outcome;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** A calendar of working days; it knows no public holidays. */
final class WorkingDays {

    private final Set<DayOfWeek> workingDays;
    private final ZoneId zone;

    /** At least one day must be a working day. */
    WorkingDays(Set<DayOfWeek> workingDays, ZoneId zone) {
        this.workingDays = workingDays;
        this.zone = zone;
    }

    /** The same time of day, so many working days later; later by the gap where clocks skip that time on the last day. */
    Instant after(Instant start, int days) {
        // Without the zone: a day on which clocks skip this time must not shift the days after it.
        LocalDateTime day = LocalDateTime.ofInstant(start, zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (workingDays.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return ZonedDateTime.ofLocal(day, zone, zone.getRules().getOffset(start))
                .toInstant();
    }
}
