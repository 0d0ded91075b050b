package dev.evenkeel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {

    private static final String THREADS = "[" + reading(1, 10.0) + "," + reading(2, 12.5) + "]";

    @TempDir
    private Path folder;

    @Test
    void a_result_is_read_as_jmh_writes_it() throws IOException {
        String one = result("GrowthBenchmark.read", 1, "\"make\": \"CONTRASTS\", \"length\": \"300\"", 42.5);

        assertThat(Measured.read(List.of(file("[" + one + "]"))))
                .singleElement()
                .satisfies(measured -> {
                    assertThat(measured.benchmark()).isEqualTo("GrowthBenchmark.read");
                    assertThat(measured.jdk()).isEqualTo("JDK 17");
                    assertThat(measured.param("make")).isEqualTo("CONTRASTS");
                    assertThat(measured.number("length")).isEqualTo(300);
                    assertThat(measured.time()).isEqualTo(42.5);
                });
    }

    @Test
    void a_curve_goes_from_the_smallest_size_and_tells_times_the_first() throws IOException {
        List<Measured> results = Measured.read(List.of(file("[" + reading(4, 30) + "," + reading(1, 20) + "]")));

        Curve curve = Curve.of(results, Measured::jdk, Measured::threads, Measured::time)
                .get(0)
                .relativeToFirst();

        assertThat(curve.points().keySet()).containsExactly(1, 4);
        assertThat(curve.points()).containsEntry(1, 1.0).containsEntry(4, 1.5);
    }

    @Test
    void a_curve_beside_another_keeps_the_sizes_that_both_have() throws IOException {
        List<Measured> few = Measured.read(List.of(file("[" + reading(1, 20) + "]")));
        List<Measured> more = Measured.read(List.of(file("[" + reading(1, 50) + "," + reading(2, 30) + "]")));

        Curve beside = curve(more).relativeTo(curve(few));

        assertThat(beside.points().keySet()).containsExactly(1);
        assertThat(beside.points().get(1)).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void what_the_results_are_enough_for_is_drawn_the_same_each_time_and_the_rest_is_named() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        List<Path> files = List.of(file(THREADS));

        Plots.draw(new PrintStream(told, true, UTF_8), folder.resolve("first"), files);
        Plots.draw(new PrintStream(told, true, UTF_8), folder.resolve("second"), files);

        assertThat(told.toString(UTF_8)).contains("growth-with-threads: drawn", "worst-texts: not drawn");
        assertThat(folder.resolve("first/growth-with-threads.png"))
                .hasSameBinaryContentAs(folder.resolve("second/growth-with-threads.png"))
                .satisfies(png -> assertThat(ImageIO.read(png.toFile())).isNotNull());
        assertThat(folder.resolve("first/worst-texts.png")).doesNotExist();
    }

    private static Curve curve(List<Measured> results) {
        return Curve.of(results, Measured::jdk, Measured::threads, Measured::time)
                .get(0);
    }

    private Path file(String json) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "results", ".json"), json, UTF_8);
    }

    private static String reading(int threads, double time) {
        return result("ReadingBenchmark.read", threads, "", time);
    }

    private static String result(String benchmark, int threads, String params, double time) {
        return "{\"benchmark\": \"dev.evenkeel.benchmarks." + benchmark + "\", \"mode\": \"avgt\", \"threads\": "
                + threads
                + ", \"jdkVersion\": \"17.0.15\", \"params\": {" + params + "}, \"primaryMetric\": {\"score\": " + time
                + ", \"scoreUnit\": \"ns/op\"}}";
    }
}
