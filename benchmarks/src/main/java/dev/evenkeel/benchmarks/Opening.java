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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens an engine with the default pack in JVMs that have just started, in turn by its prepared form and as it is written, and
 * prints the medians.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Opening 11 -XX:SharedArchiveFile=app.jsa
 * }</pre>
 *
 * <p>The first argument is how many JVMs of each kind are started, the others are theirs. Processor time is that of the thread
 * that opens: on a busy machine it says more than the time that passes.
 */
public final class Opening {

    private static final String ONCE = "once";

    private Opening() {}

    /**
     * Starts the JVMs, or opens once.
     *
     * @param arguments how many, and options for each JVM
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals(ONCE)) {
            openOnce(Way.valueOf(arguments[1]), System.out);
            return;
        }
        Map<Way, List<long[]>> nanos = new EnumMap<>(Way.class);
        List<String> options = List.of(arguments).subList(1, arguments.length);
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            for (Way way : Way.values()) {
                nanos.computeIfAbsent(way, any -> new ArrayList<>()).add(inNewJvm(way, options));
            }
        }
        nanos.forEach((way, runs) -> System.out.printf(
                Locale.ROOT,
                "%-10s %5.0f ms, %5.0f ms of the processor%n",
                way.name().toLowerCase(Locale.ROOT),
                median(runs, 0) / 1e6,
                median(runs, 1) / 1e6));
    }

    /** How the pack comes. */
    enum Way {
        PREPARED,
        WRITTEN
    }

    static void openOnce(Way way, PrintStream out) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        Evenkeel evenkeel = Evenkeel.with(
                way == Way.PREPARED
                        ? StandardPack.english()
                        : JsonPacks.readResources(name -> StandardPack.class.getResourceAsStream("pack/" + name)));
        long passed = System.nanoTime() - start;
        processor = threads.getCurrentThreadCpuTime() - processor;
        out.println(passed + " " + processor + " " + evenkeel.packs().size());
    }

    private static long[] inNewJvm(Way way, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Opening.class.getName(), ONCE, way.name()));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> told =
                Splitter.on(' ').splitToList(new String(jvm.getInputStream().readAllBytes(), UTF_8).strip());
        jvm.waitFor();
        return new long[] {Long.parseLong(told.get(0)), Long.parseLong(told.get(1))};
    }

    private static double median(List<long[]> runs, int column) {
        List<Long> sorted = new ArrayList<>();
        runs.forEach(run -> sorted.add(run[column]));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
