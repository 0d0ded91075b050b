package dev.evenkeel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What the measurements were taken on. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Machine() {}

    static List<Figure> figures() throws IOException {
        return List.of(
                new Figure("jdk", String.valueOf(Runtime.version().feature())),
                new Figure(
                        "jdk.build",
                        System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
                                + System.getProperty("java.vendor")),
                new Figure("processor", processor()),
                new Figure("cores", String.valueOf(Runtime.getRuntime().availableProcessors())),
                new Figure("system", System.getProperty("os.name") + " " + System.getProperty("os.arch")),
                new Figure("date", LocalDate.now(ZoneOffset.UTC).toString()));
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
