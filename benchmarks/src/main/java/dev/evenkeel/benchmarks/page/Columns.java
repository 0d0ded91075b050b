package dev.evenkeel.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The columns of a table, the same ones for each JDK. */
final class Columns {

    private Columns() {}

    /** A header of what a row is, and these for each JDK. */
    static List<String> header(Results results, String what, String... each) {
        List<String> header = new ArrayList<>(List.of(what));
        for (int jdk : results.jdks()) {
            for (String column : each) {
                header.add("JDK " + jdk + (column.isEmpty() ? "" : ": " + column));
            }
        }
        return header;
    }

    /** A row of what it is, and what these give for each JDK. */
    @SafeVarargs
    static List<String> row(Results results, String what, IntFunction<String>... each) {
        List<IntFunction<String>> columns = new ArrayList<>();
        for (IntFunction<String> column : each) {
            columns.add(column);
        }
        return row(results, what, columns);
    }

    /** A row of what it is, and what these give for each JDK. */
    static List<String> row(Results results, String what, List<IntFunction<String>> each) {
        List<String> row = new ArrayList<>(List.of(what));
        for (int jdk : results.jdks()) {
            for (IntFunction<String> column : each) {
                row.add(column.apply(jdk));
            }
        }
        return row;
    }
}
