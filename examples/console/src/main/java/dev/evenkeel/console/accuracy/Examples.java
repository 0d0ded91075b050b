package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Table.Row;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Messages that show a kind of error: long enough to be understood, short enough to be read, none shown twice.
 *
 * @param kind the kind of error
 * @param messages where they may come from
 * @param used those that were shown already, by their text; what is shown is added
 */
record Examples(ErrorKind kind, Labelled messages, Set<String> used) {

    private static final int LONG_ENOUGH = 40;
    private static final int SHORT_ENOUGH = 120;
    private static final int BEST = 60;
    private static final String HIDDEN = "\u2022";
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern VOWEL = Pattern.compile("(?<=\\p{L})[aeiouyAEIOUY]");

    String missed() {
        return one(kind::isMissed);
    }

    String imagined() {
        return one(kind::isImagined);
    }

    private String one(BiPredicate<Row, Seen> isWrong) {
        String best = "";
        for (int i = 0; i < messages.size(); i++) {
            Row row = messages.rows().get(i);
            String text = row.get("text");
            if (isWrong.test(row, messages.seen().get(i))
                    && kind.mayShow(row)
                    && !used.contains(text)
                    && (best.isEmpty() || distance(text) < distance(best))) {
                best = text;
            }
        }
        used.add(best);
        String line = best.replaceAll("\\s+", " ").strip();
        return kind.masked() ? masked(line) : line;
    }

    /** How far a text is from the best length, one of a bad length farther than any other. */
    private static int distance(String text) {
        int length = text.length();
        int far = Math.abs(length - BEST);
        return length < LONG_ENOUGH || length > SHORT_ENOUGH ? far + SHORT_ENOUGH : far;
    }

    /** Words of four letters and more lose their vowels but the first letter. */
    private static String masked(String line) {
        return LONG_WORD
                .matcher(line)
                .replaceAll(word -> VOWEL.matcher(word.group()).replaceAll(HIDDEN));
    }
}
