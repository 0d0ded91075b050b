package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Identified;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a {@link PackManifest} of the object in {@code pack.json}. */
final class ManifestBinder {
    private static final Version NO_VERSION = new Version(0, 0, 0);
    private static final VersionRange NO_RANGE = new VersionRange(NO_VERSION, true, NO_VERSION, true);

    private final Entry manifest;
    private final Problems problems;

    ManifestBinder(Value.Fields manifest, Problems problems) {
        this.manifest = new Entry(manifest, problems);
        this.problems = problems;
    }

    PackManifest bind() {
        int format = manifest.whole("format", 1, 1_000_000);
        if (format != PackManifest.FORMAT) {
            problems.at(
                    manifest.origin(),
                    "the pack has format " + format + "; this engine reads format " + PackManifest.FORMAT);
        }
        PackManifest bound = new PackManifest(
                id(manifest.requiredText("id")),
                parsed(manifest.requiredText("version"), Version::parse, NO_VERSION),
                parsed(manifest.requiredText("engine"), VersionRange::parse, NO_RANGE),
                extended(),
                locales(),
                manifest.text("license", ""),
                texts("sources"),
                texts("files"),
                weights());
        manifest.close();
        return bound;
    }

    private List<PackManifest.Extended> extended() {
        List<PackManifest.Extended> extended = new ArrayList<>();
        for (Entry entry : manifest.entries("extends")) {
            extended.add(new PackManifest.Extended(
                    id(entry.requiredText("id")),
                    parsed(entry.requiredText("range"), VersionRange::parse, NO_RANGE),
                    entry.origin()));
            entry.close();
        }
        return extended;
    }

    private List<String> locales() {
        List<String> tags = new ArrayList<>();
        for (Value.Text tag : manifest.texts("locales")) {
            try {
                new Locale.Builder().setLanguageTag(tag.text());
                tags.add(tag.text());
            } catch (IllformedLocaleException e) {
                problems.at(tag.origin(), "\"" + tag.text() + "\" is not a language tag such as en or pt-BR");
            }
        }
        return tags;
    }

    private PackManifest.@Nullable WeightsFile weights() {
        Entry weights = manifest.entry("weights");
        if (weights == null) {
            return null;
        }
        Value.Text hash = weights.requiredText("sha256");
        if (hash != null && !hash.text().matches("[0-9a-f]{64}")) {
            problems.at(hash.origin(), "\"sha256\" is 64 digits of lower-case hex");
        }
        PackManifest.WeightsFile file =
                new PackManifest.WeightsFile(weights.text("file"), hash == null ? "" : hash.text());
        weights.close();
        return file;
    }

    private List<String> texts(String key) {
        return manifest.texts(key).stream().map(Value.Text::text).toList();
    }

    private String id(Value.@Nullable Text text) {
        return parsed(text, id -> Identified.requireWellFormed("pack", id), "");
    }

    private <T> T parsed(Value.@Nullable Text text, Function<String, T> parse, T standIn) {
        if (text == null) {
            return standIn;
        }
        try {
            return parse.apply(text.text());
        } catch (IllegalArgumentException e) {
            problems.at(text.origin(), String.valueOf(e.getMessage()));
            return standIn;
        }
    }
}
