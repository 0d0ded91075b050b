package dev.evenkeel.console.accuracy;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.RulePackBuilder;
import dev.evenkeel.rules.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The default pack with a part taken away, to see what the part is good for. */
final class LesserPack {

    private static final String VOCABULARY = "vocabulary";
    private static final String LEARNED = "learned";

    private final RulePack pack;

    LesserPack(RulePack pack) {
        this.pack = pack;
    }

    /** Without a list or a map of the vocabulary. */
    RulePack withoutWords(String field) {
        RulePackBuilder lesser = copy((section, key) -> section.equals(VOCABULARY) && key.equals(field));
        return pack.weights() == null
                ? lesser.build()
                : lesser.weights(pack.weights()).build();
    }

    /** Without the weights of words that were learned, and what it says of them. */
    RulePack withoutWeights() {
        return copy((section, key) -> section.equals(LEARNED)).build();
    }

    /** With other weights of words, learned otherwise, which begin to count where they themselves say. */
    RulePack withWeights(LearnedFeelings weights) {
        return copy((section, key) -> section.equals(LEARNED)).weights(weights).build();
    }

    /** Without some fields of sections that are no lists, each told by the section and its own name. */
    private RulePackBuilder copy(BiPredicate<String, String> isLeftOut) {
        RulePackBuilder copy = RulePack.builder(pack.id())
                .version(pack.manifest().version().toString())
                .locales(pack.manifest().locales().toArray(String[]::new));
        pack.sections().fields().forEach((section, field) -> {
            if (field.value() instanceof Value.Items rules) {
                rules.items().forEach(rule -> copy.rule(section, fields((Value.Fields) rule)));
            } else if (field.value() instanceof Value.Fields settings) {
                Map<String, Object> kept = fields(settings);
                kept.keySet().removeIf(key -> isLeftOut.test(section, key));
                copy.settings(section, kept);
            }
        });
        return copy;
    }

    private static Map<String, Object> fields(Value.Fields fields) {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.fields().forEach((key, field) -> plain.put(key, plain(field.value())));
        return plain;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Numeral numeral) {
            return numeral.number();
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag();
        }
        return value instanceof Value.Items items ? list(items) : fields((Value.Fields) value);
    }

    private static List<Object> list(Value.Items items) {
        return items.items().stream().map(LesserPack::plain).toList();
    }
}
