package dev.evenkeel.benchmarks.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A table in Markdown. Mutable. */
final class Table {

    private final List<String> lines = new ArrayList<>();
    private final int columns;

    Table(Collection<String> header) {
        columns = header.size();
        row(header);
        lines.add("| --- |" + " ---: |".repeat(columns - 1));
    }

    Table row(Collection<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells in a table of " + columns);
        }
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
