package dev.evenkeel.json;

import dev.evenkeel.rules.PackBounds;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files in a folder; none outside of it, whatever a name or a link says. */
final class FolderFiles implements PackFiles {
    /** What may lie beside the files of a pack; looked up and never iterated. */
    private static final Set<String> BESIDE =
            Set.of("README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "weights/PROVENANCE.md");

    private static final int DEEPEST = 8;

    private final Path folder;

    FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file) || !file.toRealPath().startsWith(folder.toRealPath())) {
            return null;
        }
        return Files.newInputStream(file);
    }

    @Override
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"))
                    .filter(name -> !BESIDE.contains(name))
                    .sorted()
                    .limit(2L * PackBounds.FILES)
                    .toList();
        }
    }
}
