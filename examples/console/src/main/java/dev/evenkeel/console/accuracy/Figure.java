package dev.evenkeel.console.accuracy;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure to be reckoned.
 *
 * @param what what it tells
 * @param statistic how it is reckoned
 * @param groups for each row what it is drawn together with by the bootstrap
 */
record Figure(String what, Statistic statistic, List<String> groups) {

    /** Of how many it is. */
    int among() {
        return statistic.among(groups.size());
    }

    /** A figure over rows that have nothing to do with each other. */
    static Figure of(String what, Statistic statistic, int rows) {
        return new Figure(
                what,
                statistic,
                IntStream.range(0, rows).mapToObj(Integer::toString).toList());
    }
}
