package dev.evenkeel.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows the line on which something was written, where there are files to show lines of. */
final class Excerpts {
    private static final int WIDTH = 120;
    private static final int BEFORE_CARET = 80;

    /** File texts by pack and name; looked up and never iterated. */
    private final Map<String, String> texts = new HashMap<>();

    void add(String pack, List<PackFile> files) {
        files.forEach(file -> texts.put(keyOf(pack, file.name()), file.text()));
    }

    Problem problem(Origin origin, String message, String hint) {
        String line = lineOf(origin);
        if (line.isEmpty() || origin.column() < 1 || origin.column() > line.length() + 1) {
            return Problem.of(origin, message, hint);
        }
        int caret = origin.column() - 1;
        int start = Math.min(firstInk(line), caret);
        if (caret - start > BEFORE_CARET) {
            start = caret - BEFORE_CARET;
        }
        String excerpt = line.substring(start, Math.min(line.length(), start + WIDTH));
        return new Problem(origin, message, hint, printable(excerpt), caret - start);
    }

    /** Where a character of a text stands in its file, escapes counted as they are written. */
    Origin within(Value.Text text, int index) {
        Origin origin = text.origin();
        String line = lineOf(origin);
        int at = origin.column() - 1;
        if (at < 0 || at >= line.length() || line.charAt(at) != '"') {
            return origin;
        }
        at++;
        for (int i = 0; i < index && at < line.length(); i++) {
            boolean escaped = line.charAt(at) == '\\' && at + 1 < line.length();
            at += !escaped ? 1 : line.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return new Origin(origin.pack(), origin.file(), origin.line(), at + 1);
    }

    private String lineOf(Origin origin) {
        String text = texts.getOrDefault(keyOf(origin.pack(), origin.file()), "");
        int start = 0;
        for (int line = 1; line < origin.line(); line++) {
            int end = endOfLine(text, start);
            if (end >= text.length()) {
                return "";
            }
            boolean pair = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
        return text.substring(start, endOfLine(text, start));
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int firstInk(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String printable(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.chars().forEach(c -> text.append(Character.isISOControl(c) ? ' ' : (char) c));
        return text.toString();
    }

    private static String keyOf(String pack, String file) {
        return pack + '\n' + file;
    }
}
