package dev.evenkeel.outcome;

import java.time.DayOfWeek;
import java.time.Instant;
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

    /** The same time of day, so many working days later. */
    Instant after(Instant start, int days) {
        ZonedDateTime day = start.atZone(zone);
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (workingDays.contains(day.getDayOfWeek())) {
                left--;
            }
        }
        return day.toInstant();
    }
}
