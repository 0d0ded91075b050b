package dev.evenkeel.benchmarks;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.LexiconBuilder;
import dev.evenkeel.text.ReadText;
import java.util.List;
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
 * The 300 messages, read for more and more made-up phrases: a lexicon on its own, without cues, learned words or feelings, to
 * see what the number of phrases does and nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PackSizeBenchmark {

    @Param({"3000", "10000", "30000", "100000"})
    private int phrases = 3_000;

    private final String[] messages = Messages.all().toArray(String[]::new);
    private Lexicon lexicon = Lexicon.builder().build();
    private int next;

    /** Compiles the phrases. */
    @Setup(Level.Trial)
    public void compile() {
        lexicon = lexicon(phrases);
    }

    static Lexicon lexicon(int size) {
        LexiconBuilder builder = Lexicon.builder();
        List<String> phrases = Dictionary.madeUp(size);
        for (int i = 0; i < phrases.size(); i++) {
            builder.phrase(i, phrases.get(i));
        }
        return builder.build();
    }

    /** One message; the number of hits. */
    @Benchmark
    public int read() {
        String message = messages[next];
        next = next + 1 == messages.length ? 0 : next + 1;
        return lexicon.use(message, Channel.CHAT, ReadText::hits);
    }
}
