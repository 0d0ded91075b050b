package dev.evenkeel.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Results as JMH writes them, for tests. */
final class Jmh {

    private Jmh() {}

    static Path file(Path folder, String... results) throws IOException {
        return Files.writeString(
                Files.createTempFile(folder, "results", ".json"), "[" + String.join(",", results) + "]", UTF_8);
    }

    static String result(String benchmark, int jdk, int threads, String params, double nanoseconds) {
        return """
                {"benchmark": "dev.evenkeel.benchmarks.%s", "mode": "avgt", "threads": %d, "jdkVersion": "%d.0.1",
                 "params": {%s}, "primaryMetric": {"score": 1e9, "scorePercentiles": {"50.0": %s}, "scoreUnit": "ns/op"},
                 "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 253.4}}}""".formatted(benchmark, threads, jdk, params, nanoseconds);
    }

    static String reading(int jdk, String contender, double nanoseconds) {
        return result(
                "ReadingBenchmark.read",
                jdk,
                1,
                "\"make\": \"MESSAGES\", \"contender\": \"" + contender + "\"",
                nanoseconds);
    }
}
