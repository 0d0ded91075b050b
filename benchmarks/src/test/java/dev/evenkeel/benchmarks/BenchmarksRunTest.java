package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs each benchmark once and briefly: to see that it works, not how fast it is. */
class BenchmarksRunTest {

    @ParameterizedTest
    @ValueSource(classes = {ReadingBenchmark.class, AdviceBenchmark.class})
    void each_benchmark_runs_and_gives_a_result(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(50))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        assertThat(results).isNotEmpty();
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }

    @Test
    void there_are_300_different_messages_of_about_110_characters() {
        assertThat(Messages.all()).hasSize(300).doesNotHaveDuplicates();
        assertThat(Messages.all().stream().mapToInt(String::length).average().orElseThrow())
                .isBetween(105.0, 115.0);
    }
}
