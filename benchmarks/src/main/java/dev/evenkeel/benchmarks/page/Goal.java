package dev.evenkeel.benchmarks.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * A figure that was aimed at.
 *
 * @param what what the figure is
 * @param by the benchmark or program that shows it
 * @param aim the figure
 * @param atMost whether less is better; otherwise more is
 * @param value the figure on a JDK, empty if it was not measured there
 */
record Goal(String what, String by, double aim, boolean atMost, IntFunction<OptionalDouble> value) {

    private static final double SMALL = 10;

    List<String> row(Results results) {
        List<String> row = new ArrayList<>(Columns.row(results, what, jdk -> written(value.apply(jdk))));
        row.add(1, (atMost ? "at most " : "at least ") + exact(aim));
        row.add(reached(results));
        row.add("`" + by + "`");
        return row;
    }

    private static String written(OptionalDouble value) {
        return Amount.written(value, figure -> String.format(Locale.ROOT, figure < SMALL ? "%.2f" : "%,.0f", figure));
    }

    private static String exact(double aim) {
        return aim == Math.rint(aim) ? Amount.whole(OptionalDouble.of(aim)) : String.valueOf(aim);
    }

    /** Whether it is reached on every JDK that it was measured on, and by what it is missed on the worst. */
    private String reached(Results results) {
        OptionalDouble missed = results.jdks().stream()
                .map(value::apply)
                .flatMapToDouble(OptionalDouble::stream)
                .map(figure -> atMost ? figure / aim : aim / figure)
                .max();
        if (missed.isEmpty()) {
            return Amount.NONE;
        }
        return missed.getAsDouble() <= 1 ? "yes" : "no, by a factor of " + written(missed);
    }
}
