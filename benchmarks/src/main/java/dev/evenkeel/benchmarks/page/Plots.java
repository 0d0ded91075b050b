package dev.evenkeel.benchmarks.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Draws how a reading grows with its text, with the phrases and with threads: a curve for each JDK. */
final class Plots {

    private static final Plot LENGTH = new Plot(
            "growth-with-length",
            "length of the text (characters)",
            "time per character (ratio to the shortest)",
            "in proportion",
            1);
    private static final Plot PHRASES = new Plot(
            "growth-with-phrases", "phrases (number)", "time per message (ratio to the fewest)", "aim: at most", 1.8);
    private static final Plot THREADS = new Plot(
            "growth-with-threads", "threads (number)", "messages per second (ratio to one)", "aim for two", 1.8);

    private Plots() {}

    /** Draws what the results are enough for, and returns the names of what was drawn. */
    static List<String> draw(Results results, Path folder) throws IOException {
        Map<Plot, List<Curve>> plots = new LinkedHashMap<>();
        plots.put(
                LENGTH,
                curves(
                        results.of("GrowthBenchmark.read"),
                        text -> text.number("length"),
                        text -> text.nanoseconds() / text.number("length")));
        plots.put(
                PHRASES,
                curves(results.of("PackSizeBenchmark.read"), pack -> pack.number("phrases"), Measured::nanoseconds));
        List<Measured> threads = new ArrayList<>(results.of("ThreadsBenchmark.one"));
        threads.addAll(results.of("ThreadsBenchmark.two"));
        plots.put(THREADS, curves(threads, Measured::threads, run -> run.threads() / run.nanoseconds()));
        List<String> drawn = new ArrayList<>();
        for (Map.Entry<Plot, List<Curve>> plot : plots.entrySet()) {
            if (!plot.getValue().isEmpty()) {
                plot.getKey().draw(plot.getValue(), folder);
                drawn.add(plot.getKey().file());
            }
        }
        return drawn;
    }

    private static List<Curve> curves(
            List<Measured> results, ToIntFunction<Measured> size, ToDoubleFunction<Measured> value) {
        return Curve.of(results, result -> "JDK " + result.jdk(), size, value).stream()
                .map(Curve::relativeToFirst)
                .toList();
    }
}
