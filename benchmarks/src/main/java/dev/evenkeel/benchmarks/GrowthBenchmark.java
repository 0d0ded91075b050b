package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.standard.StandardPack;
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

/** One text of a given make and length: how reading grows, and what the worst texts cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class GrowthBenchmark {

    @Param
    private TextMake make = TextMake.MESSAGES;

    @Param({"100", "10000", "1000000"})
    private int length = 100;

    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private String text = "";

    /** Makes the text. */
    @Setup(Level.Trial)
    public void write() {
        text = make.text(length);
    }

    /** The whole text; divide by its length. */
    @Benchmark
    public Reading read() {
        return evenkeel.read(text);
    }
}
