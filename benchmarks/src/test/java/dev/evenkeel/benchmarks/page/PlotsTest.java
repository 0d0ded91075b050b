package dev.evenkeel.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotsTest {

    @TempDir
    private Path folder;

    @Test
    void a_curve_goes_from_the_smallest_size_and_tells_times_the_first() throws IOException {
        List<Measured> results = Measured.read(Jmh.file(folder, threads(4, 30), threads(1, 20)));

        Curve curve = Curve.of(results, result -> "", Measured::threads, Measured::nanoseconds)
                .get(0)
                .relativeToFirst();

        assertThat(curve.points().keySet()).containsExactly(1, 4);
        assertThat(curve.points()).containsEntry(1, 1.0).containsEntry(4, 1.5);
    }

    @Test
    void what_the_results_are_enough_for_is_drawn_the_same_each_time_and_the_rest_is_not() throws IOException {
        Jmh.file(folder, threads(1, 10), Jmh.result("ThreadsBenchmark.two", 17, 2, "", 12.5));
        Results results = Results.in(folder);
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");

        assertThat(Plots.draw(results, first)).containsExactly("growth-with-threads");
        Plots.draw(results, second);

        assertThat(first.resolve("growth-with-threads.png"))
                .hasSameBinaryContentAs(second.resolve("growth-with-threads.png"))
                .satisfies(png -> assertThat(ImageIO.read(png.toFile())).isNotNull());
        assertThat(first.resolve("growth-with-length.png")).doesNotExist();
    }

    private static String threads(int threads, double nanoseconds) {
        return Jmh.result("ThreadsBenchmark.one", 17, threads, "", nanoseconds);
    }
}
