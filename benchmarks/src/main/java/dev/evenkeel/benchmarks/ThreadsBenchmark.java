package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The 300 messages, read with one engine by one thread and by two at once. Two busy threads leave the compiler little of two
 * cores: they are given longer to warm up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ThreadsBenchmark {

    private final String[] messages = Messages.all().toArray(String[]::new);
    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());

    /** A thread's place among the messages: its own, or two threads would fight over it. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        private String in(String[] messages) {
            String message = messages[next];
            next = next + 1 == messages.length ? 0 : next + 1;
            return message;
        }
    }

    /** One message, nobody else reading. */
    @Benchmark
    @Threads(1)
    public Reading one(Place place) {
        return evenkeel.read(place.in(messages));
    }

    /** One message, while another thread reads too. */
    @Benchmark
    @Threads(2)
    public Reading two(Place place) {
        return evenkeel.read(place.in(messages));
    }
}
