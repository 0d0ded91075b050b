package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.simulation.RolePlay;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.standard.StandardScenarios;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PracticeTest {

    @Test
    void the_customer_answers_each_line_and_a_card_comes_at_the_end() throws IOException {
        String screen = screen("Please hold.", "Please hold.", "Please hold.");

        assertThat(screen)
                .contains("Seed 3", "you: ", "Marta")
                .containsPattern("Ended +left")
                .containsPattern("Points +0 of 100");
    }

    @Test
    void a_hint_tells_the_technique_and_why_and_counts_for_no_answer() throws IOException {
        String screen = screen(":hint", ":quit");

        assertThat(screen)
                .containsPattern("Use +hand-over\\R +\\p{Lu}")
                .contains("Avoid")
                .doesNotContain("Turn 1");
    }

    @Test
    void a_bare_mark_sends_evenkeels_own_reply() throws IOException {
        String screen = screen(">", ">", ">", ">", ">", ">", ">", ">");

        assertThat(screen).containsPattern("Ended +settled").containsPattern("Points +(8|9|10)\\d");
    }

    @Test
    void what_was_sent_for_a_bare_mark_is_shown_at_once() throws IOException {
        String screen = screen(">", ":quit");

        assertThat(screen.substring(0, screen.indexOf("Turn 1"))).containsPattern("You +\\p{Lu}");
    }

    @Test
    void the_last_line_can_be_taken_back() throws IOException {
        String screen = screen("Please hold.", ":back", ">", ":quit");

        assertThat(card(screen)).contains("Turn 1").doesNotContain("Turn 2").doesNotContain("hold-phrase");
        assertThat(screen(":back", ":quit")).doesNotContain("Turn 1");
    }

    @Test
    void an_empty_line_is_silence() throws IOException {
        assertThat(screen("", ":quit")).contains("(nothing)");
    }

    @Test
    void the_card_shows_as_far_as_it_went_when_the_input_ends() throws IOException {
        assertThat(screen("Please hold.")).containsPattern("Ended +not over yet");
    }

    @Test
    void a_line_beyond_all_bounds_is_not_taken() throws IOException {
        String screen = screen("x".repeat(Bounds.TEXT + 1), ":quit");

        assertThat(screen).contains("too long").doesNotContain("Turn 1");
    }

    @Test
    void every_line_fits_80_columns_and_shows_no_control_character() throws IOException {
        String screen =
                screen(":hint", "\033[31mWell, " + "hold on ".repeat(40), "Please hold. " + "x".repeat(200), "", ">");

        assertThat(screen.lines().filter(line -> !line.contains("you: ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.COLUMNS));
        assertThat(screen).doesNotContain("\033");
    }

    @Test
    void nobody_is_asked_where_nobody_sits() throws IOException {
        assertThat(screen(false, "Please hold.")).doesNotContain("you: ").doesNotContain(":quit");
    }

    private static String card(String screen) {
        return screen.substring(screen.lastIndexOf("Turn 1"));
    }

    private static String screen(String... typed) throws IOException {
        return screen(true, typed);
    }

    private static String screen(boolean prompting, String... typed) throws IOException {
        Scenario parcel = StandardScenarios.english().stream()
                .filter(scenario -> scenario.id().equals("default.late-birthday-parcel"))
                .findFirst()
                .orElseThrow();
        StringWriter screen = new StringWriter();
        Page page = new Page(new PrintWriter(screen, true), false, true);
        String input = String.join("\n", typed) + "\n";
        new Practice(page, prompting)
                .run(RolePlay.begin(Engine.ENGLISH, parcel, 3), new BufferedReader(new StringReader(input)));
        return screen.toString();
    }
}
