package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts a pack together from files that a reader has parsed.
 *
 * <p>What is wrong is kept and told by the pack itself, so that one broken file does not hide what is wrong with the others.
 * Mutable and not thread-safe, unlike what it builds.
 */
public final class PackAssembly {
    private final PackFile first;
    private final Problems problems = new Problems();
    private final PackManifest manifest;
    private final List<PackFile> files = new ArrayList<>();

    PackAssembly(PackFile manifestFile) {
        first = manifestFile;
        problems.show(manifestFile.content().origin().pack(), manifestFile);
        manifest = new ManifestBinder(manifestFile.content(), problems).bind();
    }

    /** What {@code pack.json} says; its {@link PackManifest#files()} are to be added in their order. */
    public PackManifest manifest() {
        return manifest;
    }

    /** Adds a file that could be parsed. */
    public PackAssembly add(PackFile file) {
        files.add(file);
        problems.show(file.content().origin().pack(), file);
        return this;
    }

    /**
     * Notes that a file could not be read.
     *
     * @param text the file's text, to show the line from; empty if it has none
     * @param at where in the file
     * @param message what is wrong
     */
    public PackAssembly unreadable(String text, Origin at, String message) {
        problems.show(at.pack(), new PackFile(at.file(), new Value.Fields(Map.of(), at), text));
        problems.at(at, message);
        return this;
    }

    /** The pack, sound or not. */
    public RulePack build() {
        FileMerge merge = new FileMerge(problems);
        files.forEach(merge::add);
        List<PackFile> all = new ArrayList<>();
        all.add(first);
        all.addAll(files);
        return new RulePack(manifest, all, merge.merged(first.content().origin()), problems.all());
    }
}
