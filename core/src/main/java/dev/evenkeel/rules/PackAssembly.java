package dev.evenkeel.rules;

import com.google.common.hash.Hashing;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.WeightsFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pack together from files that a reader has parsed.
 *
 * <p>What is wrong is kept and told by the pack itself, so that one broken file does not hide what is wrong with the others.
 * Mutable and not thread-safe, unlike what it builds.
 */
public final class PackAssembly {
    private static final Value.Fields NOTHING = new Value.Fields(Map.of(), Origin.inCode("", ""));

    private final PackFile first;
    private final Problems problems = new Problems();
    private final PackManifest manifest;
    private final List<PackFile> files = new ArrayList<>();
    private @Nullable LearnedFeelings weights;

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

    /** Adds the bytes of the weights that the manifest names; they must have the hash that it gives. */
    public PackAssembly weights(PackManifest.Weights named, byte[] bytes) {
        String hash = Hashing.sha256().hashBytes(bytes).toString();
        if (!hash.equals(named.sha256().text())) {
            problems.at(
                    named.sha256().origin(),
                    "the file \"" + named.file().text() + "\" has another SHA-256",
                    "it is " + hash);
            return this;
        }
        try {
            weights = WeightsFile.read(bytes);
        } catch (IllegalArgumentException e) {
            problems.at(named.file().origin(), String.valueOf(e.getMessage()));
        }
        return this;
    }

    /**
     * Notes something wrong that the reader found.
     *
     * @param text the text of the file that it is in, to show the line from; empty if there is none
     * @param at where
     * @param message what is wrong
     * @param hint what would be right, or an empty text
     */
    public PackAssembly wrong(String text, Origin at, String message, String hint) {
        problems.show(at.pack(), new PackFile(at.file(), NOTHING, text));
        problems.at(at, message, hint);
        return this;
    }

    /** The pack, sound or not. */
    public RulePack build() {
        FileMerge merge = new FileMerge(problems);
        files.forEach(merge::add);
        List<PackFile> all = new ArrayList<>();
        all.add(first);
        all.addAll(files);
        return new RulePack(manifest, all, merge.merged(first.content().origin()), weights, problems.all());
    }
}
