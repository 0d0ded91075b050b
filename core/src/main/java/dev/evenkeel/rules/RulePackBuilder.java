package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.WeightsFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds a pack in Java from the same maps and lists that a pack's files hold.
 *
 * <pre>{@code
 * RulePack pack = RulePack.builder("acme")
 *         .extending("default", "[1.0,2.0)")
 *         .rule("signals", Map.of(
 *                 "id", "acme.outage.down",
 *                 "signal", "acme.outage",
 *                 "strength", 0.7,
 *                 "phrases", List.of("(it's|everything is) down"),
 *                 "source", "our own tickets",
 *                 "examples", Map.of("match", List.of("It's down again"), "noMatch", List.of("calm down"))))
 *         .build();
 * }</pre>
 *
 * <p>Mutable and not thread-safe, unlike what it builds.
 */
public final class RulePackBuilder {
    private final Map<String, Object> manifest = new TreeMap<>();
    private final List<Map<String, Object>> extended = new ArrayList<>();
    private final Map<String, List<Object>> lists = new TreeMap<>();
    private final Map<String, Map<String, Object>> objects = new TreeMap<>();
    private final String id;
    private byte @Nullable [] weights;

    RulePackBuilder(String id) {
        this.id = id;
        manifest.put("format", PackManifest.FORMAT);
        manifest.put("id", id);
        manifest.put("version", "1.0.0");
        manifest.put("engine", "[" + Engine.VERSION + ",1000.0)");
    }

    /** The pack's version; 1.0.0 if it is not given. */
    public RulePackBuilder version(String version) {
        manifest.put("version", version);
        return this;
    }

    /** The engine versions that it works with; from this one on if it is not given. */
    public RulePackBuilder engine(String range) {
        manifest.put("engine", range);
        return this;
    }

    /** A pack that must lie below, and its versions that will do. */
    public RulePackBuilder extending(String pack, String range) {
        extended.add(Map.of("id", pack, "range", range));
        return this;
    }

    /** The BCP 47 tags of its languages, the main one first. */
    public RulePackBuilder locales(String... tags) {
        manifest.put("locales", List.of(tags));
        return this;
    }

    /** Adds a rule to a section that is a list, such as {@code signals}. */
    public RulePackBuilder rule(String section, Map<String, ?> rule) {
        lists.computeIfAbsent(section, s -> new ArrayList<>()).add(rule);
        return this;
    }

    /** Adds rules to a section that is a list. */
    public RulePackBuilder rules(String section, List<? extends Map<String, ?>> rules) {
        rules.forEach(rule -> rule(section, rule));
        return this;
    }

    /** Puts fields into a section that is an object, such as {@code vocabulary}. */
    public RulePackBuilder settings(String section, Map<String, ?> settings) {
        objects.computeIfAbsent(section, s -> new TreeMap<>()).putAll(settings);
        return this;
    }

    /** The learned weights that the pack brings, in place of those of layers below. */
    public RulePackBuilder weights(LearnedFeelings learned) {
        weights = WeightsFile.write(learned);
        manifest.put(
                "weights",
                Map.of(
                        "file",
                        "java.weights",
                        "sha256",
                        Hashing.sha256().hashBytes(weights).toString()));
        return this;
    }

    /** Changes a rule of a layer below. */
    public RulePackBuilder override(String rule, Map<String, ?> changes) {
        return settings(Sections.OVERRIDE, Map.of(rule, changes));
    }

    /**
     * The pack; what is wrong with it is told when it is used.
     *
     * @throws IllegalArgumentException if something in it is neither text, number, flag, list nor map
     */
    public RulePack build() {
        Literals literals = new Literals(id);
        manifest.put("extends", extended);
        Map<String, Object> sections = new LinkedHashMap<>(lists);
        sections.putAll(objects);
        PackFile file = new PackFile("java", literals.fields("", sections), "");
        PackAssembly assembly = RulePack.assemble(
                        new PackFile("java", literals.fields("", ImmutableMap.copyOf(manifest)), ""))
                .add(file);
        PackManifest.Weights named = assembly.manifest().weights();
        if (weights != null && named != null) {
            assembly.weights(named, weights);
        }
        return assembly.build();
    }
}
