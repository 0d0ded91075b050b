package dev.evenkeel.console.accuracy;

import java.util.List;

/** A piece of a page being written. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    /** A paragraph or heading, after an empty line. */
    void paragraph(String words) {
        line("");
        line(words);
    }

    /**
     * A table's head, after an empty line.
     *
     * @param columns their names, each with {@code <} before it for words and {@code >} for numbers
     */
    void head(List<String> columns) {
        line("");
        row(columns.stream().map(column -> column.substring(1)).toList());
        row(columns.stream()
                .map(column -> column.charAt(0) == '>' ? "---:" : "---")
                .toList());
    }

    void row(List<?> cells) {
        text.append('|');
        cells.forEach(cell ->
                text.append(cell.toString().isEmpty() ? "" : " ").append(cell).append(" |"));
        text.append('\n');
    }

    void append(String written) {
        text.append(written);
    }

    /** Words that mean themselves, whatever signs they have. */
    static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
