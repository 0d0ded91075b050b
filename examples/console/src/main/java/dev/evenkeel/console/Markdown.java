package dev.evenkeel.console;

/** Builds Markdown in which whatever somebody wrote stands as it was written. Mutable, for one page. */
final class Markdown {

    private final StringBuilder page = new StringBuilder();

    /** A paragraph of Markdown. */
    Markdown paragraph(String markdown) {
        page.append(markdown).append("\n\n");
        return this;
    }

    /** Somebody's words, set off. */
    Markdown quote(String words) {
        for (String line : words.split("\\R", -1)) {
            // Two blanks at the end keep the line from running on into the next.
            page.append(line.isEmpty() ? ">" : "> " + plain(line) + "  ").append('\n');
        }
        page.append('\n');
        return this;
    }

    /** The head of a table of two columns; rows follow. */
    Markdown table(String left, String right) {
        page.append("| ").append(left).append(" | ").append(right).append(" |\n| --- | --- |\n");
        return this;
    }

    /** A row, unless there is nothing in it. */
    Markdown row(String left, String right) {
        if (!right.isEmpty()) {
            page.append("| ").append(left).append(" | ").append(right).append(" |\n");
        }
        return this;
    }

    /** The end of a table. */
    Markdown end() {
        page.append('\n');
        return this;
    }

    /** Words that are to be shown as they are; where they break, the line breaks. */
    static String plain(String words) {
        return words.strip().replaceAll("([\\\\`*_<>|\\[\\]])", "\\\\$1").replaceAll("\\R+", "<br>");
    }

    /** Words that somebody said or may say, in quotation marks. */
    static String said(String words) {
        return "\u201c" + plain(words) + "\u201d";
    }

    static String code(String id) {
        return "`" + id + "`";
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
