package dev.evenkeel.console.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A tab-separated file in UTF-8 with a header and no quoting. */
record Table(List<String> columns, List<Row> rows) {

    private static final String TEXT = "text";
    private static final String GIVEN = "text as given";

    /** A line of the file: what it says in each column, empty where the line is short. */
    record Row(List<String> columns, List<String> cells) {

        /** @throws IllegalArgumentException if there is no such column */
        String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(
                        "there is no column " + column + ", only " + String.join(", ", columns));
            }
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean is(String column, String value) {
            return get(column).equals(value);
        }

        /** Whether a list with commas between its members has this one. */
        boolean lists(String column, String value) {
            return Arrays.asList(get(column).split(",", -1)).contains(value);
        }

        /** The same with something else in one column. */
        Row with(String column, String value) {
            List<String> others = new ArrayList<>(cells);
            others.set(columns.indexOf(column), value);
            return new Row(columns, others);
        }

        /** The text as the file has it, however it was rewritten. */
        String given() {
            return get(columns.contains(GIVEN) ? GIVEN : TEXT);
        }

        private Row rewritten(List<String> wider, UnaryOperator<String> text) {
            List<String> others = new ArrayList<>();
            columns.forEach(column -> others.add(column.equals(TEXT) ? text.apply(get(column)) : get(column)));
            if (wider.size() > columns.size()) {
                others.add(get(TEXT));
            }
            return new Row(wider, others);
        }
    }

    static Table read(Path file) throws IOException {
        // Only a newline ends a line: a text may hold any other separator.
        List<String> lines = new ArrayList<>(
                Arrays.asList(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)));
        List<String> columns = cells(lines.get(0));
        List<Row> rows = lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> new Row(columns, cells(line)))
                .toList();
        return new Table(columns, rows);
    }

    Table where(Predicate<Row> kept) {
        return new Table(columns, rows.stream().filter(kept).toList());
    }

    /** The same rows with their texts written otherwise. */
    Table rewritten(UnaryOperator<String> text) {
        List<String> wider = new ArrayList<>(columns);
        if (!wider.contains(GIVEN)) {
            wider.add(GIVEN);
        }
        return new Table(
                wider, rows.stream().map(row -> row.rewritten(wider, text)).toList());
    }

    /** The rows of one split. */
    Table split(String name) {
        return where(row -> row.is("split", name));
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
