package dev.evenkeel.benchmarks.page;

import dev.evenkeel.benchmarks.Contender;
import dev.evenkeel.benchmarks.Texts;
import java.util.Map;
import java.util.OptionalDouble;

/** Limits, Evenkeel and peers beside each other, and turns of a conversation beside the same yardstick. */
final class ReadingTables {

    static final String READ = "ReadingBenchmark.read";

    private final Results results;

    ReadingTables(Results results) {
        this.results = results;
    }

    /** One text of a kind, read by everyone. */
    String contenders(Texts make) {
        Table table =
                new Table(Columns.header(results, "", "time", "times the yardstick", "beside Evenkeel", "allocated"));
        for (Contender contender : Contender.values()) {
            table.row(Columns.row(
                    results,
                    contender.label(),
                    jdk -> Amount.time(nanoseconds(jdk, make, contender)),
                    jdk -> Amount.number(times(jdk, make, contender, Contender.LOOK_UPS)),
                    jdk -> contender == Contender.EVENKEEL
                            ? ""
                            : Amount.beside(
                                    nanoseconds(jdk, make, contender), nanoseconds(jdk, make, Contender.EVENKEEL)),
                    jdk -> Amount.bytes(results.bytes(jdk, READ, params(make, contender)))));
        }
        return table.toString();
    }

    String turns() {
        Table table = new Table(Columns.header(results, "", "time", "times the yardstick", "allocated"));
        turn(table, "a turn of advice", "AdviceBenchmark.hear");
        turn(table, "the review of a draft", "AdviceBenchmark.check");
        return table.toString();
    }

    private void turn(Table table, String what, String benchmark) {
        table.row(Columns.row(
                results,
                what,
                jdk -> Amount.time(results.nanoseconds(jdk, benchmark, Map.of())),
                jdk -> Amount.number(timesYardstick(jdk, benchmark)),
                jdk -> Amount.bytes(results.bytes(jdk, benchmark, Map.of()))));
    }

    /** How many times the yardstick on messages a benchmark takes. */
    OptionalDouble timesYardstick(int jdk, String benchmark) {
        return Amount.ratio(
                results.nanoseconds(jdk, benchmark, Map.of()), nanoseconds(jdk, Texts.MESSAGES, Contender.LOOK_UPS));
    }

    /** How many times as long one contender takes as another. */
    OptionalDouble times(int jdk, Texts make, Contender one, Contender other) {
        return Amount.ratio(nanoseconds(jdk, make, one), nanoseconds(jdk, make, other));
    }

    private OptionalDouble nanoseconds(int jdk, Texts make, Contender contender) {
        return results.nanoseconds(jdk, READ, params(make, contender));
    }

    OptionalDouble bytes(int jdk, Contender contender) {
        return results.bytes(jdk, READ, params(Texts.MESSAGES, contender));
    }

    private static Map<String, String> params(Texts make, Contender contender) {
        return Map.of("make", make.name(), "contender", contender.name());
    }
}
