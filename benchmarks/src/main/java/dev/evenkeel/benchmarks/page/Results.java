package dev.evenkeel.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.evenkeel.benchmarks.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was measured: by JMH, and by our own programs on each JDK.
 *
 * @param told what the programs told, by JDK
 */
record Results(List<Measured> measured, Map<Integer, Map<String, String>> told) {

    /** What a program says beside its figures, such as a warning of the JVM's, starts so. */
    private static final String ASIDE = "#";

    /** Everything in a folder: JMH's results end in {@code .json}, those of programs in {@code .tsv}. */
    static Results in(Path folder) throws IOException {
        List<Measured> measured = new ArrayList<>();
        Map<Integer, Map<String, String>> told = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".json")) {
                measured.addAll(Measured.read(file));
            } else if (file.toString().endsWith(".tsv")) {
                Map<String, String> figures = new LinkedHashMap<>();
                Files.readAllLines(file, UTF_8).stream()
                        .filter(line -> !line.startsWith(ASIDE))
                        .map(Figure::read)
                        .forEach(figure -> figures.put(figure.name(), figure.value()));
                told.put(Integer.valueOf(figures.getOrDefault("jdk", "0")), figures);
            }
        }
        return new Results(measured, told);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The JDKs that anything was measured on, the oldest first. */
    SortedSet<Integer> jdks() {
        SortedSet<Integer> jdks = new TreeSet<>(told.keySet());
        measured.forEach(result -> jdks.add(result.jdk()));
        return jdks;
    }

    List<Measured> of(String benchmark) {
        return measured.stream()
                .filter(result -> result.benchmark().equals(benchmark))
                .toList();
    }

    private Optional<Measured> find(int jdk, String benchmark, Map<String, String> params) {
        return of(benchmark).stream()
                .filter(result -> result.jdk() == jdk && result.has(params))
                .findFirst();
    }

    OptionalDouble nanoseconds(int jdk, String benchmark, Map<String, String> params) {
        return find(jdk, benchmark, params)
                .map(result -> OptionalDouble.of(result.nanoseconds()))
                .orElse(OptionalDouble.empty());
    }

    OptionalDouble bytes(int jdk, String benchmark, Map<String, String> params) {
        return find(jdk, benchmark, params).map(Measured::bytes).orElse(OptionalDouble.empty());
    }

    /** What a program told, or a dash. */
    String words(int jdk, String name) {
        return told.getOrDefault(jdk, Map.of()).getOrDefault(name, Amount.NONE);
    }

    OptionalDouble figure(int jdk, String name) {
        String value = told.getOrDefault(jdk, Map.of()).get(name);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(value));
    }
}
