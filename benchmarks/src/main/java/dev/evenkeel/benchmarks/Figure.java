package dev.evenkeel.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * One thing that a program counted or measured, as a line of a tab-separated file.
 *
 * @param name what it is, such as {@code engine.megabytes}
 * @param value a number, or words without a tab
 */
public record Figure(String name, String value) {

    private static final String TAB = "\t";

    static Figure of(String name, double value) {
        return new Figure(name, String.format(Locale.ROOT, "%.3f", value));
    }

    static void print(PrintStream out, List<Figure> figures) {
        figures.forEach(figure -> out.println(figure.name + TAB + figure.value));
    }

    /**
     * The figure of a line.
     *
     * @throws IllegalArgumentException if the line is not one that was printed
     */
    public static Figure read(String line) {
        int tab = line.indexOf(TAB);
        if (tab < 0) {
            throw new IllegalArgumentException("a figure is a name, a tab and a value; got a line without a tab");
        }
        return new Figure(line.substring(0, tab), line.substring(tab + 1));
    }
}
