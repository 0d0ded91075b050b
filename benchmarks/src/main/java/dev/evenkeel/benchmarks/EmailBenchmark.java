package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.standard.StandardPack;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same emails, read as emails, of which only what their writers wrote is read, and as chat, of which everything is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class EmailBenchmark {

    @Param({"EMAIL", "CHAT"})
    private Channel channel = Channel.EMAIL;

    private final String[] emails = Emails.all().toArray(String[]::new);
    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private int next;

    /** A whole email. */
    @Benchmark
    public Reading read() {
        String email = emails[next];
        next = next + 1 == emails.length ? 0 : next + 1;
        return evenkeel.read(email, channel);
    }
}
