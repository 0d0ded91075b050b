package dev.evenkeel.benchmarks.page;

import dev.evenkeel.benchmarks.Contender;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Emails, the playbook beside state machines, and its rules beside rule engines. */
final class OtherTables {

    private static final String MACHINES = "StateMachinesBenchmark.";
    private static final String ENGINES = "RuleEnginesBenchmark.";

    private final Results results;

    OtherTables(Results results) {
        this.results = results;
    }

    /** The same emails, read as emails and as chat. */
    String emails() {
        Table table = new Table(Columns.header(results, "", "time a character", "time an email", "allocated"));
        email(table, "read as an email: history, signature and footer are passed over", "EMAIL");
        email(table, "read as chat: all of it", "CHAT");
        return table.toString();
    }

    private void email(Table table, String what, String channel) {
        Map<String, String> params = Map.of("channel", channel);
        table.row(Columns.row(
                results,
                what,
                jdk -> Amount.whole(
                        Amount.ratio(
                                results.nanoseconds(jdk, "EmailBenchmark.read", params),
                                results.figure(jdk, "email.characters")),
                        "ns"),
                jdk -> Amount.time(results.nanoseconds(jdk, "EmailBenchmark.read", params)),
                jdk -> Amount.bytes(results.bytes(jdk, "EmailBenchmark.read", params))));
    }

    String machines() {
        return beside(
                new Peer(Contender.EVENKEEL.label() + ", the playbook", MACHINES + "evenkeel", 1),
                new Peer("stateless4j", MACHINES + "stateless4jTwice", 2),
                new Peer("Spring Statemachine", MACHINES + "springTwice", 2));
    }

    String engines() {
        return beside(
                new Peer(Contender.EVENKEEL.label() + ", all techniques in order", ENGINES + "evenkeel", 1),
                new Peer("Easy Rules", ENGINES + "easyRulesEngine", 1),
                new Peer("Drools", ENGINES + "droolsEngine", 1));
    }

    /** One row; {@code times} is how often a benchmark does what the row tells of. */
    private record Peer(String label, String benchmark, int times) {}

    private String beside(Peer own, Peer... peers) {
        Table table = new Table(Columns.header(results, "", "time", "beside Evenkeel", "allocated"));
        row(table, own, jdk -> "");
        for (Peer peer : peers) {
            row(table, peer, jdk -> Amount.beside(time(jdk, peer), time(jdk, own)));
        }
        return table.toString();
    }

    private void row(Table table, Peer peer, IntFunction<String> besideOwn) {
        table.row(Columns.row(
                results,
                peer.label,
                jdk -> Amount.time(time(jdk, peer)),
                besideOwn,
                jdk -> Amount.bytes(once(peer, results.bytes(jdk, peer.benchmark, Map.of())))));
    }

    private OptionalDouble time(int jdk, Peer peer) {
        return once(peer, results.nanoseconds(jdk, peer.benchmark, Map.of()));
    }

    private static OptionalDouble once(Peer peer, OptionalDouble all) {
        return Amount.ratio(all, OptionalDouble.of(peer.times));
    }
}
