package dev.evenkeel.benchmarks.page;

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
import java.util.OptionalDouble;

/**
 * One average time of JMH's, as {@code -rf json} writes it.
 *
 * @param benchmark class and method, such as {@code ReadingBenchmark.read}
 * @param jdk the feature release, such as 17
 * @param nanoseconds the median of the iterations
 * @param bytes allocated each time; empty unless measured with {@code -prof gc}
 */
record Measured(
        String benchmark, int jdk, int threads, Map<String, String> params, double nanoseconds, OptionalDouble bytes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** All average times of a file, in their order. */
    static List<Measured> read(Path file) throws IOException {
        List<Measured> all = new ArrayList<>();
        for (JsonNode result : JSON.readTree(file.toFile())) {
            if (result.path("mode").asText().equals("avgt")) {
                all.add(of(result));
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
        JsonNode time = result.required("primaryMetric");
        if (!time.required("scoreUnit").asText().equals("ns/op")) {
            throw new IllegalArgumentException(
                    name + ": only nanoseconds can be compared, not " + time.get("scoreUnit"));
        }
        JsonNode allocated = result.path("secondaryMetrics").path(ALLOCATED).path("score");
        return new Measured(
                String.join(".", Iterables.skip(name, name.size() - 2)),
                Runtime.Version.parse(result.required("jdkVersion").asText()).feature(),
                result.required("threads").asInt(),
                params.buildOrThrow(),
                time.required("scorePercentiles").required("50.0").asDouble(),
                allocated.isNumber() ? OptionalDouble.of(allocated.asDouble()) : OptionalDouble.empty());
    }

    /** Whether this was measured with these parameters, and perhaps others. */
    boolean has(Map<String, String> wanted) {
        return params.entrySet().containsAll(wanted.entrySet());
    }

    int number(String param) {
        return Integer.parseInt(params.getOrDefault(param, ""));
    }
}
