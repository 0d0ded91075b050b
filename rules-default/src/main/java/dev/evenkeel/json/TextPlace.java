package dev.evenkeel.json;

import dev.evenkeel.rules.Origin;

/** A line and a column, both from 1. */
record TextPlace(int line, int column) {

    /** The place just after a text. */
    static TextPlace endOf(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean firstOfPair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !firstOfPair)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new TextPlace(line, text.length() - lineStart + 1);
    }

    Origin in(String pack, String file) {
        return new Origin(pack, file, line, column);
    }
}
