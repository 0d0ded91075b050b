package dev.evenkeel.console.accuracy;

/** A number that tells how well answers fit labels. */
@FunctionalInterface
interface Statistic {

    /** The number over these rows, some of them perhaps more than once. */
    double over(int[] rows);
}
