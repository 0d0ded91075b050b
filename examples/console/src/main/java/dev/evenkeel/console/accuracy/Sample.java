package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Table.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How much of what was measured on, in words. */
final class Sample {

    private static final String SPLIT = "split";

    /** What stands for a split where a set has none. */
    private static final String ALL = "all";

    private Sample() {}

    /** Such as {@code 253 sentences (split test)}. */
    static String of(List<Row> rows, String things) {
        return count(rows.size(), things) + splits(rows);
    }

    /** Such as {@code 785 turns of 298 conversations (split dev)}; a column tells what each thing is of. */
    static String of(List<Row> rows, String things, String column, String wholes) {
        int different = new HashSet<>(rows.stream().map(row -> row.get(column)).toList()).size();
        return count(rows.size(), things) + " of " + count(different, wholes) + splits(rows);
    }

    private static String count(int count, String things) {
        return String.format(Locale.ROOT, "%,d %s", count, things);
    }

    private static String splits(List<Row> rows) {
        List<String> splits = rows.stream()
                .filter(row -> row.columns().contains(SPLIT) && !row.is(SPLIT, ALL))
                .map(row -> row.get(SPLIT))
                .distinct()
                .sorted()
                .toList();
        return splits.isEmpty()
                ? ""
                : splits.stream()
                        .map(split -> "`" + split + "`")
                        .collect(Collectors.joining(", ", splits.size() == 1 ? " (split " : " (splits ", ")"));
    }
}
