package dev.evenkeel.json;

import dev.evenkeel.simulation.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads scenarios to practise on from JSON, one scenario a file.
 *
 * <p>Files are written as those of a pack are: UTF-8, comments and trailing commas allowed, no name twice, no unknown names.
 * All that is wrong with a file is told at once, each with line and column. Thread-safe; keeps nothing.
 */
public final class JsonScenarios {
    /** The largest file of a scenario, in bytes. */
    public static final int FILE_BYTES = 256 << 10;

    private JsonScenarios() {}

    /**
     * Reads a scenario from a text.
     *
     * @param name what the file is called in messages
     * @throws ScenarioException if something is wrong with it
     */
    public static Scenario read(String name, String json) {
        return read(name, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a scenario from a file.
     *
     * @throws ScenarioException if something is wrong with it
     * @throws IOException if it cannot be read
     */
    public static Scenario readFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        }
    }

    /**
     * Reads a scenario from a stream, such as that of a resource, and leaves the stream open.
     *
     * @param name what the file is called in messages
     * @throws ScenarioException if something is wrong with it
     * @throws IOException if it cannot be read
     */
    public static Scenario read(String name, InputStream in) throws IOException {
        return read(name, in.readNBytes(FILE_BYTES + 1));
    }

    private static Scenario read(String name, byte[] bytes) {
        return new ScenarioReader(name).read(bytes);
    }
}
