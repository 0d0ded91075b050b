package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedFeelings;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as plain data: what it says of itself, and a tree of sections whose every value knows where it was written.
 *
 * <p>Immutable. A pack may be broken: {@link #problems()} tells what went wrong while it was read, and {@link Layers} tells it
 * together with everything else as soon as the pack is used. Packs are made by a reader such as {@code JsonPacks}, or in Java
 * by {@link #builder(String)}.
 */
public final class RulePack {
    private final PackStamp stamp;
    private final @Nullable PreparedRules prepared;
    private final @Nullable Supplier<RulePack> asWritten;
    private volatile @Nullable Content content;

    /** What a pack holds. */
    private record Content(
            PackManifest manifest,
            List<PackFile> files,
            Value.Fields sections,
            @Nullable LearnedFeelings weights,
            List<Problem> problems) {}

    RulePack(
            PackManifest manifest,
            List<PackFile> files,
            Value.Fields sections,
            @Nullable LearnedFeelings weights,
            List<Problem> problems) {
        this.content = new Content(manifest, List.copyOf(files), sections, weights, List.copyOf(problems));
        this.asWritten = null;
        this.prepared = null;
        String hash = manifest.weights() == null
                ? TreeHash.of(sections)
                : TreeHash.of(sections, manifest.weights().sha256());
        this.stamp = new PackStamp(manifest.id(), manifest.version().toString(), hash);
    }

    /** A pack that an engine can open by what was prepared; what it holds is read as it is written, when it is asked for. */
    RulePack(PackStamp stamp, PreparedRules prepared, Supplier<RulePack> asWritten) {
        this.stamp = stamp;
        this.prepared = prepared;
        this.asWritten = asWritten;
    }

    private Content content() {
        Content held = content;
        return held == null ? readContent() : held;
    }

    private synchronized Content readContent() {
        Content held = content;
        if (held == null) {
            held = Objects.requireNonNull(asWritten).get().content();
            content = held;
        }
        return held;
    }

    /** What an engine with this pack alone can work by, or null if nothing was prepared. */
    @Nullable
    PreparedRules prepared() {
        return prepared;
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
        return content().manifest();
    }

    /** Its id. */
    public String id() {
        return stamp.id();
    }

    /** Its sections by name, those of all files together. */
    public Value.Fields sections() {
        return content().sections();
    }

    /** Its learned weights, or null if it has none. */
    public @Nullable LearnedFeelings weights() {
        return content().weights();
    }

    /** What was wrong when it was read; empty for a sound pack. */
    public List<Problem> problems() {
        return content().problems();
    }

    /** Its id, version and hash. The hash is of what the pack says: comments, spaces and the split into files do not count. */
    public PackStamp stamp() {
        return stamp;
    }

    List<PackFile> files() {
        return content().files();
    }

    @Override
    public String toString() {
        return "RulePack[" + stamp.id() + " " + stamp.version() + "]";
    }
}
