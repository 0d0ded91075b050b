package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.standard.StandardPack;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One message, read with the default pack, beside what merely looking at its characters costs.
 *
 * <pre>{@code
 * mvn -q -DskipTests package -pl benchmarks -am
 * java -jar benchmarks/target/benchmarks.jar ReadingBenchmark -prof gc
 * }</pre>
 *
 * <p>Compare within one run: {@code lookUpEachCharacter} is the pass that a reading is measured against.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {

    private static final int STATES = 64;
    private static final int CHARACTERS = 128;

    private final String[] messages = Messages.all().toArray(String[]::new);
    private final short[] table = new short[STATES * CHARACTERS];
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

    /** Fills the table with a walk that no compiler can foresee. */
    @Setup(Level.Trial)
    public void fill() {
        for (int i = 0; i < table.length; i++) {
            table[i] = (short) ((i * 31 + 7) % STATES);
        }
    }

    /** What Evenkeel does: from text to signals, emotions, valence, tension and confidence. */
    @Benchmark
    public Reading read(Place place) {
        return evenkeel.read(place.in(messages));
    }

    /** The limit: every character once. */
    @Benchmark
    public int sumCharacters(Place place) {
        String message = place.in(messages);
        int sum = 0;
        for (int i = 0; i < message.length(); i++) {
            sum += message.charAt(i);
        }
        return sum;
    }

    /** The yardstick: every character once, and one look-up that hangs on the one before. */
    @Benchmark
    public int lookUpEachCharacter(Place place) {
        String message = place.in(messages);
        int state = 0;
        for (int i = 0; i < message.length(); i++) {
            state = table[state * CHARACTERS + (message.charAt(i) & (CHARACTERS - 1))];
        }
        return state;
    }

    /** What a reader that lower-cases first has spent before it begins. */
    @Benchmark
    public String lowerCase(Place place) {
        return place.in(messages).toLowerCase(Locale.ROOT);
    }
}
