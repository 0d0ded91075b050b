package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Identified;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a {@link PackManifest} of the object in {@code pack.json}. */
final class ManifestBinder {
    private static final Version NO_VERSION = new Version(0, 0, 0);
    private static final VersionRange ANY = VersionRange.parse("[0,999999]");

    /** Folders and a file of plain letters, none of which begins with a dot: no way leads out of the pack. */
    private static final String PATH = "([A-Za-z0-9_-][A-Za-z0-9._-]{0,60}/){0,6}[A-Za-z0-9_-][A-Za-z0-9._-]{0,60}";

    private static final Pattern FILE = Pattern.compile(PATH + "\\.json");
    private static final Pattern WEIGHTS_FILE = Pattern.compile(PATH + "\\.weights");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

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
        Value.Text engine = manifest.requiredText("engine");
        VersionRange range = parsed(engine, VersionRange::parse, ANY);
        if (engine != null && !range.contains(Engine.VERSION)) {
            problems.at(engine.origin(), "the pack works with engines " + range + "; this one is " + Engine.VERSION);
        }
        PackManifest bound = new PackManifest(
                id(manifest.requiredText("id")),
                parsed(manifest.requiredText("version"), Version::parse, NO_VERSION),
                range,
                extended(),
                locales(),
                manifest.text("license", ""),
                texts("sources"),
                files(),
                weights());
        manifest.close();
        return bound;
    }

    private List<PackManifest.Extended> extended() {
        List<PackManifest.Extended> extended = new ArrayList<>();
        for (Entry entry : manifest.entries("extends")) {
            extended.add(new PackManifest.Extended(
                    id(entry.requiredText("id")),
                    parsed(entry.requiredText("range"), VersionRange::parse, ANY),
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

    private List<Value.Text> files() {
        List<Value.Text> files = manifest.texts("files");
        Set<String> seen = new LinkedHashSet<>();
        for (Value.Text file : files) {
            if (!FILE.matcher(file.text()).matches()) {
                problems.at(
                        file.origin(),
                        "\"" + file.text() + "\" is not a path within the pack",
                        "write it as in signals/conduct.json");
            } else if (!seen.add(file.text())) {
                problems.at(file.origin(), "the file \"" + file.text() + "\" is listed twice");
            }
        }
        if (files.size() > PackBounds.FILES) {
            problems.at(manifest.origin(), "more than " + PackBounds.FILES + " files");
        }
        return files.stream()
                .filter(file -> seen.remove(file.text()))
                .limit(PackBounds.FILES)
                .toList();
    }

    private PackManifest.@Nullable Weights weights() {
        Entry entry = manifest.entry("weights");
        if (entry == null) {
            return null;
        }
        Value.Text file = entry.requiredText("file");
        Value.Text sha256 = entry.requiredText("sha256");
        entry.close();
        if (file == null || sha256 == null) {
            return null;
        }
        if (!WEIGHTS_FILE.matcher(file.text()).matches()) {
            problems.at(
                    file.origin(),
                    "\"" + file.text() + "\" is not a path within the pack",
                    "write it as in weights/en.weights");
            return null;
        }
        if (!SHA_256.matcher(sha256.text()).matches()) {
            problems.at(sha256.origin(), "\"sha256\" must be 64 digits of 0 to 9 and a to f");
            return null;
        }
        return new PackManifest.Weights(file, sha256);
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
