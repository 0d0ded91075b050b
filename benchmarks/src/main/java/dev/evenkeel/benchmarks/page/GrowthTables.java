package dev.evenkeel.benchmarks.page;

import dev.evenkeel.benchmarks.TextMake;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** How a reading grows with its text, with phrases and with threads, and what the worst texts cost. */
final class GrowthTables {

    private static final String LENGTHS = "GrowthBenchmark.read";
    private static final String WORST = "WorstTextsBenchmark.read";
    private static final String PHRASES = "PackSizeBenchmark.read";

    private final Results results;

    GrowthTables(Results results) {
        this.results = results;
    }

    /** The time of a character at each length. */
    String lengths() {
        Table table = new Table(Columns.header(results, "characters of the text", "time a character"));
        for (int length : sizes(LENGTHS, "length")) {
            table.row(Columns.row(
                    results,
                    Amount.whole(OptionalDouble.of(length)),
                    jdk -> perCharacter(results.nanoseconds(jdk, LENGTHS, length(length)), length)));
        }
        return table.toString();
    }

    private static String perCharacter(OptionalDouble nanoseconds, int length) {
        return Amount.whole(Amount.ratio(nanoseconds, OptionalDouble.of(length)), "ns");
    }

    /** The time of a character of each hostile make, as so many times that of messages of the same length. */
    String worst() {
        List<Integer> lengths = sizes(WORST, "length");
        Table table = new Table(Columns.header(
                results,
                "made of",
                lengths.stream()
                        .map(length -> Amount.whole(OptionalDouble.of(length)) + " characters")
                        .toArray(String[]::new)));
        for (String make : makes()) {
            table.row(Columns.row(
                    results,
                    TextMake.valueOf(make).label(),
                    lengths.stream()
                            .<IntFunction<String>>map(length -> jdk -> Amount.number(timesMessages(jdk, make, length)))
                            .toList()));
        }
        return table.toString();
    }

    private List<String> makes() {
        return Arrays.stream(TextMake.values())
                .map(TextMake::name)
                .filter(make -> results.of(WORST).stream().anyMatch(result -> result.has(Map.of("make", make))))
                .toList();
    }

    private OptionalDouble timesMessages(int jdk, String make, int length) {
        return Amount.ratio(
                results.nanoseconds(jdk, WORST, Map.of("make", make, "length", String.valueOf(length))),
                results.nanoseconds(jdk, LENGTHS, length(length)));
    }

    /** The most that any hostile text costs a character, as so many times that of messages of the same length. */
    OptionalDouble worstOfAll(int jdk) {
        return makes().stream()
                .flatMap(make -> sizes(WORST, "length").stream().map(length -> timesMessages(jdk, make, length)))
                .flatMapToDouble(OptionalDouble::stream)
                .max();
    }

    /** The time of a message for each number of phrases. */
    String phrases() {
        Table table = new Table(Columns.header(results, "made-up phrases", "time a message", "times the fewest"));
        for (int phrases : sizes(PHRASES, "phrases")) {
            table.row(Columns.row(
                    results,
                    Amount.whole(OptionalDouble.of(phrases)),
                    jdk -> Amount.time(results.nanoseconds(jdk, PHRASES, phrases(phrases))),
                    jdk -> Amount.number(timesFewest(jdk, phrases))));
        }
        return table.toString();
    }

    private OptionalDouble timesFewest(int jdk, int phrases) {
        return Amount.ratio(
                results.nanoseconds(jdk, PHRASES, phrases(phrases)),
                results.nanoseconds(
                        jdk, PHRASES, phrases(sizes(PHRASES, "phrases").get(0))));
    }

    /** How many times as long a message takes for the most phrases as for the fewest. */
    OptionalDouble mostPhrases(int jdk) {
        List<Integer> sizes = sizes(PHRASES, "phrases");
        return sizes.isEmpty() ? OptionalDouble.empty() : timesFewest(jdk, sizes.get(sizes.size() - 1));
    }

    /** A reading alone and beside another. */
    String threads() {
        Table table = new Table(Columns.header(results, "threads", "time a message", "readings a second"));
        thread(table, "one", "ThreadsBenchmark.one", 1);
        thread(table, "two at once", "ThreadsBenchmark.two", 2);
        return table.toString();
    }

    private void thread(Table table, String what, String benchmark, int threads) {
        table.row(Columns.row(
                results,
                what,
                jdk -> Amount.time(results.nanoseconds(jdk, benchmark, Map.of())),
                jdk -> Amount.written(
                        results.nanoseconds(jdk, benchmark, Map.of()),
                        time -> Amount.whole(OptionalDouble.of(1e9 * threads / time)))));
    }

    /** How many times the readings of one thread two come to. */
    OptionalDouble twoThreads(int jdk) {
        OptionalDouble times = Amount.ratio(
                results.nanoseconds(jdk, "ThreadsBenchmark.one", Map.of()),
                results.nanoseconds(jdk, "ThreadsBenchmark.two", Map.of()));
        return times.isPresent() ? OptionalDouble.of(2 * times.getAsDouble()) : times;
    }

    private List<Integer> sizes(String benchmark, String param) {
        return results.of(benchmark).stream()
                .map(result -> result.number(param))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Map<String, String> length(int length) {
        return Map.of("length", String.valueOf(length));
    }

    private static Map<String, String> phrases(int phrases) {
        return Map.of("phrases", String.valueOf(phrases));
    }
}
