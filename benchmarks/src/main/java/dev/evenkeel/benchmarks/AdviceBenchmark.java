package dev.evenkeel.benchmarks;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.standard.StandardPack;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One turn of a conversation: a customer's line from text to advice, and the review of a draft.
 *
 * <pre>{@code
 * mvn -q -DskipTests package -pl benchmarks -am
 * java -jar benchmarks/target/benchmarks.jar AdviceBenchmark -prof gc
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class AdviceBenchmark {

    /** A conversation of this many turns is a long one; then a new one begins. */
    private static final int TURNS = 20;

    private final CustomerTurn[] turns =
            Messages.all().stream().map(CustomerTurn::of).toArray(CustomerTurn[]::new);
    private final Draft draft = Draft.of("I'm sorry this has taken so long. I'll look at your order now, "
            + "and tell you what I find. Which address should it go to?");
    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private final Conversation opened = evenkeel.open(
            "benchmark",
            Customer.named("Dana"),
            Agent.named("Sam"),
            Issue.about("a parcel that has not arrived"),
            Channel.CHAT);
    private Conversation talk = opened;
    private int next;

    /** A customer's line in a conversation that goes on. */
    @Benchmark
    public Advice hear() {
        Advice advice = evenkeel.hear(talk, turns[next]);
        next = next + 1 == turns.length ? 0 : next + 1;
        talk = next % TURNS == 0 ? opened : advice.conversation();
        return advice;
    }

    /** A draft before it is sent. */
    @Benchmark
    public Review check() {
        return evenkeel.check(opened, draft);
    }
}
