package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a reading may miss in a message of our own, or imagine in it. Between what is said or denied and what is read or not
 * read there may be a middle in which nobody is wrong.
 *
 * @param what the feeling or the signal
 * @param masked whether a message with it is shown with most of its letters hidden
 * @param said whether people say it of a message
 * @param denied whether they say that there is none of it
 * @param read whether it is read
 * @param unread whether nothing of it is read
 */
record ErrorKind(
        String what,
        boolean masked,
        Predicate<Row> said,
        Predicate<Row> denied,
        Predicate<Seen> read,
        Predicate<Seen> unread) {

    /** From this level on, of 4, nobody would miss a feeling; below this much of 1, it was missed. */
    private static final int CLEAR = 3;

    private static final double NEARLY_NONE = 0.2;
    private static final double MUCH = 0.4;

    /** What is not for a page that all may read, so it is shown masked, and not in examples of anything else. */
    private static final List<SignalId> MASKED = List.of(
            SignalId.SELF_HARM,
            SignalId.HARASSMENT,
            SignalId.INSULT,
            SignalId.PROFANITY,
            SignalId.THREAT_VIOLENCE,
            SignalId.EMERGENCY);

    /** Tension, every feeling, and every signal that is no feeling. */
    static List<ErrorKind> all() {
        List<ErrorKind> kinds = new ArrayList<>();
        kinds.add(new ErrorKind(
                "tension, two bands or more off",
                false,
                row -> heat(row) >= CLEAR,
                row -> heat(row) == 0,
                seen -> seen.tension().compareTo(Tension.FRUSTRATED) >= 0,
                seen -> seen.tension().compareTo(Tension.ANNOYED) <= 0));
        List<String> feelings = new ArrayList<>();
        for (Emotion emotion : Emotion.values()) {
            feelings.add(emotion.id());
            kinds.add(new ErrorKind(
                    "clear " + emotion.id(),
                    false,
                    row -> level(row, emotion) >= CLEAR,
                    row -> level(row, emotion) == 0,
                    seen -> seen.emotion(emotion) > MUCH,
                    seen -> seen.emotion(emotion) < NEARLY_NONE));
        }
        for (SignalId signal : SignalId.standard()) {
            if (!feelings.contains(signal.id())) {
                Predicate<Row> said = row -> row.lists("signals", signal.id());
                Predicate<Seen> read = seen -> seen.shows(signal);
                kinds.add(new ErrorKind(
                        "signal `" + signal.id() + "`",
                        MASKED.contains(signal),
                        said,
                        said.negate(),
                        read,
                        read.negate()));
            }
        }
        return kinds;
    }

    boolean isMissed(Row row, Seen seen) {
        return said.test(row) && unread.test(seen);
    }

    boolean isImagined(Row row, Seen seen) {
        return denied.test(row) && read.test(seen);
    }

    /** Whether a message may be shown as an example. */
    boolean mayShow(Row row) {
        return masked || MASKED.stream().noneMatch(signal -> row.lists("signals", signal.id()));
    }

    private static int heat(Row row) {
        return Math.max(level(row, Emotion.ANGER), level(row, Emotion.FRUSTRATION));
    }

    private static int level(Row row, Emotion emotion) {
        return Integer.parseInt(row.get(emotion.id()));
    }
}
