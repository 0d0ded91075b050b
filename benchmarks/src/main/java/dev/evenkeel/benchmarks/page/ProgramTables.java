package dev.evenkeel.benchmarks.page;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What our own programs told: the machine, the pack's entries, sizes, opening, and the console's {@code classify}. */
final class ProgramTables {

    private final Results results;

    ProgramTables(Results results) {
        this.results = results;
    }

    String machine() {
        return told(
                Function.identity(),
                List.of(
                        new Row("JVM", "jdk.build"),
                        new Row("processor", "processor"),
                        new Row("cores", "cores"),
                        new Row("system", "system"),
                        new Row("commit", "commit"),
                        new Row("measured on", "date")));
    }

    String entries() {
        return told(
                ProgramTables::whole,
                List.of(
                        new Row(
                                "phrases of ours for customers' lines, exceptions included",
                                "entries.phrases.customer"),
                        new Row("phrases of ours for agents' lines, exceptions included", "entries.phrases.agent"),
                        new Row("learned words", "entries.learned.words"),
                        new Row("learned pairs of words", "entries.learned.pairs"),
                        new Row("all entries", "entries")));
    }

    String sizes() {
        return told(
                ProgramTables::number,
                List.of(
                        new Row("an engine with the default pack, one scratch buffer included, MB", "engine.megabytes"),
                        new Row("the same once an agent has spoken, MB", "engine.spoken.megabytes"),
                        new Row("a phrase, of 10,000, bytes", "phrase.bytes.10000"),
                        new Row("a phrase, of 100,000, bytes", "phrase.bytes.100000"),
                        new Row("buffers kept after 10,000 virtual threads", "threads.virtual.buffers"),
                        new Row("messages that these threads read", "threads.virtual.messages"),
                        new Row("answers that differed from one thread's", "threads.virtual.differing")));
    }

    String opening() {
        Table table = new Table(Columns.header(results, "", "time", "processor time"));
        opening(
                table,
                "by the form that the build [prepares](decisions/0022-the-build-prepares-the-default-pack.md)",
                "prepared");
        opening(table, "the same with a class data archive of the host's", "archived");
        opening(table, "as it is written: what a host pays that lays packs of its own over it", "written");
        return table.toString();
    }

    private void opening(Table table, String what, String way) {
        table.row(Columns.row(
                results,
                what,
                jdk -> Amount.whole(results.figure(jdk, "opening." + way + ".milliseconds"), "ms"),
                jdk -> Amount.whole(results.figure(jdk, "opening." + way + ".processor"), "ms")));
    }

    String classify() {
        Table table = new Table(Columns.header(results, "", ""));
        table.row(Columns.row(results, "lines", jdk -> Amount.whole(results.figure(jdk, "classify.lines"))));
        table.row(Columns.row(
                results,
                "seconds, the JVM's start included",
                jdk -> Amount.number(results.figure(jdk, "classify.seconds"))));
        table.row(Columns.row(
                results,
                "lines a second",
                jdk -> Amount.whole(
                        Amount.ratio(results.figure(jdk, "classify.lines"), results.figure(jdk, "classify.seconds")))));
        share(table, "of its time: reading the messages", "reading");
        share(table, "writing the answers as JSON", "writing");
        share(table, "parsing JSON", "parsing");
        share(table, "cutting lines, decoding UTF-8", "lines");
        share(table, "encoding and putting out", "putting_out");
        share(table, "starting, opening the engine, and the rest", "rest");
        return table.toString();
    }

    private void share(Table table, String what, String part) {
        table.row(Columns.row(
                results,
                what,
                jdk -> Amount.written(
                        results.figure(jdk, "classify.share." + part), share -> Math.round(share) + " %")));
    }

    /** A row: what it is, and the name of its figure. */
    private record Row(String what, String name) {}

    private String told(Function<String, String> how, List<Row> rows) {
        Table table = new Table(Columns.header(results, "", ""));
        for (Row row : rows) {
            table.row(Columns.row(results, row.what, jdk -> {
                String value = results.words(jdk, row.name);
                return value.equals(Amount.NONE) ? value : how.apply(value);
            }));
        }
        return table.toString();
    }

    private static String whole(String value) {
        return Amount.whole(OptionalDouble.of(Double.parseDouble(value)));
    }

    private static String number(String value) {
        double number = Double.parseDouble(value);
        return number < 10 && number != Math.rint(number) ? Amount.number(OptionalDouble.of(number)) : whole(value);
    }
}
