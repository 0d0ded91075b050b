package dev.evenkeel.outcome;

import dev.evenkeel.playbook.SmallSet;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;

/**
 * When updates and follow-ups are due.
 *
 * @param updateAfterHours after how many hours without an agent's line an open issue is owed an update, 1 or more
 * @param followUpAfterDays after how many working days a follow-up is due, 1 or more
 * @param workingDays the days on which people work, at least one
 * @param zone the time zone of the calendar
 */
public record OutcomeSettings(int updateAfterHours, int followUpAfterDays, Set<DayOfWeek> workingDays, ZoneId zone) {

    /** @throws IllegalArgumentException if a number is below 1 or no day is a working day */
    public OutcomeSettings {
        workingDays = SmallSet.of(workingDays);
        if (updateAfterHours < 1 || followUpAfterDays < 1) {
            throw new IllegalArgumentException(
                    "outcome settings: updateAfterHours and followUpAfterDays are 1 or more");
        }
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("outcome settings: at least one working day is needed");
        }
    }
}
