package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SoakCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void fewer_than_no_turns_are_not_understood() {
        assertThat(soak("--turns", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--turns must be at least 0, not -1");
        assertThat(out.size()).isZero();
    }

    @Test
    void turns_of_no_conversation_are_not_understood() {
        assertThat(soak("--turns", "10", "--conversations", "0")).isEqualTo(2);
        assertThat(err.toString()).contains("--conversations must be at least 1, not 0");
        assertThat(out.size()).isZero();
    }

    private int soak(String... arguments) {
        return new CommandLine(new SoakCommand(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
