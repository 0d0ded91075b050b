package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much a person saw of each emotion in a message of our own.
 *
 * @param digits a digit an emotion, in the order of {@link Emotion}: from 0 for none to 4 for the most there can be
 */
record Levels(String digits) {

    static final double MOST = 4;

    private static final String SECOND_PASS = "emotions";
    private static final List<Emotion> EMOTIONS = List.of(Emotion.values());
    private static final Pattern SIX = Pattern.compile("[0-4]{" + EMOTIONS.size() + "}");

    /** The first pass has a column for each emotion. */
    static Levels ofFirstPass(Row row) {
        String digits = EMOTIONS.stream().map(emotion -> row.get(emotion.id())).collect(Collectors.joining());
        return checked(digits, row, "the levels");
    }

    /** The second pass has all of them side by side. */
    static Levels ofSecondPass(Row row) {
        return checked(row.get(SECOND_PASS), row, SECOND_PASS);
    }

    private static Levels checked(String digits, Row row, String where) {
        if (!SIX.matcher(digits).matches()) {
            throw new IllegalArgumentException(where + " of " + row.get("id") + " must be a digit 0 to 4 for each of "
                    + EMOTIONS.size() + " emotions");
        }
        return new Levels(digits);
    }

    int of(Emotion emotion) {
        return digits.charAt(EMOTIONS.indexOf(emotion)) - '0';
    }

    /** The more of anger and frustration, which is what a band of tension is made of. */
    int heat() {
        return Math.max(of(Emotion.ANGER), of(Emotion.FRUSTRATION));
    }
}
