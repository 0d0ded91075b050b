package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T10:15:00Z"));

    @Test
    void a_customers_line_is_answered_with_feelings_technique_and_reply() throws IOException {
        String screen = screen("This is the third time I'm writing, and nobody answers!!");

        assertThat(screen)
                .contains("Feels", "frustration", "tension", "Noticed", "repeat-contact")
                .containsPattern("Stands at +greeting \u2192 listening")
                .containsPattern("Use +active-listening")
                .containsPattern("Say +\\p{Lu}");
    }

    @Test
    void a_draft_is_reviewed_and_the_agents_line_is_taken_note_of() throws IOException {
        String screen = screen(
                "I've been waiting for two hours and nobody answers!!",
                "? Please hold.",
                "> I'm sorry that you had to wait so long.");

        assertThat(screen).contains("hold-phrase", "better").containsPattern("Uses +.*apologise");
    }

    @Test
    void the_suggested_reply_is_sent_by_a_bare_mark() throws IOException {
        String screen = screen("I've been waiting for two hours and nobody answers!!", ">");

        assertThat(screen.substring(screen.lastIndexOf("Because"))).contains("Stands at");
    }

    @Test
    void a_bare_mark_before_any_suggestion_says_so() throws IOException {
        assertThat(screen(">")).contains("nothing was suggested yet");
    }

    @Test
    void what_is_told_is_used() throws IOException {
        String screen = screen(
                ":name Dana",
                ":about a refund that has not arrived",
                ":may refund 50 EUR",
                "I am so angry, this refund is three weeks late!!",
                "? I will refund 40 EUR.",
                ":may cake",
                ":stress enormous",
                ":new",
                "? I will refund 40 EUR.");

        int afterNew = screen.lastIndexOf("promise-not-allowed");
        assertThat(screen).contains("refund 40 EUR").contains("one of refund").contains("one of low, medium, high");
        assertThat(afterNew).isGreaterThan(screen.indexOf("one of low"));
        assertThat(screen.substring(0, screen.indexOf("one of refund"))).doesNotContain("promise-not-allowed");
    }

    @Test
    void an_event_moves_the_conversation() throws IOException {
        assertThat(screen("I want to talk to your supervisor, now!", ":event closed", ":event lunch"))
                .containsPattern("Stands at +closed")
                .contains("one of handed-over");
    }

    @Test
    void help_shows_every_command() throws IOException {
        String screen = screen(":help");

        for (Knowledge knowledge : Knowledge.ALL) {
            assertThat(screen).contains(":" + knowledge.command() + " " + knowledge.example());
        }
        assertThat(screen).contains(":event", ":new", ":quit");
    }

    @Test
    void quit_ends_it_and_so_does_the_end_of_the_input() throws IOException {
        assertThat(screen(":quit", "Hello?")).doesNotContain("Feels");
        assertThat(screen()).contains(":quit ends");
    }

    @Test
    void every_line_fits_80_columns_and_shows_no_control_character() throws IOException {
        String screen = screen(
                ":name \033[31mDana" + "x".repeat(100),
                ":about a refund",
                ":option store credit",
                "You useless idiots!!! I will sue you, see you in court, I'm FURIOUS \033[2J after waiting "
                        + "so long ".repeat(30),
                "> I will refund 40 EUR, it's your own fault, please hold. " + "I'm sorry. ".repeat(20),
                ":help");

        assertThat(screen.lines().filter(line -> !line.contains("evenkeel: ")))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Page.COLUMNS));
        assertThat(screen).doesNotContain("\033");
    }

    @Test
    void colour_changes_nothing_but_the_colour() throws IOException {
        String[] lines = {"I'm FURIOUS!!! I will sue you!", "> Calm down."};

        String coloured = screen(true, lines);

        assertThat(coloured).contains("\033[");
        assertThat(coloured.replaceAll("\033\\[\\d+m", "")).isEqualTo(screen(false, lines));
    }

    private static String screen(String... typed) throws IOException {
        return screen(false, typed);
    }

    private static String screen(boolean colour, String... typed) throws IOException {
        StringWriter screen = new StringWriter();
        Page page = new Page(new PrintWriter(screen, true), colour, true);
        String input = typed.length == 0 ? "" : String.join("\n", typed) + "\n";
        new Talk(Engine.ENGLISH, page, CLOCK).run(new BufferedReader(new StringReader(input)));
        return screen.toString();
    }
}
