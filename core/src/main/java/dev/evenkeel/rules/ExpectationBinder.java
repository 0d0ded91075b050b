package dev.evenkeel.rules;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes what must come of a line, every id in it a known one. */
final class ExpectationBinder {
    private static final Known<Tension> TENSIONS = Known.of("tension", Tension.class);
    private static final Known<Trend> TRENDS = Known.of("trend", Trend.class);

    private final Names names;
    private final Known<String> rules;

    ExpectationBinder(Names names, Set<String> rules) {
        this.names = names;
        Map<String, String> byId = new TreeMap<>();
        rules.forEach(rule -> byId.put(rule, rule));
        this.rules = new Known<>("rule", byId);
    }

    List<Expectation> bind(@Nullable Entry told, Spoken spoken) {
        List<Expectation> expected = new ArrayList<>();
        if (told != null) {
            for (Aspect aspect : aspectsOf(spoken)) {
                List<String> ids = ids(told, aspect);
                if (told.has(aspect.key())) {
                    expected.add(new Expectation(aspect, ids, told.originOf(aspect.key())));
                }
            }
            told.close();
        }
        return expected;
    }

    private static Set<Aspect> aspectsOf(Spoken spoken) {
        if (spoken instanceof Spoken.ByCustomer) {
            return Aspect.OF_CUSTOMER_LINES;
        }
        return spoken instanceof Spoken.Noted ? Aspect.OF_EVENTS : Aspect.OF_AGENT_LINES;
    }

    private List<String> ids(Entry told, Aspect aspect) {
        List<Value.Text> ids =
                aspect.comparison() == Comparison.ONE_OF ? told.textOrTexts(aspect.key()) : told.texts(aspect.key());
        knownTo(aspect).findAll(aspect.comparison() == Comparison.EXACTLY ? bare(ids) : ids, told.problems());
        return ids.stream().map(Value.Text::text).toList();
    }

    private static List<Value.Text> bare(List<Value.Text> ids) {
        return ids.stream()
                .map(id -> new Value.Text(Comparison.idOf(id.text()), id.origin()))
                .toList();
    }

    private Known<?> knownTo(Aspect aspect) {
        return switch (aspect) {
            case STATE -> names.states();
            case TRANSITION -> rules;
            case TENSION -> TENSIONS;
            case TREND -> TRENDS;
            case TYPE -> names.types();
            case TECHNIQUE, TECHNIQUES, NO_TECHNIQUES -> names.customerTechniques();
            case SIGNALS, NO_SIGNALS -> names.signals();
            case ACTIONS -> names.actions();
            case CARE -> names.agentTechniques();
            case AVOID -> names.withheld();
            case FINDINGS -> names.findings();
            case COMMITMENTS -> TechniqueBinder.KINDS;
        };
    }
}
