package dev.evenkeel.technique;

import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads days, in the words of a vocabulary: {@code time-today}, {@code time-tomorrow}, {@code time-after-tomorrow},
 * {@code time-monday} to {@code time-sunday}, {@code time-january} to {@code time-december} with a day before or after
 * ({@code time-ordinal} may stand between), {@code time-weekend}, and {@code time-this}, {@code time-next} or {@code time-end}
 * with a week or a month.
 */
final class DayWords {

    // Asked at every word: values() would copy them each time.
    private static final DayOfWeek[] ALL_DAYS = DayOfWeek.values();
    private static final Month[] ALL_MONTHS = Month.values();

    /** Without the time of the line, today leaves half a day. */
    static final int TODAY_HOURS = 12;

    private static final Map<DayOfWeek, String> WEEKDAYS = names(DayOfWeek.class);
    private static final Map<Month, String> MONTHS = names(Month.class);

    private static final BigDecimal LAST_OF_MONTH = BigDecimal.valueOf(31);

    private static final int DAY_HOURS = 24;
    private static final int WEEK_HOURS = 7 * DAY_HOURS;

    private final WordClasses words;
    private final Numbers numbers;

    DayWords(WordClasses words, Numbers numbers) {
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * A day as named.
     *
     * @param date the date, or null if the line has no time
     * @param usualHours the hours that it takes at most when the line has no time, or null if they cannot be told
     * @param length how many pieces it takes
     */
    record Day(@Nullable LocalDate date, @Nullable Integer usualHours, int length) {}

    /** The first day that begins at one of these pieces, or null. */
    @Nullable
    Day near(List<WordPiece> pieces, int from, int to, @Nullable LocalDateTime line) {
        for (int at = from; at < to; at++) {
            Day day = at(pieces, at, line);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The day that begins at this piece, or null. */
    @Nullable
    Day at(List<WordPiece> pieces, int at, @Nullable LocalDateTime line) {
        LocalDate today = line == null ? null : line.toLocalDate();
        int length = words.length("time-after-tomorrow", pieces, at);
        if (length > 0) {
            return new Day(plusDays(today, 2), 2 * DAY_HOURS, length);
        }
        length = words.length("time-tomorrow", pieces, at);
        if (length > 0) {
            return new Day(plusDays(today, 1), DAY_HOURS, length);
        }
        length = words.length("time-today", pieces, at);
        if (length > 0) {
            return new Day(today, TODAY_HOURS, length);
        }
        Day period = period(pieces, at, today);
        Day weekday = period == null ? weekday(pieces, at, today) : period;
        return weekday == null ? date(pieces, at, today) : weekday;
    }

    private @Nullable Day weekday(List<WordPiece> pieces, int at, @Nullable LocalDate today) {
        int next = words.length("time-next", pieces, at);
        int prefix = next + (next > 0 ? 0 : words.length("time-this", pieces, at));
        for (DayOfWeek day : ALL_DAYS) {
            int length = words.length(WEEKDAYS.getOrDefault(day, ""), pieces, at + prefix);
            if (length > 0) {
                LocalDate date = today == null ? null : today.with(TemporalAdjusters.next(day));
                if (date != null && today != null && next > 0 && sameWeek(today, date)) {
                    date = date.plusWeeks(1);
                }
                return new Day(date, null, prefix + length);
            }
        }
        return null;
    }

    private @Nullable Day period(List<WordPiece> pieces, int at, @Nullable LocalDate today) {
        int end = words.length("time-end", pieces, at);
        int which = words.length("time-next", pieces, at + end);
        boolean next = which > 0;
        which = next ? which : words.length("time-this", pieces, at + end);
        int after = at + end + which;
        int weekend = words.length("time-weekend", pieces, after);
        if (weekend > 0) {
            LocalDate sunday = today == null ? null : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return new Day(next ? plusDays(sunday, 7) : sunday, null, end + which + weekend);
        }
        int week = words.length("time-week", pieces, after);
        if (week > 0 && (end > 0 || which > 0)) {
            if (end == 0 && next) {
                return new Day(plusDays(today, 7), WEEK_HOURS, which + week);
            }
            LocalDate friday = today == null ? null : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
            return new Day(next ? plusDays(friday, 7) : friday, null, end + which + week);
        }
        int month = words.length("time-month", pieces, after);
        if (month > 0 && (end > 0 || which > 0)) {
            LocalDate last = today == null ? null : today.plusMonths(next ? 1 : 0);
            boolean sameDay = end == 0 && next;
            LocalDate date = last == null || sameDay ? last : last.with(TemporalAdjusters.lastDayOfMonth());
            return new Day(date, null, end + which + month);
        }
        return null;
    }

    /** "5 March", "March 5th", "2026-03-05". */
    private @Nullable Day date(List<WordPiece> pieces, int at, @Nullable LocalDate today) {
        Integer first = dayNumber(pieces, at);
        int afterFirst = at + 1 + words.length("time-ordinal", pieces, at + 1);
        for (Month month : ALL_MONTHS) {
            int length = words.length(MONTHS.getOrDefault(month, ""), pieces, first == null ? at : afterFirst);
            if (length > 0 && first != null) {
                return new Day(next(today, month, first), null, afterFirst + length - at);
            }
            Integer day = length == 0 ? null : dayNumber(pieces, at + length);
            if (day != null) {
                int ordinal = words.length("time-ordinal", pieces, at + length + 1);
                return new Day(next(today, month, day), null, length + 1 + ordinal);
            }
        }
        return isoDate(pieces, at);
    }

    private @Nullable Day isoDate(List<WordPiece> pieces, int at) {
        if (at + 2 >= pieces.size() || pieces.get(at).form().length() != 4) {
            return null;
        }
        Integer month = dayNumber(pieces, at + 1);
        Integer day = dayNumber(pieces, at + 2);
        boolean dashes =
                pieces.get(at + 1).span().start() == pieces.get(at).span().end() + 1
                        && pieces.get(at + 2).span().start()
                                == pieces.get(at + 1).span().end() + 1;
        if (month == null || day == null || !dashes || !pieces.get(at).number()) {
            return null;
        }
        try {
            return new Day(LocalDate.of(Integer.parseInt(pieces.get(at).form()), month, day), null, 3);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Integer dayNumber(List<WordPiece> pieces, int at) {
        Numbers.Read read = at < pieces.size() && pieces.get(at).number() ? numbers.at(pieces, at) : null;
        boolean fits = read != null
                && read.value().scale() <= 0
                && read.value().signum() > 0
                && read.value().compareTo(LAST_OF_MONTH) <= 0;
        return fits && read != null ? read.value().intValue() : null;
    }

    /** The next such day; a day that the month does not have is its last. */
    private static @Nullable LocalDate next(@Nullable LocalDate today, Month month, int day) {
        if (today == null) {
            return null;
        }
        LocalDate date = inYear(today.getYear(), month, day);
        // Not a year later: 29 February is the 28th in one year and the 29th in the next.
        return date.isBefore(today) ? inYear(today.getYear() + 1, month, day) : date;
    }

    private static LocalDate inYear(int year, Month month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }

    /** The date so many days from Monday to Friday later. */
    static LocalDateTime workingDays(LocalDateTime from, int days) {
        LocalDateTime date = from.plusWeeks(days / 5);
        int left = days % 5;
        while (left > 0) {
            date = date.plusDays(1);
            left -= isWorking(date.getDayOfWeek()) ? 1 : 0;
        }
        while (!isWorking(date.getDayOfWeek())) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static boolean isWorking(DayOfWeek day) {
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }

    private static boolean sameWeek(LocalDate one, LocalDate other) {
        LocalDate monday = one.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return other.isBefore(monday.plusWeeks(1));
    }

    private static @Nullable LocalDate plusDays(@Nullable LocalDate date, int days) {
        return date == null ? null : date.plusDays(days);
    }

    /** The name of each class. */
    private static <E extends Enum<E>> Map<E, String> names(Class<E> all) {
        return Maps.immutableEnumMap(
                Maps.toMap(EnumSet.allOf(all), one -> "time-" + one.name().toLowerCase(Locale.ROOT)));
    }
}
