package dev.evenkeel.standard;

import dev.evenkeel.rules.PackManifest;
import dev.evenkeel.rules.PreparedPack;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes the prepared form of the default pack; the build runs it once the classes are compiled. */
final class PrepareStandardPack {

    private PrepareStandardPack() {}

    /**
     * Writes the form beside the classes.
     *
     * @param arguments the folder of the module's classes
     */
    public static void main(String[] arguments) throws IOException {
        writeBelow(Path.of(arguments[0]));
    }

    /** Writes the form where the class path has it that begins here. */
    static void writeBelow(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve(Path.of("dev", "evenkeel", "standard")));
        Files.write(folder.resolve(StandardFiles.PREPARED), form());
    }

    /** The prepared form of the pack as it is written now. */
    static byte[] form() throws IOException {
        RulePack written = new StandardFiles().get();
        PackManifest manifest = written.manifest();
        List<String> names = new ArrayList<>();
        names.add(EngineClasses.NAME);
        names.add("pack.json");
        for (Value.Text file : manifest.files()) {
            names.add(file.text());
        }
        if (manifest.weights() != null) {
            names.add(manifest.weights().file().text());
        }
        List<PreparedPack.Source> sources = new ArrayList<>();
        for (String name : names) {
            sources.add(Objects.requireNonNull(StandardFiles.read(name)));
        }
        return PreparedPack.write(written, sources);
    }
}
