package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.json.JsonScenarios;
import dev.evenkeel.simulation.Ending;
import dev.evenkeel.simulation.Mark;
import dev.evenkeel.simulation.Mood;
import dev.evenkeel.simulation.RolePlay;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScoreCard;
import dev.evenkeel.simulation.Temperament;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.standard.StandardScenarios;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds docs/practice.md to what it shows. */
class PracticePageTest {

    private static final Path PAGE = Path.of("../../docs/practice.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/evenkeel/console/PracticePageTest.java");

    /** The program of the page, line by line. */
    private static void example(Evenkeel evenkeel, PrintStream out) {
        Scenario scenario = StandardScenarios.english().get(2);
        RolePlay play = RolePlay.begin(evenkeel, scenario, 7);
        for (String line : List.of("I am so sorry, Marta. I will get my supervisor for you.", "Please hold.", "")) {
            play = play.answer(line);
        }
        for (Mark mark : ScoreCard.of(play).marks()) {
            out.println(mark.turn() + " " + mark.agent());
            mark.harmed().forEach(remark -> out.println("  hurt: " + remark.id()));
            out.println("  " + (mark.heatAfter() < mark.heatBefore() ? "calmer" : "hotter"));
        }
    }

    @Test
    void the_page_shows_what_the_program_prints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        example(Evenkeel.with(StandardPack.english()), new PrintStream(printed, true, StandardCharsets.UTF_8));
        String output = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");

        assertThat(block("text")).isEqualTo(output);
    }

    @Test
    void every_line_of_code_on_the_page_is_in_the_program() throws IOException {
        List<String> program =
                Files.readAllLines(SOURCE).stream().map(String::strip).toList();

        assertThat(block("java").lines())
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(program).contains(line.strip()));
    }

    @Test
    void the_scenario_on_the_page_can_be_played() throws IOException {
        Scenario bike = JsonScenarios.read("squeaky-bike.json", block("json"));
        RolePlay play = RolePlay.begin(Engine.ENGLISH, bike, 1);

        assertThat(play.customerLine()).isEqualTo("It squeaks again. I'm done with this shop!");
        assertThat(play.answer("Please hold.").customerLine()).isEqualTo("Hold the handlebars yourself!");
    }

    @Test
    void every_mood_ending_and_temperament_is_told() throws IOException {
        String page = Files.readString(PAGE);

        for (Mood mood : Mood.values()) {
            assertThat(page).contains("| `" + mood.id() + "` |");
        }
        for (Ending ending : Ending.values()) {
            assertThat(page).contains("`" + ending.id() + "`");
        }
        for (Temperament temperament : Temperament.standard()) {
            assertThat(page).contains(temperament.id());
        }
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        String fence = "```" + language + "\n";
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }
}
