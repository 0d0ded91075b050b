package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedFeelings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as plain data: what it says of itself, and a tree of sections whose every value knows where it was written.
 *
 * <p>Immutable. A pack may be broken: {@link #problems()} tells what went wrong while it was read, and {@link Layers} tells it
 * together with everything else as soon as the pack is used. Packs are made by a reader such as {@code JsonPacks}, or in Java
 * by {@link #builder(String)}.
 */
public final class RulePack {
    private final PackManifest manifest;
    private final List<PackFile> files;
    private final Value.Fields sections;
    private final List<Problem> problems;
    private final @Nullable LearnedFeelings weights;
    private final PackStamp stamp;

    RulePack(
            PackManifest manifest,
            List<PackFile> files,
            Value.Fields sections,
            @Nullable LearnedFeelings weights,
            List<Problem> problems) {
        this.manifest = manifest;
        this.files = List.copyOf(files);
        this.sections = sections;
        this.problems = List.copyOf(problems);
        this.weights = weights;
        String hash = manifest.weights() == null
                ? TreeHash.of(sections)
                : TreeHash.of(sections, manifest.weights().sha256());
        this.stamp = new PackStamp(manifest.id(), manifest.version().toString(), hash);
    }

    /**
     * A builder for a pack written in Java.
     *
     * @param id the pack's id, such as {@code test}
     */
    public static RulePackBuilder builder(String id) {
        return new RulePackBuilder(id);
    }

    /** An assembly of files that some reader has parsed, beginning with {@code pack.json}. */
    public static PackAssembly assemble(PackFile manifest) {
        return new PackAssembly(manifest);
    }

    /** What it says of itself. */
    public PackManifest manifest() {
        return manifest;
    }

    /** Its id. */
    public String id() {
        return manifest.id();
    }

    /** Its sections by name, those of all files together. */
    public Value.Fields sections() {
        return sections;
    }

    /** Its learned weights, or null if it has none. */
    public @Nullable LearnedFeelings weights() {
        return weights;
    }

    /** What was wrong when it was read; empty for a sound pack. */
    public List<Problem> problems() {
        return problems;
    }

    /** Its id, version and hash. The hash is of what the pack says: comments, spaces and the split into files do not count. */
    public PackStamp stamp() {
        return stamp;
    }

    List<PackFile> files() {
        return files;
    }

    @Override
    public String toString() {
        return "RulePack[" + manifest.id() + " " + manifest.version() + "]";
    }
}
