package dev.evenkeel.reply;

import com.google.common.hash.Hashing;
import dev.evenkeel.playbook.Answers;
import dev.evenkeel.playbook.Conditions;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleOrder;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.text.ScratchPool;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The replies of a set of packs by language and technique. */
final class Templates {

    private final String defaultLanguage;
    private final ScratchPool<ReplyText> replies = new ScratchPool<>(new ReplyText.Maker());

    /** By language and technique; looked up and never gone through, so the order does not matter. */
    private final Map<String, Map<TechniqueId, TemplateList>> byLanguage = new HashMap<>();

    Templates(List<Template> templates, String defaultLanguage, Conditions conditions) {
        for (Template template : Rule.inOrder(RuleOrder.BY_ID, Rule.acting(templates))) {
            listFor(template).add(template, conditions.add(CompiledTemplate.condition(template)));
        }
        this.defaultLanguage = defaultLanguage.toLowerCase(Locale.ROOT);
    }

    private TemplateList listFor(Template template) {
        String language = template.locale().toLowerCase(Locale.ROOT);
        Map<TechniqueId, TemplateList> all = byLanguage.get(language);
        if (all == null) {
            all = new HashMap<>();
            byLanguage.put(language, all);
        }
        TemplateList some = all.get(template.technique());
        if (some == null) {
            some = new TemplateList();
            all.put(template.technique(), some);
        }
        return some;
    }

    /** What can be said at one turn; a date is named in the time zone. */
    Setting setting(Answers answers, Brief brief, ReplyHistory history, ZoneId zone) {
        String language = language(brief.customer().locale());
        SlotValues values = SlotValues.of(brief.customer(), brief.agent(), brief.issue(), zone, language);
        return new Setting(this, language, answers, brief, history, values);
    }

    /** The closest language that there are replies in: the wanted one, its parent, or the packs' own. */
    private String language(@Nullable String wanted) {
        String tag = wanted == null ? defaultLanguage : wanted.toLowerCase(Locale.ROOT);
        while (!byLanguage.containsKey(tag)) {
            int hyphen = tag.lastIndexOf('-');
            if (hyphen < 0) {
                return defaultLanguage;
            }
            tag = tag.substring(0, hyphen);
        }
        return tag;
    }

    /** The templates of a technique, in the order of their ids; none if there are none in the language. */
    List<CompiledTemplate> of(String language, TechniqueId technique) {
        Map<TechniqueId, TemplateList> all = byLanguage.get(language);
        TemplateList some = all == null ? null : all.get(technique);
        return some == null ? List.of() : some.compiled();
    }

    /** Whether the fall-back language has a template of a technique that fits whatever the situation. */
    boolean alwaysHas(TechniqueId technique) {
        Map<TechniqueId, TemplateList> all = byLanguage.get(defaultLanguage);
        TemplateList some = all == null ? null : all.get(technique);
        return some != null && some.hasOneThatAlwaysFits();
    }

    /** Whether any template of a technique can be filled here. */
    boolean exist(TechniqueId technique, Setting setting) {
        List<CompiledTemplate> all = of(setting.language(), technique);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fits(setting)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The template to use for a technique: one of the packs' own language if none of the customer's can be filled.
     *
     * @throws IllegalStateException if none can be filled at all
     */
    CompiledTemplate choose(TechniqueId technique, Setting setting) {
        CompiledTemplate chosen = choose(of(setting.language(), technique), setting);
        if (chosen == null) {
            chosen = choose(of(defaultLanguage, technique), setting);
        }
        if (chosen == null) {
            throw new IllegalStateException("no template always fits " + technique.id());
        }
        return chosen;
    }

    private static @Nullable CompiledTemplate choose(List<CompiledTemplate> all, Setting setting) {
        int count = 0;
        int closest = -1;
        for (int i = 0; i < all.size(); i++) {
            CompiledTemplate one = all.get(i);
            int closeness = one.closeness(setting.values());
            if (closeness >= closest && one.fits(setting) && lastUse(one, setting) < 0) {
                count = closeness > closest ? 1 : count + 1;
                closest = closeness;
            }
        }
        return count == 0 ? stalest(all, setting) : fresh(all, closest, draw(setting.brief(), count), setting);
    }

    /** Of the templates that fit so closely and were not used lately, the one that so many others come before. */
    private static CompiledTemplate fresh(List<CompiledTemplate> all, int closeness, int before, Setting setting) {
        int left = before;
        for (int i = 0; i < all.size(); i++) {
            CompiledTemplate one = all.get(i);
            boolean fresh =
                    one.closeness(setting.values()) == closeness && one.fits(setting) && lastUse(one, setting) < 0;
            if (fresh && left-- == 0) {
                return one;
            }
        }
        throw new IllegalStateException("a template that was counted is gone");
    }

    /** Of the templates that fit, the one that was used longest ago. */
    private static @Nullable CompiledTemplate stalest(List<CompiledTemplate> all, Setting setting) {
        CompiledTemplate stalest = null;
        int earliest = Integer.MAX_VALUE;
        for (int i = 0; i < all.size(); i++) {
            CompiledTemplate one = all.get(i);
            if (one.fits(setting) && lastUse(one, setting) < earliest) {
                stalest = one;
                earliest = lastUse(one, setting);
            }
        }
        return stalest;
    }

    /** A template's text with these values. */
    String fill(TemplateText text, SlotValues values) {
        ReplyText reply = replies.take();
        try {
            String filled = text.fill(values, reply);
            replies.giveBack(reply);
            return filled;
        } catch (Throwable e) {
            replies.letGo(reply);
            throw e;
        }
    }

    /** How lately it was used, from 0 for the longest ago; negative if it was not. */
    private static int lastUse(CompiledTemplate compiled, Setting setting) {
        return setting.history()
                .templates()
                .lastIndexOf(compiled.template().info().id());
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
