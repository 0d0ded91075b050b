package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A way of being wrong about a message of our own.
 *
 * @param what what goes wrong
 * @param quotable whether a message with it may stand on a page for all to read
 * @param test whether it goes wrong with a message as labelled and as read
 */
record ErrorKind(String what, boolean quotable, BiPredicate<Row, Seen> test) {

    /** From this level on, of 4, nobody would miss a feeling; below this much of 1, it was missed. */
    private static final int CLEAR = 3;

    private static final double MISSED = 0.2;
    private static final double IMAGINED = 0.4;

    private static final List<SignalId> NOT_QUOTED = List.of(
            SignalId.SELF_HARM,
            SignalId.HARASSMENT,
            SignalId.INSULT,
            SignalId.PROFANITY,
            SignalId.THREAT_VIOLENCE,
            SignalId.EMERGENCY);

    /** Every way of being wrong about a feeling or a signal, first missed and then imagined. */
    static List<ErrorKind> all() {
        List<ErrorKind> kinds = new ArrayList<>();
        for (Emotion emotion : Emotion.values()) {
            kinds.add(new ErrorKind(
                    "clear " + emotion.id() + ", read as little or none",
                    true,
                    (row, seen) -> level(row, emotion) >= CLEAR && seen.emotion(emotion) < MISSED));
            kinds.add(new ErrorKind(
                    "no " + emotion.id() + ", read as much",
                    true,
                    (row, seen) -> level(row, emotion) == 0 && seen.emotion(emotion) > IMAGINED));
        }
        for (SignalId signal : SignalId.standard()) {
            boolean quotable = !NOT_QUOTED.contains(signal);
            kinds.add(new ErrorKind(
                    "signal `" + signal.id() + "` missed",
                    quotable,
                    (row, seen) -> isLabelled(row, signal) && !seen.shows(signal)));
            kinds.add(new ErrorKind(
                    "signal `" + signal.id() + "` imagined",
                    quotable,
                    (row, seen) -> !isLabelled(row, signal) && seen.shows(signal)));
        }
        return kinds;
    }

    int count(Labelled messages) {
        int count = 0;
        for (int i = 0; i < messages.size(); i++) {
            count += isIn(messages, i) ? 1 : 0;
        }
        return count;
    }

    /** The shortest message that is wrong in this way, or nothing to show. */
    String example(Labelled messages) {
        String shortest = "";
        for (int i = 0; quotable && i < messages.size(); i++) {
            String text = messages.rows().get(i).get("text");
            if (isIn(messages, i)
                    && isOpen(messages.rows().get(i))
                    && (shortest.isEmpty() || text.length() < shortest.length())) {
                shortest = text;
            }
        }
        return shortest;
    }

    private boolean isIn(Labelled messages, int message) {
        return test.test(messages.rows().get(message), messages.seen().get(message));
    }

    private static boolean isOpen(Row row) {
        return NOT_QUOTED.stream().noneMatch(signal -> isLabelled(row, signal));
    }

    private static int level(Row row, Emotion emotion) {
        return Integer.parseInt(row.get(emotion.id()));
    }

    private static boolean isLabelled(Row row, SignalId signal) {
        return Arrays.asList(row.get("signals").split(",", -1)).contains(signal.id());
    }
}
