package dev.evenkeel.rules;

/** The lines of a file's text. */
final class Lines {
    private Lines() {}

    /** A line by its number from 1, without its end; empty if there is none. */
    static String line(String text, int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            int end = endOf(text, start);
            if (end >= text.length()) {
                return "";
            }
            boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return number < 1 ? "" : text.substring(start, endOf(text, start));
    }

    /** How many blank characters a line begins with. */
    static int indentation(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The same line with blanks in place of tabs and other control characters, so that a caret can point into it. */
    static String printable(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.chars().forEach(c -> text.append(Character.isISOControl(c) ? ' ' : (char) c));
        return text.toString();
    }

    private static int endOf(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
