package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.accuracy.Table.Row;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Messages, each with what people said of it and what was read from it. */
record Labelled(List<Row> rows, List<Seen> seen) {

    /** Each message on its own, as {@code classify} reads it. */
    static Labelled read(Evenkeel evenkeel, Table table) {
        return new Labelled(
                table.rows(),
                table.rows().stream()
                        .map(row -> Seen.of(evenkeel.read(row.get("text"))))
                        .toList());
    }

    int size() {
        return rows.size();
    }

    List<String> texts(String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    double[] numbers(String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.get(column)))
                .toArray();
    }

    double[] scores(ToDoubleFunction<Seen> score) {
        return seen.stream().mapToDouble(score).toArray();
    }

    boolean[] labelled(Predicate<Row> label) {
        return flags(rows, label);
    }

    boolean[] read(Predicate<Seen> guess) {
        return flags(seen, guess);
    }

    boolean[] all() {
        return flags(rows, row -> true);
    }

    static <T> boolean[] flags(List<T> items, Predicate<T> test) {
        boolean[] flags = new boolean[items.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = test.test(items.get(i));
        }
        return flags;
    }
}
