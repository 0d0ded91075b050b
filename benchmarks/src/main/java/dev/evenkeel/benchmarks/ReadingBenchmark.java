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

/**
 * One text, read by Evenkeel, by each of its peers, and by what merely looks at the characters.
 *
 * <pre>{@code
 * mvn -q -DskipTests package -pl benchmarks -am
 * java -jar benchmarks/target/benchmarks.jar ReadingBenchmark -prof gc
 * }</pre>
 *
 * <p>Compare within one run: {@link Contender#LOOK_UPS} is the pass that a reading is measured against.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ReadingBenchmark {

    @Param
    private Texts make = Texts.MESSAGES;

    @Param
    private Contender contender = Contender.EVENKEEL;

    private String[] texts = {""};
    private MessageReader reader = text -> 0;
    private int next;

    /** Loads, compiles or trains. */
    @Setup(Level.Trial)
    public void open() {
        texts = make.all().toArray(String[]::new);
        reader = contender.open();
    }

    /** One text. */
    @Benchmark
    public int read() {
        String text = texts[next];
        next = next + 1 == texts.length ? 0 : next + 1;
        return reader.read(text);
    }
}
