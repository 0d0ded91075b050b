package dev.evenkeel.rules;

/**
 * Something wrong in a pack, and where.
 *
 * @param origin where
 * @param message what is wrong
 * @param hint what would be right, such as the nearest known name; empty if there is none
 * @param excerpt the line of the file, or as much of it as fits around the column; empty if there is none
 * @param caret the offset of the column within the excerpt
 */
public record Problem(Origin origin, String message, String hint, String excerpt, int caret) {
    private static final int WIDTH = 120;
    private static final int BEFORE_CARET = 80;

    /** A problem in a file with this text, whose line is shown if there is one. */
    public static Problem in(String text, Origin origin, String message, String hint) {
        String line = Lines.line(text, origin.line());
        if (line.isEmpty() || origin.column() < 1 || origin.column() > line.length() + 1) {
            return of(origin, message, hint);
        }
        int at = origin.column() - 1;
        int start = Math.min(Lines.indentation(line), at);
        if (at - start > BEFORE_CARET) {
            start = at - BEFORE_CARET;
        }
        String excerpt = line.substring(start, Math.min(line.length(), start + WIDTH));
        return new Problem(origin, message, hint, Lines.printable(excerpt), at - start);
    }

    /** A problem of which no line can be shown. */
    public static Problem of(Origin origin, String message, String hint) {
        return new Problem(origin, message, hint, "", 0);
    }

    /**
     * As a compiler would put it, without a line break at the end:
     *
     * <pre>
     * signals/conduct.json:4:17 the signal "waitin" is not known
     *     "signal": "waitin",
     *               ^
     *     did you mean "waiting"?
     * </pre>
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(origin).append(' ').append(message);
        if (!excerpt.isEmpty()) {
            text.append("\n    ").append(excerpt);
            text.append("\n    ").append(" ".repeat(caret)).append('^');
        }
        if (!hint.isEmpty()) {
            text.append("\n    ").append(hint);
        }
        return text.toString();
    }
}
