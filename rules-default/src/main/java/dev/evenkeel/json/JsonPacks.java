package dev.evenkeel.json;

import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.RulePack;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads rule packs from JSON files: {@code pack.json} and the files that it lists.
 *
 * <p>Comments and trailing commas are allowed; names may not be given twice; files are UTF-8. Every value keeps the line and
 * column where it was written. A syntax error ends its own file alone: a pack that was read may be broken, and tells what is
 * wrong, all at once, as soon as it is used (see {@link RulePack#problems()}).
 *
 * <p>Thread-safe; keeps nothing.
 */
public final class JsonPacks {
    /** The file that every pack begins with. */
    static final String MANIFEST = "pack.json";

    private JsonPacks() {}

    /**
     * Reads a pack from a folder, in which every file must be listed or be one of {@code README.md}, {@code LICENSE},
     * {@code NOTICE} and {@code CHANGELOG.md}.
     *
     * @throws PackException if {@code pack.json} cannot be read
     */
    public static RulePack readFolder(Path folder) {
        return new PackReader(new FolderFiles(folder)).read();
    }

    /**
     * Reads a pack from resources.
     *
     * <pre>{@code
     * JsonPacks.readResources(name -> AcmePack.class.getResourceAsStream("pack/" + name))
     * }</pre>
     *
     * <p>The function is called with the names of the pack's files, and stands in the module that owns them, since a module
     * does not open its resources to others.
     *
     * @param resources gives a fresh stream for a file, or null if there is no such file; the stream is closed here
     * @throws PackException if {@code pack.json} cannot be read
     */
    public static RulePack readResources(Function<String, @Nullable InputStream> resources) {
        return new PackReader(new ResourceFiles(resources)).read();
    }

    /**
     * Reads a pack from texts by file name, every one of which must be listed.
     *
     * @throws PackException if {@code pack.json} cannot be read
     */
    public static RulePack read(Map<String, String> files) {
        return new PackReader(new TextFiles(files)).read();
    }
}
