package dev.evenkeel.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {

    @TempDir
    private Path folder;

    @Test
    void a_contender_stands_beside_the_yardstick_and_beside_evenkeel_of_its_own_jdk() throws IOException {
        Jmh.file(
                folder,
                Jmh.reading(17, "LOOK_UPS", 320),
                Jmh.reading(17, "EVENKEEL", 9_600),
                Jmh.reading(17, "OPENNLP", 4_800),
                Jmh.reading(25, "EVENKEEL", 9_600),
                Jmh.reading(25, "VADER", 345_600));

        String table = Page.of(Results.in(folder), "{{messages}}");

        assertThat(table.lines())
                .contains("| **Evenkeel** | 9.6 µs | 30 |  | 253 bytes | 9.6 µs | – |  | 253 bytes |")
                .contains(
                        "| OpenNLP's document categoriser | 4.8 µs | 15 | 2.0 times faster | 253 bytes | – | – | – | – |")
                .contains("| VADER's Java port | – | – | – | – | 350 µs | – | 36 times slower | 253 bytes |");
    }

    @Test
    void an_aim_is_reached_if_every_jdk_reaches_it() throws IOException {
        Jmh.file(
                folder,
                Jmh.reading(17, "LOOK_UPS", 320),
                Jmh.reading(17, "EVENKEEL", 1_280),
                Jmh.reading(25, "LOOK_UPS", 320),
                Jmh.reading(25, "EVENKEEL", 3_200));
        told(17, "entries\t40000");

        assertThat(Page.of(Results.in(folder), "{{goals}}").lines())
                .contains("| a reading, times the yardstick | at most 5 | 4.00 | 10 | no, by a factor of 2.00 |"
                        + " `ReadingBenchmark` |")
                .contains("| bytes that a reading allocates | at most 256 | 253 | 253 | yes | `ReadingBenchmark` |")
                .contains("| entries of the default pack | at least 30,000 | 40,000 | – | yes | `Entries` |")
                .contains("| MB that an engine retains | at most 20 | – | – | – | `Footprint` |");
    }

    @Test
    void the_worst_text_is_held_beside_messages_of_its_length() throws IOException {
        Jmh.file(
                folder,
                Jmh.result("GrowthBenchmark.read", 17, 1, "\"length\": \"300\"", 1_000),
                Jmh.result("GrowthBenchmark.read", 17, 1, "\"length\": \"1000\"", 9_000),
                worst("CONTRASTS", 1_500),
                worst("ONE_LETTER", 500));

        String page = Page.of(Results.in(folder), "{{worst}}\n\n{{goals}}");

        assertThat(page.lines())
                .contains("| made of | JDK 17: 300 characters |")
                .contains("| contrasts | 1.5 |")
                .contains("| one letter | 0.50 |")
                .anyMatch(
                        line -> line.startsWith("| a character of the worst text") && line.contains("| 1.50 | yes |"));
    }

    @Test
    void what_the_jvm_says_beside_a_programs_figures_is_passed_over() throws IOException {
        told(25, "# WARNING: something", "classify.lines\t1000", "classify.seconds\t0.5");

        assertThat(Page.of(Results.in(folder), "{{classify}}").lines()).contains("| lines a second | 2,000 |");
    }

    @Test
    void every_place_of_the_page_has_its_table_and_no_other_is_known() throws IOException {
        String page = Resources.toString(Resources.getResource(Page.class, "performance.md"), UTF_8);

        assertThat(Page.of(Results.in(folder), page)).doesNotContain("{{").contains("## Aims");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Page.of(new Results(List.of(), Map.of()), "{{none}}"))
                .withMessage("there is no table none");
    }

    private static String worst(String make, double nanoseconds) {
        return Jmh.result(
                "WorstTextsBenchmark.read", 17, 1, "\"make\": \"" + make + "\", \"length\": \"300\"", nanoseconds);
    }

    private void told(int jdk, String... lines) throws IOException {
        Files.writeString(folder.resolve(jdk + ".tsv"), "jdk\t" + jdk + "\n" + String.join("\n", lines), UTF_8);
    }
}
