package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.accuracy.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
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

    /** Those of which this holds. */
    Labelled where(Predicate<Row> kept) {
        List<Row> some = new ArrayList<>();
        List<Seen> seenOfThem = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (kept.test(rows.get(i))) {
                some.add(rows.get(i));
                seenOfThem.add(seen.get(i));
            }
        }
        return new Labelled(some, seenOfThem);
    }

    int size() {
        return rows.size();
    }

    List<String> texts(String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** @throws IllegalArgumentException if there is no such column, or something else than a number in it */
    double[] numbers(String column) {
        return rows.stream().mapToDouble(row -> number(column, row.get(column))).toArray();
    }

    private static double number(String column, String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException misfit) {
            throw new IllegalArgumentException(column + " must be a number, not \"" + cell + "\"", misfit);
        }
    }

    double[] scores(ToDoubleFunction<Seen> score) {
        return seen.stream().mapToDouble(score).toArray();
    }

    boolean[] labelled(Predicate<Row> label) {
        return Flags.of(rows, label);
    }

    boolean[] read(Predicate<Seen> guess) {
        return Flags.of(seen, guess);
    }

    /** What holds of each message as labelled and as read. */
    boolean[] flags(BiPredicate<Row, Seen> test) {
        boolean[] flags = new boolean[size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = test.test(rows.get(i), seen.get(i));
        }
        return flags;
    }

    boolean[] all() {
        return Flags.of(rows, row -> true);
    }
}
