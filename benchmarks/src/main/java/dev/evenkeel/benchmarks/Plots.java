package dev.evenkeel.benchmarks;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Draws how a reading grows with its text, with the phrases, with threads and with hostile texts, from results that JMH wrote.
 *
 * <pre>{@code
 * java -jar benchmarks/target/benchmarks.jar "GrowthBenchmark|PackSizeBenchmark" -rf json -rff growth.json
 * java -jar benchmarks/target/benchmarks.jar ReadingBenchmark.read -t 1 -rf json -rff one.json
 * java -jar benchmarks/target/benchmarks.jar ReadingBenchmark.read -t 2 -rf json -rff two.json
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Plots docs/images growth.json one.json two.json
 * }</pre>
 */
public final class Plots {

    private static final String LONG = "length of the text (characters)";
    private static final Plot LENGTH =
            new Plot("growth-with-length", LONG, "time per character (ratio to the shortest)", "in proportion", 1);
    private static final Plot WORST =
            new Plot("worst-texts", LONG, "time per character (ratio to messages)", "aim: at most", 3);
    private static final Plot PHRASES = new Plot(
            "growth-with-phrases", "phrases (number)", "time per message (ratio to the fewest)", "aim: at most", 1.8);
    private static final Plot THREADS = new Plot(
            "growth-with-threads", "threads (number)", "messages per second (ratio to one)", "aim for two", 1.8);

    private static final String TYPICAL = make(TextMake.MESSAGES.name());

    private Plots() {}

    /**
     * Draws what the results are enough for.
     *
     * @param args the folder to draw into, and files that JMH wrote with {@code -rf json}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<Path> paths = Arrays.stream(args).map(Path::of).toList();
        draw(System.out, paths.get(0), paths.subList(1, paths.size()));
    }

    static void draw(PrintStream out, Path folder, List<Path> files) throws IOException {
        List<Measured> all = Measured.read(files);
        draw(out, folder, LENGTH, relativeToFirst(byLength(typical(all), Measured::jdk)));
        draw(out, folder, WORST, worst(all));
        List<Measured> packs = of("PackSizeBenchmark.read", all);
        draw(
                out,
                folder,
                PHRASES,
                relativeToFirst(Curve.of(packs, Measured::jdk, pack -> pack.number("phrases"), Measured::time)));
        List<Measured> threads = of("ReadingBenchmark.read", all);
        draw(
                out,
                folder,
                THREADS,
                relativeToFirst(
                        Curve.of(threads, Measured::jdk, Measured::threads, run -> run.threads() / run.time())));
    }

    private static void draw(PrintStream out, Path folder, Plot plot, List<Curve> curves) throws IOException {
        if (curves.isEmpty()) {
            out.println(plot.file() + ": not drawn, the results have nothing of it");
        } else {
            plot.draw(curves, folder);
            out.println(plot.file() + ": drawn");
        }
    }

    private static List<Measured> of(String benchmark, List<Measured> all) {
        return all.stream()
                .filter(result -> result.benchmark().equals(benchmark))
                .toList();
    }

    private static List<Measured> typical(List<Measured> all) {
        return of("GrowthBenchmark.read", all).stream()
                .filter(text -> make(text.param("make")).equals(TYPICAL))
                .toList();
    }

    private static List<Curve> byLength(List<Measured> texts, Function<Measured, String> name) {
        return Curve.of(texts, name, text -> text.number("length"), text -> text.time() / text.number("length"));
    }

    /** Every make on the oldest JDK, beside the messages there. */
    private static List<Curve> worst(List<Measured> all) {
        List<Measured> texts = of("GrowthBenchmark.read", all);
        String jdk = texts.stream().map(Measured::jdk).min(naturalOrder()).orElse("");
        List<Curve> curves = byLength(
                texts.stream().filter(text -> text.jdk().equals(jdk)).toList(), text -> make(text.param("make")));
        return curves.stream()
                .filter(curve -> curve.name().equals(TYPICAL))
                .findAny()
                .map(messages ->
                        curves.stream().map(curve -> curve.relativeTo(messages)).toList())
                .orElse(List.of());
    }

    private static String make(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Curve> relativeToFirst(List<Curve> curves) {
        return curves.stream().map(Curve::relativeToFirst).toList();
    }
}
