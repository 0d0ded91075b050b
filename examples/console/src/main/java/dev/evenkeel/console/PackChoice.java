package dev.evenkeel.console;

import dev.evenkeel.json.JsonPacks;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PackManifest.Extended;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.standard.StandardPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Which packs a command is about: one named by a person, and those below it. */
final class PackChoice {

    private static final String DEFAULT = "default";

    @Option(
            names = "--over",
            paramLabel = "DIR",
            description = "A folder with a pack that lies below, lowest first; the default pack is there by itself.")
    private List<Path> below = List.of();

    /**
     * The packs, lowest first, one laid over the other.
     *
     * @param name the folder of a pack, or {@code default}
     */
    Layers layers(String name) {
        List<RulePack> packs = new ArrayList<>();
        below.forEach(folder -> packs.add(JsonPacks.readFolder(folder)));
        packs.add(name.equals(DEFAULT) ? StandardPack.english() : JsonPacks.readFolder(Path.of(name)));
        if (packs.stream().anyMatch(PackChoice::extendsDefault)
                && packs.stream().noneMatch(pack -> pack.id().equals(DEFAULT))) {
            packs.add(0, StandardPack.english());
        }
        return Layers.of(packs);
    }

    private static boolean extendsDefault(RulePack pack) {
        return pack.manifest().extended().stream().map(Extended::id).anyMatch(DEFAULT::equals);
    }
}
