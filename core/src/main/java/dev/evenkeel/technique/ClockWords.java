package dev.evenkeel.technique;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day, in the words of a vocabulary: a number with {@code time-am}, {@code time-pm} or {@code time-oclock}, a
 * number written with a colon, and {@code time-noon}, {@code time-midnight}, {@code time-close}, {@code time-morning},
 * {@code time-afternoon} and {@code time-evening}, which end at 12:00, 24:00, 18:00, 12:00, 18:00 and 24:00.
 * {@code time-this} may stand before a part of the day, and must where no day is named.
 */
final class ClockWords {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final WordClasses words;

    ClockWords(WordClasses words) {
        this.words = words;
    }

    /** A time of day and the piece after it. */
    record Clock(LocalTime time, int to) {}

    /** The first time of day that begins at one of these pieces, or null; a day is named beside it. */
    @Nullable
    Clock near(List<WordPiece> pieces, int from, int to) {
        for (int at = from; at < to; at++) {
            Clock part = partOfDay(pieces, at);
            Clock clock = part == null ? at(pieces, at) : part;
            if (clock != null) {
                return clock;
            }
        }
        return null;
    }

    /** The time of day that begins at this piece, or null. */
    @Nullable
    Clock at(List<WordPiece> pieces, int at) {
        int prefix = words.length("time-this", pieces, at);
        Clock part = prefix == 0 ? null : partOfDay(pieces, at + prefix);
        if (part != null) {
            return part;
        }
        for (Fixed fixed : Fixed.ALL) {
            int length = words.length(fixed.words, pieces, at);
            if (length > 0) {
                return new Clock(fixed.time, at + length);
            }
        }
        return at < pieces.size() && pieces.get(at).number() ? hour(pieces, at) : null;
    }

    private enum Fixed {
        NOON("time-noon", LocalTime.NOON),
        MIDNIGHT("time-midnight", LAST_SECOND),
        CLOSE("time-close", EVENING);

        /** Asked at every word: {@code values()} would copy them each time. */
        private static final Fixed[] ALL = values();

        private final String words;
        private final LocalTime time;

        Fixed(String words, LocalTime time) {
            this.words = words;
            this.time = time;
        }
    }

    private @Nullable Clock partOfDay(List<WordPiece> pieces, int at) {
        int morning = words.length("time-morning", pieces, at);
        if (morning > 0) {
            return new Clock(LocalTime.NOON, at + morning);
        }
        int afternoon = words.length("time-afternoon", pieces, at);
        if (afternoon > 0) {
            return new Clock(EVENING, at + afternoon);
        }
        int evening = words.length("time-evening", pieces, at);
        return evening > 0 ? new Clock(LAST_SECOND, at + evening) : null;
    }

    private @Nullable Clock hour(List<WordPiece> pieces, int at) {
        String written = pieces.get(at).form();
        int mark = Math.max(written.indexOf(':'), written.indexOf('.'));
        if (mark > 2 || (mark < 0 && written.length() > 2) || (mark >= 0 && written.length() != mark + 3)) {
            return null;
        }
        int hour = Integer.parseInt(mark < 0 ? written : written.substring(0, mark));
        int minute = mark < 0 ? 0 : Integer.parseInt(written.substring(mark + 1));
        int am = words.length("time-am", pieces, at + 1);
        int pm = words.length("time-pm", pieces, at + 1);
        int oclock = words.length("time-oclock", pieces, at + 1);
        boolean colonAlone = mark >= 0 && written.charAt(mark) == ':';
        if (hour > 23 || minute > 59 || (am == 0 && pm == 0 && oclock == 0 && !colonAlone)) {
            return null;
        }
        boolean afternoon = pm > 0 || (oclock > 0 && am == 0 && hour < 8);
        int full = afternoon && hour < 12 ? hour + 12 : am > 0 && hour == 12 ? 0 : hour;
        return new Clock(LocalTime.of(full, minute), at + 1 + Math.max(am, Math.max(pm, oclock)));
    }

    /** When the named day and time are, reckoned from the line; null if the line has no time. */
    static @Nullable LocalDateTime reckon(
            @Nullable LocalDateTime line, DayWords.@Nullable Day day, @Nullable Clock time) {
        if (line == null) {
            return day == null || day.date() == null ? null : day.date().atTime(LAST_SECOND);
        }
        LocalDate date = day == null || day.date() == null ? line.toLocalDate() : day.date();
        if (time != null) {
            LocalDateTime due = date.atTime(time.time());
            return day == null && due.isBefore(line) ? due.plusDays(1) : due;
        }
        return date.equals(line.toLocalDate()) ? date.atTime(LAST_SECOND) : date.atTime(line.toLocalTime());
    }
}
