package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.standard.StandardScenarios;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PractiseCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void the_list_shows_every_scenario_by_a_name_that_can_be_played() {
        assertThat(run("", "practise", "--list")).isEqualTo(Main.OK);

        assertThat(shown().lines()).hasSameSizeAs(StandardScenarios.english());
        for (String line : shown().lines().toList()) {
            assertThat(run("", "practise", line.substring(0, line.indexOf(' '))))
                    .isEqualTo(Main.OK);
        }
    }

    @Test
    void lines_from_standard_input_are_answered_and_the_card_names_the_harmful_one() {
        assertThat(run(
                        "I'm so sorry, Marta. I can hear how upsetting this is.\nPlease hold.\n",
                        "practise",
                        "late-birthday-parcel",
                        "--seed",
                        "4"))
                .isEqualTo(Main.OK);

        assertThat(shown())
                .contains("The birthday parcel", "Turn 1", "Turn 2")
                .containsPattern("Hurt +hold-phrase: ")
                .containsPattern("Better +\\p{Lu}")
                .containsPattern("Ended +not over yet")
                .doesNotContain("you: ")
                .doesNotContain("\033");
        assertThat(shown().indexOf("hold-phrase")).isGreaterThan(shown().indexOf("Turn 2"));
    }

    @Test
    void a_blank_line_is_an_answer_that_was_not_given() {
        run("\n\n\n", "practise", "late-birthday-parcel");

        assertThat(shown())
                .contains("(nothing)")
                .containsPattern("Hurt +silence")
                .containsPattern("Ended +left");
    }

    @Test
    void the_same_input_gives_the_same_output_and_another_seed_another_one() {
        String first = played("1");

        assertThat(played("1")).isEqualTo(first);
        assertThat(List.of(played("2"), played("3"), played("4"))).anyMatch(other -> !other.equals(first));
    }

    @Test
    void without_a_name_the_seed_chooses() {
        run("", "practise", "--seed", "0");
        run("", "practise", "--seed", "-1");

        assertThat(shown())
                .contains(StandardScenarios.english().get(0).title())
                .contains(StandardScenarios.english()
                        .get(StandardScenarios.english().size() - 1)
                        .title());
    }

    @Test
    void a_name_that_is_not_known_is_not_understood() {
        assertThat(run("", "practise", "late-birthday-parcle")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_scenario_of_ones_own_is_played_from_its_file(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("kettle.json"), kettle("Steam everywhere."));

        assertThat(run("Please hold.\n", "practise", "--file", own.toString())).isEqualTo(Main.OK);
        assertThat(shown()).contains("The kettle", "Steam everywhere.");
    }

    @Test
    void what_is_wrong_with_a_file_is_told_with_its_place(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("kettle.json"), kettle(" "));

        assertThat(run("", "practise", "--file", own.toString())).isEqualTo(Main.WRONG_PACK);
        assertThat(shown()).contains("1 problem", "kettle.json:6:17");
        assertThat(run("", "practise", "--file", folder.resolve("none.json").toString()))
                .isEqualTo(Main.BROKEN);
    }

    @Test
    void output_that_cannot_be_written_ends_it() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Main.run(new ByteArrayInputStream(new byte[0]), full, "practise"))
                .isEqualTo(Main.BROKEN);
    }

    private static String kettle(String opening) {
        return """
                {
                  "format": 1, "id": "acme.kettle", "title": "The kettle", "briefing": "It drips.",
                  "lines": {
                    "heating": ["Hot!"], "repeating": ["It drips."], "calming": ["Only at night."],
                    "accepting": ["A new one."], "thanking": ["Thank you."], "leaving": ["Tea elsewhere."],
                    "opening": ["%s"]
                  }
                }
                """.formatted(opening);
    }

    private String played(String seed) {
        out.reset();
        run("Please hold.\nThat is your own fault.\n", "practise", "cold-pizza-again", "--seed", seed);
        return shown();
    }

    private String shown() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String input, String... args) {
        return Main.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, args);
    }
}
