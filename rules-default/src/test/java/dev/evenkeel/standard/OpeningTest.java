package dev.evenkeel.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM loads that has just started and opens an engine with the default pack: nothing that takes it long. */
class OpeningTest {

    @Test
    void nothing_is_parsed_no_lambda_linked_and_no_library_loaded_while_an_engine_opens(@TempDir Path folder)
            throws Exception {
        List<String> loaded = loadedWhileOpening(folder);

        assertThat(loaded).anyMatch(line -> line.contains(Evenkeel.class.getName()));
        assertThat(loaded).noneMatch(line -> line.contains("com.fasterxml"));
        assertThat(loaded)
                .as("to link a lambda takes longer here than what it does")
                .noneMatch(line -> line.contains("dev.evenkeel") && line.contains("$$Lambda"));
        assertThat(loaded)
                .as("the first of its collections brings dozens of classes along")
                .noneMatch(line -> line.contains("com.google.common"));
    }

    private static List<String> loadedWhileOpening(Path folder) throws IOException, InterruptedException {
        PrepareStandardPack.writeBelow(folder);
        Path log = folder.resolve("classes.log");
        Process opening = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        folder + File.pathSeparator + System.getProperty("java.class.path"),
                        OpensOnce.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(opening.getInputStream().readAllBytes(), UTF_8);
        assertThat(opening.waitFor()).as(said).isZero();
        return Files.readAllLines(log);
    }

    /** Opens an engine and is done. */
    static final class OpensOnce {
        private OpensOnce() {}

        public static void main(String[] arguments) {
            Evenkeel.with(StandardPack.english());
        }
    }
}
