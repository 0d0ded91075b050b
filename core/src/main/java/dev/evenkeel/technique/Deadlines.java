package dev.evenkeel.technique;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads deadlines, in the words of a vocabulary, and reckons them from the time of the line in UTC.
 *
 * <p>Durations: {@code time-within} ("within", "in") up to four words before a number and {@code time-minute},
 * {@code time-hour}, {@code time-day}, {@code time-week} or {@code time-month}, with {@code time-working} between them for days
 * from Monday to Friday; of a range ({@code time-to}) the longer counts. Days and times of day: see {@link DayWords} and
 * {@link ClockWords}. A day without a time of day ends at the time of the line, today at midnight. {@code time-at-once} counts
 * where nothing else is said.
 */
final class Deadlines {

    private static final int REACH = 4;
    private static final int HOURS_OF_DAY = 24;

    private enum Unit {
        MINUTE(1),
        HOUR(60),
        DAY(24 * 60),
        WEEK(7 * 24 * 60),
        MONTH(30 * 24 * 60);

        /** Asked at every word: {@code values()} would copy them each time. */
        private static final Unit[] ALL = values();

        private final long minutes;
        private final String words;

        Unit(long minutes) {
            this.minutes = minutes;
            this.words = "time-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final WordClasses words;
    private final Numbers numbers;
    private final DayWords days;
    private final ClockWords clock;

    Deadlines(WordClasses words) {
        this.words = words;
        this.numbers = new Numbers(words);
        this.days = new DayWords(words, numbers);
        this.clock = new ClockWords(words);
    }

    /** The first deadline among the pieces from one to another, or null. */
    @Nullable
    Deadline in(List<WordPiece> pieces, int from, int to, @Nullable Instant at) {
        Deadline atOnce = null;
        LocalDateTime line = at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        for (int i = from; i < to; i++) {
            if (!pieces.get(i).number() && !words.mayBegin(pieces, i)) {
                continue;
            }
            Deadline found = duration(pieces, i, from, at);
            if (found == null) {
                found = date(pieces, i, line, at);
            }
            if (found != null) {
                return found;
            }
            int now = words.length("time-at-once", pieces, i);
            if (now > 0 && atOnce == null) {
                atOnce = Deadline.after(Duration.ZERO, at, i, i + now);
            }
        }
        return atOnce;
    }

    private @Nullable Deadline duration(List<WordPiece> pieces, int at, int from, @Nullable Instant line) {
        Numbers.Read count = numbers.at(pieces, at);
        if (count == null && isUnit(pieces, at) && followsNext(pieces, at)) {
            count = new Numbers.Read(BigDecimal.ONE, 0);
        }
        if (count == null || !isDeadline(pieces, at, from)) {
            return null;
        }
        int end = at + count.length();
        int to = words.length("time-to", pieces, end);
        Numbers.Read longer = numbers.at(pieces, end + to);
        if (longer != null) {
            count = new Numbers.Read(longer.value(), count.length() + to + longer.length());
            end = at + count.length();
        }
        int half = words.length("time-half", pieces, end);
        int working = words.length("time-working", pieces, end + half);
        for (Unit unit : Unit.ALL) {
            int length = words.length(unit.words, pieces, end + half + working);
            if (length > 0) {
                return reckon(count.value(), unit, working > 0, line, at, end + half + working + length);
            }
        }
        return null;
    }

    private static Deadline reckon(
            BigDecimal count, Unit unit, boolean working, @Nullable Instant line, int from, int to) {
        // Nobody promises more than a hundred years.
        BigDecimal bounded = count.min(BigDecimal.valueOf(36_500));
        if (working && unit == Unit.DAY) {
            int wanted = bounded.intValue();
            LocalDateTime due =
                    line == null ? null : DayWords.workingDays(LocalDateTime.ofInstant(line, ZoneOffset.UTC), wanted);
            return Deadline.on(due, wanted * HOURS_OF_DAY, line, from, to);
        }
        long seconds = bounded.multiply(BigDecimal.valueOf(60 * unit.minutes)).longValue();
        return Deadline.after(Duration.ofSeconds(seconds), line, from, to);
    }

    /** "The next hour", "within the hour": one of them, though no number says so. */
    private boolean followsNext(List<WordPiece> pieces, int at) {
        for (int back = 1; back <= REACH; back++) {
            if (words.length("time-next", pieces, at - back) == back) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnit(List<WordPiece> pieces, int at) {
        int working = words.length("time-working", pieces, at);
        for (Unit unit : Unit.ALL) {
            if (words.isAt(unit.words, pieces, at + working)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number here counts towards a deadline, and not back or for how long. */
    private boolean isDeadline(List<WordPiece> pieces, int at, int from) {
        for (int i = at - 1; i >= Math.max(from, at - REACH); i--) {
            if (words.isAt("time-past", pieces, i)) {
                return false;
            }
            if (words.isAt("time-within", pieces, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Deadline date(
            List<WordPiece> pieces, int at, @Nullable LocalDateTime line, @Nullable Instant instant) {
        DayWords.Day day = days.at(pieces, at, line);
        ClockWords.Clock time = day == null
                ? clock.at(pieces, at)
                : clock.near(pieces, at + day.length(), Math.min(pieces.size(), at + day.length() + 2));
        if (day == null && time == null) {
            return null;
        }
        if (day == null && time != null) {
            day = days.near(pieces, time.to(), Math.min(pieces.size(), time.to() + 2), line);
        }
        int end = Math.max(at + (day == null ? 0 : day.length()), time == null ? 0 : time.to());
        Integer usualHours = day == null ? Integer.valueOf(DayWords.TODAY_HOURS) : day.usualHours();
        return Deadline.on(ClockWords.reckon(line, day, time), usualHours, instant, at, end);
    }
}
