package dev.evenkeel.benchmarks.page;

import dev.evenkeel.benchmarks.Contender;
import dev.evenkeel.benchmarks.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** What was aimed at, what was reached, and what shows it. */
final class Goals {

    private static final int KILOBYTES = 1024;

    private final Results results;
    private final ReadingTables readings;
    private final GrowthTables growth;

    Goals(Results results) {
        this.results = results;
        readings = new ReadingTables(results);
        growth = new GrowthTables(results);
    }

    String table() {
        List<String> header = new ArrayList<>(Columns.header(results, "", ""));
        header.add(1, "aim");
        header.addAll(List.of("reached", "by"));
        Table table = new Table(header);
        all().forEach(goal -> table.row(goal.row(results)));
        return table.toString();
    }

    private List<Goal> all() {
        return List.of(
                atMost(
                        5,
                        "a reading, times the yardstick",
                        "ReadingBenchmark",
                        jdk -> times(jdk, Contender.EVENKEEL, Contender.LOOK_UPS)),
                atMost(
                        256,
                        "bytes that a reading allocates",
                        "ReadingBenchmark",
                        jdk -> readings.bytes(jdk, Contender.EVENKEEL)),
                atMost(
                        12,
                        "a turn of advice, times the yardstick",
                        "AdviceBenchmark",
                        jdk -> readings.timesYardstick(jdk, "AdviceBenchmark.hear")),
                atMost(
                        3 * KILOBYTES,
                        "bytes that a turn allocates",
                        "AdviceBenchmark",
                        jdk -> results.bytes(jdk, "AdviceBenchmark.hear", Map.of())),
                atLeast(
                        200,
                        "VADER's Java port, times a reading",
                        "ReadingBenchmark",
                        jdk -> times(jdk, Contender.VADER, Contender.EVENKEEL)),
                atLeast(
                        6,
                        "OpenNLP's categoriser, times a reading",
                        "ReadingBenchmark",
                        jdk -> times(jdk, Contender.OPENNLP, Contender.EVENKEEL)),
                atMost(
                        1.8,
                        "a reading for 100,000 phrases, times one for 3,000",
                        "PackSizeBenchmark",
                        growth::mostPhrases),
                atMost(
                        3,
                        "a character of the worst text, times one of messages",
                        "WorstTextsBenchmark",
                        growth::worstOfAll),
                atLeast(1.8, "readings of two threads, times those of one", "ThreadsBenchmark", growth::twoThreads),
                atMost(
                        100,
                        "buffers kept after 10,000 virtual threads",
                        "ManyThreads",
                        told("threads.virtual.buffers")),
                atMost(
                        150,
                        "opening an engine in a JVM that has just started, ms",
                        "Opening",
                        told("opening.prepared.milliseconds")),
                atMost(20, "MB that an engine retains", "Footprint", told("engine.megabytes")),
                atMost(120, "bytes a phrase, of 10,000", "Footprint", told("phrase.bytes.10000")),
                atMost(120, "bytes a phrase, of 100,000", "Footprint", told("phrase.bytes.100000")),
                atLeast(30_000, "entries of the default pack", "Entries", told("entries")));
    }

    private OptionalDouble times(int jdk, Contender one, Contender other) {
        return readings.times(jdk, Texts.MESSAGES, one, other);
    }

    private IntFunction<OptionalDouble> told(String name) {
        return jdk -> results.figure(jdk, name);
    }

    private static Goal atMost(double aim, String what, String by, IntFunction<OptionalDouble> value) {
        return new Goal(what, by, aim, true, value);
    }

    private static Goal atLeast(double aim, String what, String by, IntFunction<OptionalDouble> value) {
        return new Goal(what, by, aim, false, value);
    }
}
