package dev.evenkeel.benchmarks;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time of {@code classify} goes: how many of JFR's samples were taken in each part.
 *
 * @param samples by part
 */
record ClassifyShares(Map<Part, Integer> samples) {

    /** A part of the work, by methods that it alone comes through. */
    enum Part {
        READING("dev.evenkeel.Evenkeel.read"),
        WRITING("dev.evenkeel.json.ContractJson."),
        PARSING("dev.evenkeel.console.LineFields.", "com.fasterxml.jackson.core.json.ReaderBasedJsonParser."),
        LINES("dev.evenkeel.console.LineReader."),
        PUTTING_OUT("dev.evenkeel.console.Answers."),
        /** Starting, opening the engine, and what no frame tells. */
        REST;

        private final ImmutableList<String> methods;

        Part(String... methods) {
            this.methods = ImmutableList.copyOf(methods);
        }

        /** The part of a stack of methods, the innermost first. */
        static Part of(List<String> stack) {
            return Arrays.stream(values())
                    .filter(part -> stack.stream()
                            .anyMatch(method -> part.methods.stream().anyMatch(method::startsWith)))
                    .findFirst()
                    .orElse(REST);
        }
    }

    static ClassifyShares of(Path recording) throws IOException {
        Map<Part, Integer> samples = new EnumMap<>(Part.class);
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples.merge(Part.of(stack(event)), 1, Integer::sum);
                }
            }
        }
        return new ClassifyShares(samples);
    }

    private static List<String> stack(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName() + "."
                        + frame.getMethod().getName())
                .toList();
    }

    /** Percentages of all samples. */
    List<Figure> figures() {
        int all = Math.max(
                1, samples.values().stream().mapToInt(Integer::intValue).sum());
        return Arrays.stream(Part.values())
                .map(part -> Figure.of(
                        "classify.share." + part.name().toLowerCase(Locale.ROOT),
                        100.0 * samples.getOrDefault(part, 0) / all))
                .toList();
    }
}
