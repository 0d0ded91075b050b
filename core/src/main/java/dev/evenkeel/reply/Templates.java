package dev.evenkeel.reply;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.hash.Hashing;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The replies of a set of packs by language and technique. */
final class Templates {

    private static final Comparator<CompiledTemplate> BY_ID =
            Comparator.comparing(compiled -> compiled.template().info().id().id());

    private final String defaultLanguage;
    private final ImmutableMap<String, ImmutableListMultimap<TechniqueId, CompiledTemplate>> byLanguage;

    /** @throws IllegalArgumentException if a template's text cannot be read */
    Templates(List<Template> templates, String defaultLanguage) {
        Map<String, ListMultimap<TechniqueId, CompiledTemplate>> found = new TreeMap<>();
        templates.stream()
                .filter(template -> template.info().mode() == Mode.ON)
                .map(CompiledTemplate::of)
                .sorted(BY_ID)
                .forEach(compiled -> found.computeIfAbsent(
                                Ascii.toLowerCase(compiled.template().locale()),
                                language -> MultimapBuilder.linkedHashKeys()
                                        .arrayListValues()
                                        .build())
                        .put(compiled.template().technique(), compiled));
        ImmutableMap.Builder<String, ImmutableListMultimap<TechniqueId, CompiledTemplate>> frozen =
                ImmutableMap.builder();
        found.forEach((language, all) -> frozen.put(language, ImmutableListMultimap.copyOf(all)));
        this.byLanguage = frozen.buildOrThrow();
        this.defaultLanguage = Ascii.toLowerCase(defaultLanguage);
    }

    /** The closest language that there are replies in: the wanted one, its parent, or the packs' own. */
    String language(@Nullable String wanted) {
        String tag = wanted == null ? defaultLanguage : Ascii.toLowerCase(wanted);
        while (!byLanguage.containsKey(tag)) {
            int hyphen = tag.lastIndexOf('-');
            if (hyphen < 0) {
                return defaultLanguage;
            }
            tag = tag.substring(0, hyphen);
        }
        return tag;
    }

    ImmutableList<CompiledTemplate> of(String language, TechniqueId technique) {
        ImmutableListMultimap<TechniqueId, CompiledTemplate> all = byLanguage.get(language);
        return all == null ? ImmutableList.of() : all.get(technique);
    }

    /** The template to use for a technique, or null if none can be filled here. */
    @Nullable
    CompiledTemplate choose(
            String language,
            TechniqueId technique,
            Situation situation,
            Brief brief,
            Map<Slot, String> values,
            ReplyHistory history) {
        List<CompiledTemplate> fitting = new ArrayList<>();
        for (CompiledTemplate compiled : of(language, technique)) {
            if (compiled.fits(situation, brief, values)) {
                fitting.add(compiled);
            }
        }
        return fitting.isEmpty() ? null : pick(fitting, brief, values, history);
    }

    private static CompiledTemplate pick(
            List<CompiledTemplate> fitting, Brief brief, Map<Slot, String> values, ReplyHistory history) {
        List<CompiledTemplate> best = new ArrayList<>();
        int closest = -1;
        for (CompiledTemplate compiled : fitting) {
            if (!history.templates().contains(compiled.template().info().id())) {
                int closeness = compiled.closeness(values);
                if (closeness > closest) {
                    best.clear();
                    closest = closeness;
                }
                if (closeness == closest) {
                    best.add(compiled);
                }
            }
        }
        return best.isEmpty() ? leastRecentlyUsed(fitting, history) : best.get(draw(brief, best.size()));
    }

    private static CompiledTemplate leastRecentlyUsed(List<CompiledTemplate> fitting, ReplyHistory history) {
        CompiledTemplate oldest = fitting.get(0);
        for (CompiledTemplate compiled : fitting) {
            if (lastUse(compiled, history) < lastUse(oldest, history)) {
                oldest = compiled;
            }
        }
        return oldest;
    }

    private static int lastUse(CompiledTemplate compiled, ReplyHistory history) {
        RuleId id = compiled.template().info().id();
        return history.templates().lastIndexOf(id);
    }

    /** Variety that is the same on every machine: it hangs on conversation and turn alone. */
    private static int draw(Brief brief, int choices) {
        int hash = Hashing.murmur3_32_fixed()
                .newHasher()
                .putUnencodedChars(brief.conversation())
                .putInt(brief.turn())
                .hash()
                .asInt();
        return Math.floorMod(hash, choices);
    }
}
