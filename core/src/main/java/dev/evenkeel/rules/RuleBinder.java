package dev.evenkeel.rules;

import dev.evenkeel.signal.Examples;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what all rules have in common: id, source, mode, lock, and for rules that look for phrases, those and their examples. */
final class RuleBinder {
    private static final RuleId STAND_IN = new RuleId("unnamed");
    private static final Known<Mode> MODES = Known.of("mode", Mode.class);

    private final PhraseCheck phrases;

    RuleBinder(PhraseCheck phrases) {
        this.phrases = phrases;
    }

    /** A rule that must name its source. */
    RuleInfo info(Entry rule) {
        return info(rule, rule.prose("source"), Examples.none());
    }

    /** A rule that may name its source. */
    RuleInfo infoWithoutSource(Entry rule) {
        return info(rule, rule.text("source", ""), Examples.none());
    }

    /** A rule that looks for phrases, of which it must have at least one. */
    TextRule textRule(Entry rule, int drops) {
        if (!rule.has("phrases") || rule.texts("phrases").isEmpty()) {
            rule.problems().at(rule.origin(), "\"phrases\" needs at least one phrase" + rule.ofRule());
        }
        return optionalTextRule(rule, drops);
    }

    /** A rule that may look for phrases; if it does, it needs examples. */
    TextRule optionalTextRule(Entry rule, int drops) {
        List<String> wanted = phrases.check(rule.texts("phrases"), rule.problems());
        List<String> unless = phrases.check(rule.texts("unless"), rule.problems());
        List<Value.Text> named = rule.texts("drops");
        int flags = rule.has("drops") ? Drops.bind(named, rule.problems()) : drops;
        Examples examples = examples(rule, !wanted.isEmpty());
        return new TextRule(info(rule, rule.prose("source"), examples), wanted, unless, flags);
    }

    private static RuleInfo info(Entry rule, String source, Examples examples) {
        Value.Text text = rule.requiredText("id");
        RuleId id = STAND_IN;
        if (text != null && OpenSet.isWellFormed(text.text())) {
            id = new RuleId(text.text());
        } else if (text != null) {
            rule.problems().at(text.origin(), "\"" + text.text() + "\" is not an id: a-z, 0-9, '-' and '.' inside");
        }
        return new RuleInfo(id, source, rule.known("mode", MODES, Mode.ON), rule.flag("locked", false), examples);
    }

    private static Examples examples(Entry rule, boolean needed) {
        Entry examples = rule.entry("examples");
        if (examples == null) {
            if (needed && !rule.has("examples")) {
                rule.problems()
                        .at(
                                rule.origin(),
                                "\"examples\" is missing" + rule.ofRule(),
                                "give at least one text under \"match\" and one under \"noMatch\"");
            }
            return Examples.none();
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String kind : List.of("match", "noMatch")) {
            texts.put(kind, examples.texts(kind).stream().map(Value.Text::text).toList());
            if (needed && examples.texts(kind).isEmpty()) {
                rule.problems().at(examples.origin(), "\"" + kind + "\" needs at least one example");
            }
        }
        examples.close();
        return new Examples(texts.getOrDefault("match", List.of()), texts.getOrDefault("noMatch", List.of()));
    }
}
