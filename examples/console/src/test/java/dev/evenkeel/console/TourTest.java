package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds docs/tour.md to what the engine says today, and the tour to what it promises to show. */
class TourTest {

    private static final Path PAGE = Path.of("../../docs/tour.md");
    private static final Path CONVERSATIONS = Path.of("src/main/resources/dev/evenkeel/console/tour");

    @Test
    void the_page_is_what_the_command_prints() throws IOException {
        assertThat(Files.readString(PAGE)).as("""
                        The tour is not that of today; a change of the default pack or of the engine does that.
                        Read what changed, and print it anew:

                        mvn -q package -DskipTests -pl examples/console -am
                        java -jar examples/console/target/evenkeel.jar tour > docs/tour.md
                        """).isEqualTo(tour());
    }

    @Test
    void every_conversation_of_the_tour_can_be_handed_to_advise() throws IOException {
        for (String name : List.of("lost-parcel", "crossed-line", "quiet-goodbye")) {
            try (InputStream lines = Files.newInputStream(CONVERSATIONS.resolve(name + ".jsonl"))) {
                ByteArrayOutputStream answers = new ByteArrayOutputStream();

                assertThat(Main.run(lines, answers, "advise")).as(name).isEqualTo(Main.OK);
                assertThat(answers.toString(StandardCharsets.UTF_8)).contains("\"conversation\":\"" + name + "\"");
            }
        }
    }

    @Test
    void each_conversation_shows_what_its_introduction_says() {
        String page = tour();

        assertThat(part(page, "## A parcel"))
                .contains("**angry**", "`promise-not-allowed`", "`resolving` → `agreeing`");
        assertThat(part(page, "## A caller"))
                .contains(
                        "`listening` → `boundary`",
                        "`counter-threat`",
                        "`boundary` → `handover`",
                        "for the next person");
        assertThat(part(page, "## A quiet"))
                .contains("`churn-intent`", "`im-done`", "`bare-refusal`")
                .doesNotContain("`shouting`");
    }

    private static String part(String page, String heading) {
        int start = page.indexOf(heading);
        return page.substring(start, page.indexOf("\n## ", start + 1));
    }

    private static String tour() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Main.run(InputStream.nullInputStream(), out, "tour")).isEqualTo(Main.OK);
        return out.toString(StandardCharsets.UTF_8);
    }
}
