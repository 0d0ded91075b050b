package dev.evenkeel.console.accuracy;

import java.util.Locale;

/** A number that tells how well answers fit labels. */
@FunctionalInterface
interface Statistic {

    /** The number over these rows, some of them perhaps more than once. */
    double over(int[] rows);

    /** Of how many it is, given how many rows there are. */
    default int among(int rows) {
        return rows;
    }

    /** The number as a page shows it. */
    default String shown(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%.3f", number);
    }
}
