package dev.evenkeel.json;

import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.PackAssembly;
import dev.evenkeel.rules.PackBounds;
import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.PackFile;
import dev.evenkeel.rules.PackManifest;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.Value;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one pack, file by file; a file that cannot be read does not keep the others from being read. */
final class PackReader {
    private final PackFiles files;
    private final TreeReader trees = new TreeReader();

    PackReader(PackFiles files) {
        this.files = files;
    }

    RulePack read() {
        // Read twice: the first time for the id, which every origin names from then on.
        String pack = idIn(file("", JsonPacks.MANIFEST));
        ReadFile manifest = file(pack, JsonPacks.MANIFEST);
        if (manifest.tree() == null) {
            throw new PackException(manifest.mistakes().stream()
                    .map(mistake -> mistake.in(manifest.text()))
                    .toList());
        }
        PackAssembly assembly = RulePack.assemble(new PackFile(JsonPacks.MANIFEST, manifest.tree(), manifest.text()));
        tell(manifest, assembly);
        for (Value.Text listed : assembly.manifest().files()) {
            add(file(pack, listed), assembly);
        }
        PackManifest.Weights weights = assembly.manifest().weights();
        if (weights != null) {
            addWeights(weights, manifest.text(), assembly);
        }
        refuseUnlisted(pack, assembly);
        return assembly.build();
    }

    private static void add(ReadFile file, PackAssembly assembly) {
        if (file.tree() != null) {
            assembly.add(new PackFile(file.name(), file.tree(), file.text()));
        }
        tell(file, assembly);
    }

    private static void tell(ReadFile file, PackAssembly assembly) {
        file.mistakes()
                .forEach(mistake -> assembly.wrong(file.text(), mistake.at(), mistake.message(), mistake.hint()));
    }

    private ReadFile file(String pack, String name) {
        return file(pack, name, new Origin(pack, name, 0, 0));
    }

    private ReadFile file(String pack, Value.Text listed) {
        return file(pack, listed.text(), listed.origin());
    }

    /** @param wanted where a missing file is reported */
    private ReadFile file(String pack, String name, Origin wanted) {
        try {
            return trees.read(pack, name, bytes(name));
        } catch (Unreadable e) {
            return ReadFile.failed(name, wanted, e.problem);
        }
    }

    private void addWeights(PackManifest.Weights named, String manifestText, PackAssembly assembly) {
        try {
            assembly.weights(named, bytes(named.file().text()));
        } catch (Unreadable e) {
            assembly.wrong(manifestText, named.file().origin(), e.problem, "");
        }
    }

    private byte[] bytes(String name) throws Unreadable {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new Unreadable(name, "is not there");
            }
            byte[] bytes = in.readNBytes(PackBounds.FILE_BYTES + 1);
            if (bytes.length > PackBounds.FILE_BYTES) {
                throw new Unreadable(name, "is larger than " + PackBounds.FILE_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(name, "cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /** A file that is not there or cannot be read to its end. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final String problem;

        Unreadable(String file, String problem) {
            super(problem, null, false, false);
            this.problem = "the file \"" + file + "\" " + problem;
        }
    }

    private void refuseUnlisted(String pack, PackAssembly assembly) {
        Set<String> listed = new LinkedHashSet<>();
        listed.add(JsonPacks.MANIFEST);
        assembly.manifest().files().forEach(file -> listed.add(file.text()));
        PackManifest.Weights weights = assembly.manifest().weights();
        if (weights != null) {
            listed.add(weights.file().text());
        }
        List<String> names = new ArrayList<>();
        try {
            names.addAll(files.names());
        } catch (IOException | RuntimeException e) {
            assembly.wrong("", new Origin(pack, JsonPacks.MANIFEST, 0, 0), "the folder cannot be listed", "");
        }
        names.removeAll(listed);
        names.forEach(name -> assembly.wrong(
                "",
                new Origin(pack, name, 0, 0),
                "the file is not listed in pack.json",
                "add it to \"files\", or take it out of the folder"));
    }

    private static String idIn(ReadFile manifest) {
        Value.Fields tree = manifest.tree();
        return tree != null && tree.get("id") instanceof Value.Text id ? id.text() : "?";
    }
}
