package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The lines of a text, compared without the spaces around them and without regard to capitals: no string is made of them.
 *
 * <p>What they are compared with is in small letters. Mutable scratch: lives as long as one reading.
 */
final class EmailLines {

    /** No line, and none of what a line is asked for is true of it. */
    static final int NONE = -1;

    private static final String FINAL_MARKS = ",.!-";

    private String text = "";
    private int[] starts = new int[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int count;

    /** Finds the lines of a text. */
    void cut(String whole) {
        text = whole;
        count = 0;
        int start = 0;
        while (start < whole.length()) {
            ensure(count + 1);
            int newline = whole.indexOf('\n', start);
            int end = newline < 0 ? whole.length() : newline + 1;
            starts[count] = start;
            froms[count] = afterSpaces(start, end);
            tos[count] = beforeSpaces(froms[count], end);
            count++;
            start = end;
        }
        starts[count] = start;
    }

    /** Lets go of the text: scratch outlives it. */
    void release() {
        text = "";
        count = 0;
    }

    int count() {
        return count;
    }

    /** Where the line starts in the text, its spaces included. */
    int start(int line) {
        return starts[line];
    }

    /** Where the next line starts in the text, or where the text ends. */
    int end(int line) {
        return starts[line + 1];
    }

    boolean isBlank(int line) {
        return froms[line] == tos[line];
    }

    /** The first line after this one that is not blank, or {@link #NONE}. */
    int nextWritten(int line) {
        for (int next = line + 1; next < count; next++) {
            if (!isBlank(next)) {
                return next;
            }
        }
        return NONE;
    }

    boolean is(int line, String words) {
        return line != NONE && tos[line] - froms[line] == words.length() && startsWith(line, words);
    }

    boolean startsWith(int line, String words) {
        return line != NONE && froms[line] + words.length() <= tos[line] && hasAt(froms[line], words);
    }

    boolean endsWith(int line, String words) {
        return line != NONE && froms[line] + words.length() <= tos[line] && hasAt(tos[line] - words.length(), words);
    }

    /** How long the line is without what may follow a greeting: a comma, a dot, a dash. */
    int lengthBeforeFinalMarks(int line) {
        int to = tos[line];
        while (to > froms[line] && FINAL_MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return beforeSpaces(froms[line], to) - froms[line];
    }

    private boolean hasAt(int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int afterSpaces(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeSpaces(int from, int to) {
        int at = to;
        while (at > from && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Makes room for so many lines, and for where the last one ends. */
    private void ensure(int lines) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
            froms = Arrays.copyOf(froms, 2 * lines);
            tos = Arrays.copyOf(tos, 2 * lines);
        }
    }
}
