package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.reply.Template;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.TechniqueId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the templates of replies. */
final class TemplateBinder {
    private static final Known<Channel> CHANNELS = Known.of("channel", Channel.class);

    private final Binding binding;
    private final Known<String> locales;

    TemplateBinder(Binding binding, Collection<String> locales) {
        this.binding = binding;
        Map<String, String> byTag = new LinkedHashMap<>();
        locales.forEach(tag -> byTag.put(tag, tag));
        this.locales = new Known<>("locale", ImmutableMap.copyOf(byTag));
    }

    Template template(Entry rule) {
        RuleInfo info = binding.rules().info(rule);
        TechniqueId technique = rule.known("technique", binding.names().customerTechniques());
        String locale = rule.known("locale", locales);
        TemplateCheck.check(rule.requiredText("text"), rule.problems());
        Condition.TensionBetween tension = tension(rule.entry("tension"));
        return new Template(
                info,
                technique == null ? TechniqueId.WAIT : technique,
                locale == null ? "und" : locale,
                rule.prose("text"),
                tension.lowest(),
                tension.highest(),
                rule.knownSet("channels", CHANNELS),
                rule.knownSet("types", binding.names().types()),
                binding.conditions().optional(rule, "when"),
                rule.knownSet("commits", TechniqueBinder.KINDS),
                rule.flag("admitsFault", false));
    }

    private static Condition.TensionBetween tension(@Nullable Entry range) {
        return range == null
                ? new Condition.TensionBetween(Tension.CALM, Tension.FURIOUS)
                : ConditionBinder.tension(range);
    }
}
