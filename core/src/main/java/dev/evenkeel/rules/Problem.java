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
