package dev.evenkeel.benchmarks.page;

import dev.evenkeel.benchmarks.Contender;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

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
                jdk -> Amount.written(
                        Amount.ratio(
                                results.nanoseconds(jdk, "EmailBenchmark.read", params),
                                results.figure(jdk, "email.characters")),
                        time -> Amount.whole(OptionalDouble.of(time)) + " ns"),
                jdk -> Amount.time(results.nanoseconds(jdk, "EmailBenchmark.read", params)),
                jdk -> Amount.bytes(results.bytes(jdk, "EmailBenchmark.read", params))));
    }

    String machines() {
        return beside(
                MACHINES + "evenkeel",
                List.of(
                        new Peer(Contender.EVENKEEL.label() + ", the playbook", MACHINES + "evenkeel", 1),
                        new Peer("stateless4j", MACHINES + "stateless4jTwice", 2),
                        new Peer("Spring Statemachine", MACHINES + "springTwice", 2)));
    }

    String engines() {
        return beside(
                ENGINES + "evenkeel",
                List.of(
                        new Peer(Contender.EVENKEEL.label() + ", all techniques in order", ENGINES + "evenkeel", 1),
                        new Peer("Easy Rules", ENGINES + "easyRulesEngine", 1),
                        new Peer("Drools", ENGINES + "droolsEngine", 1)));
    }

    /** One row; {@code times} is how often a benchmark does what the row tells of. */
    private record Peer(String label, String benchmark, int times) {}

    private String beside(String own, List<Peer> peers) {
        Table table = new Table(Columns.header(results, "", "time", "beside Evenkeel", "allocated"));
        for (Peer peer : peers) {
            table.row(Columns.row(
                    results,
                    peer.label,
                    jdk -> Amount.time(once(peer, results.nanoseconds(jdk, peer.benchmark, Map.of()))),
                    jdk -> peer.benchmark.equals(own)
                            ? ""
                            : Amount.beside(
                                    once(peer, results.nanoseconds(jdk, peer.benchmark, Map.of())),
                                    results.nanoseconds(jdk, own, Map.of())),
                    jdk -> Amount.bytes(once(peer, results.bytes(jdk, peer.benchmark, Map.of())))));
        }
        return table.toString();
    }

    private static OptionalDouble once(Peer peer, OptionalDouble all) {
        return Amount.ratio(all, OptionalDouble.of(peer.times));
    }
}
