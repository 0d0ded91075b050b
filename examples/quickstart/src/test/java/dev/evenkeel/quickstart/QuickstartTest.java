package dev.evenkeel.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the first screen of the README to the program that it shows. */
class QuickstartTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/dev/evenkeel/quickstart/Quickstart.java");

    @Test
    void the_readme_shows_what_the_program_prints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String output = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");

        assertThat(output).isNotBlank();
        assertThat(Files.readString(README)).contains("```text\n" + output + "```");
    }

    @Test
    void every_line_of_code_in_the_readme_is_in_the_program() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf("```java\n") + "```java\n".length();
        List<String> shown =
                readme.substring(start, readme.indexOf("```", start)).lines().toList();
        List<String> program =
                Files.readAllLines(SOURCE).stream().map(String::strip).toList();

        assertThat(shown)
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> assertThat(program).contains(line.strip()));
    }

    @Test
    void the_program_has_fewer_than_forty_lines() throws IOException {
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(40);
    }
}
