package dev.evenkeel.reply;

import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Conditions;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleOrder;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The replies of a set of packs by language and technique. */
final class Templates {

    private final String defaultLanguage;
    private final Conditions conditions;

    /** By language and technique; looked up and never gone through, so the order does not matter. */
    private final Map<String, Map<TechniqueId, TemplateList>> byLanguage = new HashMap<>();

    Templates(List<Template> templates, String defaultLanguage) {
        List<Condition> whens = new ArrayList<>(templates.size());
        for (Template template : Rule.inOrder(RuleOrder.BY_ID, Rule.acting(templates))) {
            listFor(template).add(template, whens.size());
            whens.add(template.when());
        }
        this.conditions = Conditions.of(whens);
        this.defaultLanguage = Ascii.toLowerCase(defaultLanguage);
    }

    private TemplateList listFor(Template template) {
        String language = Ascii.toLowerCase(template.locale());
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

    /** What templates are held against at one turn. */
    Setting setting(Situation situation, Brief brief, SlotValues values) {
        return new Setting(situation, conditions.in(situation), brief, values);
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

    /** The templates of a technique, in the order of their ids; none if there are none in the language. */
    List<CompiledTemplate> of(String language, TechniqueId technique) {
        Map<TechniqueId, TemplateList> all = byLanguage.get(language);
        TemplateList some = all == null ? null : all.get(technique);
        return some == null ? List.of() : some.compiled();
    }

    /** Whether the fall-back language has a template of a technique that fits whatever the situation. */
    boolean alwaysHas(TechniqueId technique) {
        for (CompiledTemplate compiled : of(defaultLanguage, technique)) {
            if (compiled.alwaysFits()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any template of a technique can be filled here. */
    boolean exist(String language, TechniqueId technique, Setting setting) {
        List<CompiledTemplate> all = of(language, technique);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).fits(setting)) {
                return true;
            }
        }
        return false;
    }

    /** The template to use for a technique, or null if none can be filled here. */
    @Nullable
    CompiledTemplate choose(String language, TechniqueId technique, Setting setting, ReplyHistory history) {
        List<CompiledTemplate> all = of(language, technique);
        int count = 0;
        int closest = -1;
        CompiledTemplate stalest = null;
        for (int i = 0; i < all.size(); i++) {
            CompiledTemplate one = all.get(i);
            if (!one.fits(setting)) {
                continue;
            }
            if (isStaler(one, stalest, history)) {
                stalest = one;
            }
            int closeness = one.closeness(setting.values());
            if (closeness >= closest && lastUse(one, history) < 0) {
                count = closeness > closest ? 1 : count + 1;
                closest = closeness;
            }
        }
        return count == 0 ? stalest : fresh(all, closest, draw(setting.brief(), count), setting, history);
    }

    /** Of the templates that fit so closely and were not used lately, the one that so many others come before. */
    private static CompiledTemplate fresh(
            List<CompiledTemplate> all, int closeness, int before, Setting setting, ReplyHistory history) {
        int left = before;
        for (int i = 0; i < all.size(); i++) {
            CompiledTemplate one = all.get(i);
            boolean fresh =
                    one.closeness(setting.values()) == closeness && lastUse(one, history) < 0 && one.fits(setting);
            if (fresh && left-- == 0) {
                return one;
            }
        }
        throw new IllegalStateException("a template that was counted is gone");
    }

    private static boolean isStaler(CompiledTemplate one, @Nullable CompiledTemplate stalest, ReplyHistory history) {
        return stalest == null || lastUse(one, history) < lastUse(stalest, history);
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
