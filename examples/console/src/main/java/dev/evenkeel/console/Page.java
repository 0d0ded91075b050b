package dev.evenkeel.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays words out on a terminal: a label on the left, and beside it text that stays within 80 columns.
 *
 * <p>Control characters are shown as spaces, so that nothing that somebody typed or pasted can steer the terminal.
 */
final class Page {

    /** The width of a line. */
    static final int COLUMNS = 80;

    /** Where the text begins. */
    static final int MARGIN = 14;

    /** A full and an empty cell of a smooth bar. */
    static final String FULL = "\u2588";

    static final String EMPTY = "\u00b7";

    private final PrintWriter out;
    private final boolean colour;
    private final boolean blocks;

    /**
     * @param colour whether the terminal takes colour
     * @param blocks whether it can show the block characters of a smooth bar
     */
    Page(PrintWriter out, boolean colour, boolean blocks) {
        this.out = out;
        this.colour = colour;
        this.blocks = blocks;
    }

    /** Writes a label and text beside it, in as many lines as it needs; nothing if there is no text. */
    void entry(String label, String text, Ink ink) {
        entry(label, MARGIN, text, ink);
    }

    /** Writes a label and, from this column on, text beside it. */
    void entry(String label, int margin, String text, Ink ink) {
        String left = label;
        for (String line : wrap(text, COLUMNS - margin)) {
            row(left, margin, painted(ink, line));
            left = "";
        }
    }

    /** Writes a label and one line of text that is laid out already. */
    void row(String label, String laidOut) {
        row(label, MARGIN, laidOut);
    }

    private void row(String label, int margin, String laidOut) {
        out.println("  " + painted(Ink.FAINT, pad(label, margin - 2)) + laidOut);
    }

    void blank() {
        out.println();
    }

    /** Asks for a line. */
    void prompt(String prompt) {
        out.print(painted(Ink.BOLD, prompt));
        out.flush();
    }

    String painted(Ink ink, String words) {
        return colour ? ink.paint(words) : words;
    }

    /** A bar for a value of 0..1. */
    String bar(double value, int cells, Ink ink) {
        int full = (int) Math.round(value * cells);
        String filled = (blocks ? FULL : "#").repeat(full);
        String rest = (blocks ? EMPTY : ".").repeat(cells - full);
        return painted(ink, filled) + painted(Ink.FAINT, rest);
    }

    static String pad(String words, int columns) {
        return words + " ".repeat(Math.max(0, columns - words.length()));
    }

    /** The lines of a text, broken between words where there is a gap, and within a word where there is none. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            String rest = paragraph.replaceAll("\\p{Cntrl}", " ").strip();
            while (rest.length() > columns) {
                int gap = rest.lastIndexOf(' ', columns);
                int cut = gap > 0 ? gap : columns;
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = rest.substring(cut).stripLeading();
            }
            if (!rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }
}
