package dev.evenkeel.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated file with a header and no quoting. */
record Table(List<String> columns, List<List<String>> rows) {

    static Table read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isEmpty()) {
                rows.add(Arrays.asList(line.split("\t", -1)));
            }
        }
        return new Table(Arrays.asList(lines.get(0).split("\t", -1)), rows);
    }

    /** What a row says in a column; empty where the row is short. */
    String cell(List<String> row, String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("there is no column " + column);
        }
        return index < row.size() ? row.get(index) : "";
    }
}
