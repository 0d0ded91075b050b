package dev.evenkeel.rules;

import java.util.HashMap;
import java.util.Map;

/** The texts of files, to show the lines on which something was written. */
final class Excerpts {
    /** File texts by pack and name; looked up and never iterated. */
    private final Map<String, String> texts = new HashMap<>();

    void add(String pack, PackFile file) {
        if (!file.text().isEmpty()) {
            texts.put(keyOf(pack, file.name()), file.text());
        }
    }

    Problem problem(Origin origin, String message, String hint) {
        return Problem.in(textOf(origin), origin, message, hint);
    }

    /** Where a character of a text stands in its file, escapes counted as they are written. */
    Origin within(Value.Text text, int index) {
        Origin origin = text.origin();
        String line = Lines.line(textOf(origin), origin.line());
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

    private String textOf(Origin origin) {
        return texts.getOrDefault(keyOf(origin.pack(), origin.file()), "");
    }

    private static String keyOf(String pack, String file) {
        return pack + '\n' + file;
    }
}
