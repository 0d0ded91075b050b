package dev.evenkeel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.json.JsonPacks;
import dev.evenkeel.standard.StandardPack;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Opens an engine with the default pack in JVMs that have just started, in turn in each {@link Way}, and prints the medians.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Opening 9
 * }</pre>
 *
 * <p>Processor time is that of the thread that opens: on a busy machine it says more than the time that passes.
 */
public final class Opening {

    private static final String ONCE = "once";
    private static final Pattern TIMES = Pattern.compile("[0-9]+ [0-9]+ [0-9]+");
    private static final double MILLISECOND = 1e6;

    private Opening() {}

    /** How the pack and its classes come. */
    enum Way {
        /** By the form that the build prepares. */
        PREPARED,
        /** The same, classes from an archive that the host made. */
        ARCHIVED,
        /** As it is written: read, bound and compiled. */
        WRITTEN
    }

    /**
     * Starts the JVMs, or opens once.
     *
     * @param arguments how many of each kind
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals(ONCE)) {
            openOnce(Way.valueOf(arguments[1]), System.out);
        } else {
            Figure.print(System.out, figures(Integer.parseInt(arguments[0])));
        }
    }

    static List<Figure> figures(int times) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("opening");
        Path archive = folder.resolve("classes.jsa");
        try {
            inNewJvm(Way.PREPARED, "-XX:ArchiveClassesAtExit=" + archive);
            Map<Way, List<long[]>> nanos = new EnumMap<>(Way.class);
            for (int i = 0; i < times; i++) {
                for (Way way : Way.values()) {
                    String option = way == Way.ARCHIVED ? "-XX:SharedArchiveFile=" + archive : "-Xshare:auto";
                    nanos.computeIfAbsent(way, any -> new ArrayList<>()).add(inNewJvm(way, option));
                }
            }
            List<Figure> figures = new ArrayList<>();
            nanos.forEach((way, runs) -> {
                String name = "opening." + way.name().toLowerCase(Locale.ROOT);
                figures.add(Figure.of(name + ".milliseconds", median(runs, 0) / MILLISECOND));
                figures.add(Figure.of(name + ".processor", median(runs, 1) / MILLISECOND));
            });
            return figures;
        } finally {
            Files.deleteIfExists(archive);
            Files.delete(folder);
        }
    }

    static void openOnce(Way way, PrintStream out) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Evenkeel evenkeel = Evenkeel.with(
                way == Way.WRITTEN
                        ? JsonPacks.readResources(name -> StandardPack.class.getResourceAsStream("pack/" + name))
                        : StandardPack.english());
        long passed = System.nanoTime() - start;
        processor = threads.getCurrentThreadCpuTime() - processor;
        out.println(passed + " " + processor + " " + evenkeel.packs().size());
    }

    private static long[] inNewJvm(Way way, String option) throws IOException, InterruptedException {
        Process jvm = NewJvm.of(
                        option, "-cp", System.getProperty("java.class.path"), Opening.class.getName(), ONCE, way.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(jvm.getInputStream().readAllBytes(), UTF_8);
        jvm.waitFor();
        List<String> times = told.lines()
                // A JVM may say something of its archive too.
                .filter(line -> TIMES.matcher(line).matches())
                .findFirst()
                .map(Splitter.on(' ')::splitToList)
                .orElseThrow(() -> new IllegalStateException("a JVM told no times; it said: " + told));
        return new long[] {Long.parseLong(times.get(0)), Long.parseLong(times.get(1))};
    }

    private static double median(List<long[]> runs, int column) {
        List<Long> sorted = runs.stream().map(run -> run[column]).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
