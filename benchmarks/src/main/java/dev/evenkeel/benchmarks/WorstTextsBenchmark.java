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

/** Texts that were built to be bad, each make on its own: to be held beside {@link GrowthBenchmark} at the same length. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class WorstTextsBenchmark {

    @Param({
        "ALL_MATCHING",
        "ALL_NEGATED",
        "CONTRASTS",
        "SPELT_OUT",
        "EXCEPTIONS",
        "ABBREVIATIONS",
        "FACES",
        "ONE_LETTER",
        "ZERO_WIDTH",
        "SURROGATES"
    })
    private TextMake make = TextMake.ALL_MATCHING;

    @Param({"300", "1000000"})
    private int length = 300;

    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private String[] texts = {""};
    private int next;

    /** Makes the texts. */
    @Setup(Level.Trial)
    public void write() {
        texts = make.texts(length).toArray(String[]::new);
    }

    /** A whole text; divide by its length. */
    @Benchmark
    public Reading read() {
        String text = texts[next];
        next = next + 1 == texts.length ? 0 : next + 1;
        return evenkeel.read(text);
    }
}
