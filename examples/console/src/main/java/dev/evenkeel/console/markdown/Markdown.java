package dev.evenkeel.console.markdown;

import java.util.List;

/**
 * A page of Markdown, or a piece of one, being written. Mutable and for one thread.
 *
 * <p>Every paragraph, table and quotation begins with an empty line, so that pieces can be put one behind the other.
 */
public final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** Adds a line. */
    public Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a paragraph or a heading. */
    public Markdown paragraph(String words) {
        return line("").line(words);
    }

    /** Adds somebody's words, set off. */
    public Markdown quote(String words) {
        line("");
        for (String line : words.split("\\R", -1)) {
            // Two blanks at the end keep the line from running on into the next.
            line(line.isEmpty() ? ">" : "> " + plain(line) + "  ");
        }
        return this;
    }

    /**
     * Adds a table's head; rows follow.
     *
     * @param columns their names, each with {@code <} before it for words and {@code >} for numbers
     */
    public Markdown head(List<String> columns) {
        line("");
        row(columns.stream().map(column -> column.substring(1)).toList());
        return row(columns.stream()
                .map(column -> column.charAt(0) == '>' ? "---:" : "---")
                .toList());
    }

    /** Adds a row of a table. */
    public Markdown row(List<?> cells) {
        text.append('|');
        cells.forEach(cell ->
                text.append(cell.toString().isEmpty() ? "" : " ").append(cell).append(" |"));
        return line("");
    }

    /** Adds a row that says one thing of something, unless there is nothing to say. */
    public Markdown fact(String what, String said) {
        return said.isEmpty() ? this : row(List.of(what, said));
    }

    /** Adds what was written elsewhere. */
    public Markdown append(String written) {
        text.append(written);
        return this;
    }

    /** Words that mean themselves, whatever signs they have; where they break, the line breaks. */
    public static String plain(String words) {
        return words.strip().replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\R+", "<br>");
    }

    /** Words that somebody said or may say, in quotation marks. */
    public static String said(String words) {
        return "\u201c" + plain(words) + "\u201d";
    }

    /** An id or a name of a program's. */
    public static String code(String id) {
        return "`" + id + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
