package dev.evenkeel.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of itself in {@code pack.json}.
 *
 * @param id its id, such as {@code default} or {@code acme.telecom}
 * @param version its version
 * @param engine the engine versions that it works with
 * @param extended the packs that must lie below it
 * @param locales the BCP 47 tags of its languages, the main one first; empty if it adds no words
 * @param license its licence, as an SPDX id; empty if it names none
 * @param sources the guides, papers and practices that it draws on
 * @param files the paths of its other files, in the order in which they are read, and where they are listed
 * @param weights the file of its learned weights, or null if it has none
 */
public record PackManifest(
        String id,
        Version version,
        VersionRange engine,
        List<Extended> extended,
        List<String> locales,
        String license,
        List<String> sources,
        List<Value.Text> files,
        @Nullable Weights weights) {

    /** The version of the pack format that this engine reads. */
    public static final int FORMAT = 1;

    public PackManifest {
        extended = List.copyOf(extended);
        locales = List.copyOf(locales);
        sources = List.copyOf(sources);
        files = List.copyOf(files);
    }

    /**
     * A pack that must lie below.
     *
     * @param id its id
     * @param range its versions that will do
     * @param origin where it was named
     */
    public record Extended(String id, VersionRange range, Origin origin) {}

    /**
     * Learned weights, bound by their hash.
     *
     * @param file the path of their file
     * @param sha256 the SHA-256 of its bytes, in hex
     */
    public record Weights(Value.Text file, Value.Text sha256) {}
}
