package dev.evenkeel.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One average time of JMH's, as {@code -rf json} writes it.
 *
 * @param benchmark class and method, such as {@code ReadingBenchmark.read}
 * @param jdk such as {@code JDK 17}
 * @param time in whatever unit the benchmark is told in: compare within one
 */
record Measured(String benchmark, String jdk, int threads, Map<String, String> params, double time) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All average times of these files, in their order. */
    static List<Measured> read(List<Path> files) throws IOException {
        List<Measured> all = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode result : JSON.readTree(file.toFile())) {
                if (result.path("mode").asText().equals("avgt")) {
                    all.add(of(result));
                }
            }
        }
        return all;
    }

    private static Measured of(JsonNode result) {
        ImmutableMap.Builder<String, String> params = ImmutableMap.builder();
        result.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        List<String> name =
                Splitter.on('.').splitToList(result.required("benchmark").asText());
        return new Measured(
                String.join(".", Iterables.skip(name, name.size() - 2)),
                "JDK "
                        + Runtime.Version.parse(result.required("jdkVersion").asText())
                                .feature(),
                result.required("threads").asInt(),
                params.buildOrThrow(),
                result.required("primaryMetric").required("score").asDouble());
    }

    String param(String name) {
        return params.getOrDefault(name, "");
    }

    int number(String name) {
        return Integer.parseInt(param(name));
    }
}
