package dev.evenkeel.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same 300 messages, read by Evenkeel and by each of its peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PeersBenchmark {

    @Param
    private Contender contender = Contender.EVENKEEL;

    private final String[] messages = Messages.all().toArray(String[]::new);
    private MessageReader reader = message -> 0;
    private int next;

    /** Loads, compiles or trains. */
    @Setup(Level.Trial)
    public void open() {
        reader = contender.open();
    }

    /** One message. */
    @Benchmark
    public int read() {
        String message = messages[next];
        next = next + 1 == messages.length ? 0 : next + 1;
        return reader.read(message);
    }
}
