package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void advise_and_classify_read_standard_input_and_write_standard_output() {
        assertThat(run("{\"conversation\":\"c\",\"speaker\":\"customer\",\"text\":\"Hello\"}", "advise"))
                .isEqualTo(Main.OK);
        assertThat(run("{\"id\":\"m\",\"text\":\"Hello\"}", "classify")).isEqualTo(Main.OK);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        advice -> assertThat(advice).startsWith("{\"conversation\":\"c\",\"turn\":1,"),
                        reading -> assertThat(reading).startsWith("{\"id\":\"m\",\"language\":"));
    }

    @Test
    void advise_follows_the_playbook_that_is_asked_for() {
        String talk = """
                {"conversation":"c","speaker":"customer","text":"I'm so annoyed, the desk is late!"}
                {"conversation":"c","speaker":"agent","text":"I can see why you're annoyed."}
                {"conversation":"c","speaker":"customer","text":"It's really annoying."}""";

        assertThat(run(talk, "advise", "--playbook", "latte")).isEqualTo(Main.OK);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("default.latte.take-action");
    }

    @Test
    void a_playbook_that_nobody_knows_is_not_understood() {
        assertThat(run("", "advise", "--playbook", "lattte")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void no_input_gives_no_output() {
        assertThat(run("", "advise")).isEqualTo(Main.OK);
        assertThat(run("\n \n\t\r\n", "classify")).isEqualTo(Main.OK);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_line_that_cannot_be_used_shows_in_the_exit_status() {
        assertThat(run("{\"id\":\"m\"}\n{\"id\":\"m\",\"text\":\"Hello\"}", "classify"))
                .isEqualTo(Main.UNUSABLE_LINES);
    }

    @Test
    void a_command_that_is_not_understood_says_so() {
        assertThat(run("", "advice")).isEqualTo(2);
        assertThat(run("")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    @Test
    void a_stream_that_breaks_ends_the_run() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        InputStream message = new ByteArrayInputStream("{\"id\":\"m\",\"text\":\"\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(Main.run(closed, out, "classify")).isEqualTo(Main.BROKEN);
        assertThat(Main.run(message, full, "classify")).isEqualTo(Main.BROKEN);
    }

    @Test
    void the_soak_tells_how_many_turns_it_ran() {
        assertThat(run("", "soak", "--turns", "300", "--conversations", "20")).isEqualTo(Main.OK);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("turns +300\\R")
                .containsPattern("conversations kept +20\\R");
    }

    private int run(String input, String... args) {
        return Main.run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, args);
    }
}
