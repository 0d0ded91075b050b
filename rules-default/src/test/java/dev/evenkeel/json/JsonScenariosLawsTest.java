package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.simulation.Mood;
import dev.evenkeel.simulation.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every file that may be handed in as a scenario. */
class JsonScenariosLawsTest {

    private static final String SOUND = sound();
    private static final String[] SCRAPS = {
        "",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "-1",
        "1e300",
        "true",
        "\\",
        "\u0000",
        "\uD800",
        "//",
        "\"x\": 1,"
    };

    @Property(tries = 2000)
    void a_damaged_file_is_read_or_told_with_places_and_nothing_else(
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 16) int scrap) {
        int start = place % SOUND.length();
        String damaged =
                SOUND.substring(0, start) + SCRAPS[scrap] + SOUND.substring(Math.min(SOUND.length(), start + length));
        try {
            Scenario read = JsonScenarios.read("damaged.json", damaged);
            assertThat(read.lines()).extracting(line -> line.mood()).contains(Mood.values());
        } catch (ScenarioException told) {
            assertThat(told.problems()).isNotEmpty();
            assertThat(told.problems())
                    .allSatisfy(problem -> assertThat(problem.origin().line()).isPositive());
        }
    }

    private static String sound() {
        try {
            return Files.readString(
                    Path.of("src/main/resources/dev/evenkeel/standard/scenarios/insults-at-the-gate.json"));
        } catch (IOException e) {
            throw new AssertionError("the scenario is there", e);
        }
    }
}
