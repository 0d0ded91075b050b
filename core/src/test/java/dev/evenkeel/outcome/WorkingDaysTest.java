package dev.evenkeel.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

final class WorkingDaysTest {

    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Test
    void weekends_are_passed_over() {
        WorkingDays calendar = new WorkingDays(USUAL, ZoneOffset.UTC);

        assertThat(calendar.after(Instant.parse("2026-03-05T08:00:00Z"), 2))
                .isEqualTo(Instant.parse("2026-03-09T08:00:00Z"));
        assertThat(calendar.after(Instant.parse("2026-03-07T08:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-09T08:00:00Z"));
    }

    @Test
    void the_time_of_day_stays_when_clocks_change() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        WorkingDays calendar = new WorkingDays(USUAL, berlin);

        assertThat(calendar.after(Instant.parse("2026-03-27T08:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void a_day_on_which_clocks_skip_the_time_shifts_no_later_day() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        WorkingDays calendar = new WorkingDays(USUAL, berlin);

        // Friday 02:30 to Monday 02:30; on the Sunday between them there is no 02:30.
        assertThat(calendar.after(Instant.parse("2026-03-27T01:30:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-30T00:30:00Z"));
    }

    @Property
    void so_many_working_days_lie_between(
            @ForAll @IntRange(max = 4_000_000) int minutes,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @NotEmpty Set<DayOfWeek> working) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(minutes * 60L);

        Instant due = new WorkingDays(working, ZoneOffset.UTC).after(start, days);

        assertThat(working).contains(due.atZone(ZoneOffset.UTC).getDayOfWeek());
        assertThat(LocalTime.ofInstant(due, ZoneOffset.UTC)).isEqualTo(LocalTime.ofInstant(start, ZoneOffset.UTC));
        long between = start.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .datesUntil(due.atZone(ZoneOffset.UTC).toLocalDate())
                .skip(1)
                .filter(date -> working.contains(date.getDayOfWeek()))
                .count();
        assertThat(between).isEqualTo(days - 1L);
    }
}
