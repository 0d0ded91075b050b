package dev.evenkeel.technique;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as written in a sentence, reckoned from the time of the line in UTC.
 *
 * <p>"Within three days" ends to the minute; a named day ends when the day does. Without the time of the line there are the hours
 * that it may take at most, and no date.
 *
 * @param withinHours how many hours from the line it is at most, 0 or more
 * @param due when it is, or null if the line has no time
 */
record Deadline(int withinHours, @Nullable Instant due) {

    private static final String COUNT =
            "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty[- ]four|forty[- ]eight|a couple of|a few)";

    private static final Pattern SPAN = Pattern.compile(
            "\\b(?:within|in|inside|under|over|takes?|after|at most|no later than)(?: the)?(?: next)?(?: about)? (?:"
                    + COUNT + " ?(?:-|–|to|or) ?)?" + COUNT
                    + "(?: more| short)? ?(business |working )?(minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile(
            "\\b(today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?(?:business )?day|eod|tomorrow"
                    + "|(?:by |on |before |until |this |next |coming )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
                    + "|end of (?:the|this) week|this week|next week)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_ONCE = Pattern.compile(
            "\\b(right away|right now|straight ?away|immediately|at once|as we speak|now)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> COUNTS = ImmutableMap.<String, Integer>builder()
            .put("a", 1)
            .put("an", 1)
            .put("one", 1)
            .put("two", 2)
            .put("a couple of", 2)
            .put("three", 3)
            .put("a few", 3)
            .put("four", 4)
            .put("five", 5)
            .put("six", 6)
            .put("seven", 7)
            .put("eight", 8)
            .put("nine", 9)
            .put("ten", 10)
            .put("twelve", 12)
            .put("twenty four", 24)
            .put("forty eight", 48)
            .buildOrThrow();

    private static final int DAY_HOURS = 24;
    private static final int WEEK_HOURS = 7 * DAY_HOURS;
    private static final int MONTH_HOURS = 30 * DAY_HOURS;

    /** The deadline in a sentence that was said at a time, or null if there is none. */
    static @Nullable Deadline in(CharSequence sentence, @Nullable Instant at) {
        Matcher span = SPAN.matcher(sentence);
        if (span.find()) {
            return ofSpan(span, at);
        }
        Matcher day = DAY.matcher(sentence);
        if (day.find()) {
            return ofDay(day.group(1).toLowerCase(Locale.ROOT), day.group(2), at);
        }
        return AT_ONCE.matcher(sentence).find() ? new Deadline(0, at) : null;
    }

    private static Deadline ofSpan(Matcher span, @Nullable Instant at) {
        int count = count(span.group(2));
        String unit = span.group(4).toLowerCase(Locale.ROOT);
        if (span.group(3) != null && at != null && unit.startsWith("day")) {
            LocalDateTime end = workingDays(LocalDateTime.ofInstant(at, ZoneOffset.UTC), count);
            return until(end, at);
        }
        if (unit.startsWith("min")) {
            Instant due = at == null ? null : at.plus(Duration.ofMinutes(count));
            return new Deadline((count + 59) / 60, due);
        }
        int hours = count * hoursOf(unit);
        return new Deadline(hours, at == null ? null : at.plus(Duration.ofHours(hours)));
    }

    private static Deadline ofDay(String words, @Nullable String weekday, @Nullable Instant at) {
        if (at == null) {
            boolean soon = weekday == null && !words.contains("week");
            return new Deadline(soon ? DAY_HOURS : words.startsWith("next") ? 2 * WEEK_HOURS : WEEK_HOURS, null);
        }
        LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return until(lastDay(words, weekday, today).atTime(23, 59, 59), at);
    }

    private static LocalDate lastDay(String words, @Nullable String weekday, LocalDate today) {
        if (weekday != null) {
            DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
            return today.with(TemporalAdjusters.next(day));
        }
        if (words.equals("tomorrow")) {
            return today.plusDays(1);
        }
        if (words.equals("next week")) {
            return today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        return words.endsWith("week") ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : today;
    }

    private static LocalDateTime workingDays(LocalDateTime from, int days) {
        LocalDateTime end = from;
        for (int left = days; left > 0; ) {
            end = end.plusDays(1);
            boolean works = end.getDayOfWeek() != DayOfWeek.SATURDAY && end.getDayOfWeek() != DayOfWeek.SUNDAY;
            left -= works ? 1 : 0;
        }
        return end;
    }

    private static Deadline until(LocalDateTime end, Instant at) {
        Instant due = end.toInstant(ZoneOffset.UTC);
        return new Deadline((int) Math.max(0, Duration.between(at, due).toHours()), due);
    }

    private static int hoursOf(String unit) {
        if (unit.startsWith("h")) {
            return 1;
        }
        if (unit.startsWith("d")) {
            return DAY_HOURS;
        }
        return unit.startsWith("w") ? WEEK_HOURS : MONTH_HOURS;
    }

    private static int count(String words) {
        Integer named = COUNTS.get(words.toLowerCase(Locale.ROOT).replace('-', ' '));
        return named == null ? Integer.parseInt(words) : named;
    }
}
