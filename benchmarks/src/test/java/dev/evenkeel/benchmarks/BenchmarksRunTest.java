package dev.evenkeel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    @ValueSource(
            classes = {
                ReadingBenchmark.class,
                AdviceBenchmark.class,
                GrowthBenchmark.class,
                PackSizeBenchmark.class,
                ThreadsBenchmark.class,
                WorstTextsBenchmark.class,
                EmailBenchmark.class,
                StateMachinesBenchmark.class,
                RuleEnginesBenchmark.class,
            })
    void each_benchmark_runs_and_gives_a_result(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .param("length", "100")
                        .param("phrases", "3000")
                        .param("contender", "EVENKEEL", "LOOK_UPS")
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
    void the_comparison_tells_every_contender_and_its_ratio_to_the_yardstick() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();

        Interleaved.compare(new PrintStream(told, true, StandardCharsets.UTF_8), 0);

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("1.0\n")
                .contains(Arrays.stream(Contender.values()).map(Contender::name).toList());
    }

    @Test
    void there_are_300_different_messages_of_about_110_characters() {
        assertThat(Messages.all()).hasSize(300).doesNotHaveDuplicates();
        assertThat(Messages.all().stream().mapToInt(String::length).average().orElseThrow())
                .isBetween(105.0, 115.0);
    }
}
