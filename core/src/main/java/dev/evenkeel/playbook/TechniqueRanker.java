package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.SpokenFor.Named;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleOrder;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the techniques that fit into order, and tells what is held back and why. */
final class TechniqueRanker {

    /** Reported where no rule has an answer, so that a technique is never missing. */
    private static final RuleId FALLBACK = new RuleId("core.always-an-answer");

    private final List<List<Named>> preferences = new ArrayList<>();
    private final List<Withholding> gates = new ArrayList<>();
    private final List<Preference> shadowPreferences = new ArrayList<>();
    private final List<Gate> shadowGates = new ArrayList<>();
    /** When gates and preferences apply: the gates' conditions, then the preferences', in the order of their lists. */
    private final Conditions conditions;
    /** How many ids of techniques and findings the rules name. */
    private final int named;

    TechniqueRanker(Playbook playbook, List<Technique> techniques) {
        Map<String, TechniqueId> known = new HashMap<>();
        for (Technique technique : techniques) {
            known.put(technique.id().id(), technique.id());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Preference preference : inOrder(playbook.preferences())) {
            if (!preference.acts()) {
                shadowPreferences.add(preference);
            } else if (!preference.techniques().isEmpty()) {
                preferences.add(named(preference, numbers));
            }
        }
        for (Gate gate : Rule.inOrder(RuleOrder.BY_ID, Rule.evaluated(playbook.gates()))) {
            if (gate.acts()) {
                gates.add(withholding(gate, known, numbers));
            } else {
                shadowGates.add(gate);
            }
        }
        this.named = numbers.size();
        this.conditions = Conditions.of(conditions());
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>(gates.size() + preferences.size());
        for (Withholding withholding : gates) {
            conditions.add(withholding.gate().when());
        }
        for (List<Named> techniques : preferences) {
            conditions.add(techniques.get(0).preference().when());
        }
        return conditions;
    }

    private static List<Named> named(Preference preference, Map<String, Integer> numbers) {
        List<Named> named = new ArrayList<>();
        for (TechniqueId technique : preference.techniques()) {
            named.add(new Named(preference, technique, number(technique.id(), numbers)));
        }
        return named;
    }

    private static Withholding withholding(Gate gate, Map<String, TechniqueId> known, Map<String, Integer> numbers) {
        List<Held> held = new ArrayList<>();
        for (Gate.Withheld withheld : gate.withheld()) {
            held.add(new Held(withheld.id(), number(withheld.id(), numbers), known.get(withheld.id())));
        }
        return new Withholding(gate, held);
    }

    /** The number of an id, given out in the order in which they are met. */
    private static int number(String id, Map<String, Integer> numbers) {
        Integer number = numbers.putIfAbsent(id, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    static List<Preference> inOrder(List<Preference> preferences) {
        return Rule.inOrder(Banded.ORDER, Rule.evaluated(preferences));
    }

    Ranking rank(Situation situation) {
        BitSet settled = new BitSet(named);
        Conditions.Answers conditions = this.conditions.in(situation);
        withhold(conditions, settled);
        SpokenFor candidates = new SpokenFor(situation);
        for (int i = 0; i < preferences.size(); i++) {
            List<Named> techniques = preferences.get(i);
            if (isUnsettled(techniques, settled) && conditions.hold(gates.size() + i)) {
                speakFor(techniques, candidates, settled);
            }
        }
        return new Ranking(
                candidates.isEmpty() ? List.of(fallback(situation)) : candidates,
                LateList.when(() -> avoid(situation)),
                LateList.when(() -> whyNot(situation)),
                shadows(situation));
    }

    /** Whether any of the techniques is not settled yet: only then need its condition be asked. */
    private static boolean isUnsettled(List<Named> techniques, BitSet settled) {
        for (int i = 0; i < techniques.size(); i++) {
            if (!settled.get(techniques.get(i).number())) {
                return true;
            }
        }
        return false;
    }

    private static void speakFor(List<Named> techniques, SpokenFor candidates, BitSet settled) {
        for (int i = 0; i < techniques.size(); i++) {
            Named technique = techniques.get(i);
            if (!settled.get(technique.number())) {
                settled.set(technique.number());
                candidates.also(technique);
            }
        }
    }

    /** Settles what gates withhold. */
    private void withhold(Conditions.Answers conditions, BitSet settled) {
        for (int i = 0; i < gates.size(); i++) {
            if (conditions.hold(i)) {
                List<Held> held = gates.get(i).held();
                for (int j = 0; j < held.size(); j++) {
                    settled.set(held.get(j).number());
                }
            }
        }
    }

    /** The ids that gates withhold, each once; it may be that of a finding, which is only to be avoided. */
    private List<String> avoid(Situation situation) {
        Set<String> avoid = new LinkedHashSet<>();
        for (Withholding withholding : gates) {
            if (withholding.gate().when().holdsIn(situation)) {
                withholding.held().forEach(held -> avoid.add(held.id()));
            }
        }
        return ImmutableList.copyOf(avoid);
    }

    /** The techniques that gates withhold, each with the first that does. */
    private List<WhyNot> whyNot(Situation situation) {
        BitSet settled = new BitSet(named);
        ImmutableList.Builder<WhyNot> whyNot = ImmutableList.builder();
        for (Withholding withholding : gates) {
            Gate gate = withholding.gate();
            if (gate.when().holdsIn(situation)) {
                Reason because = Readings.because(gate.because(), gate.when(), situation);
                for (Held held : withholding.held()) {
                    if (held.technique() != null && !settled.get(held.number())) {
                        settled.set(held.number());
                        whyNot.add(new WhyNot(held.technique(), gate.info().id(), because));
                    }
                }
            }
        }
        return whyNot.build();
    }

    /** What rules in shadow mode would have had a say in. */
    private List<Why> shadows(Situation situation) {
        if (shadowGates.isEmpty() && shadowPreferences.isEmpty()) {
            return List.of();
        }
        List<Why> shadows = new ArrayList<>();
        for (Gate gate : shadowGates) {
            if (gate.when().holdsIn(situation)) {
                Reason because = Readings.because(gate.because(), gate.when(), situation);
                shadows.add(shadow(new Why(gate.info().id(), because)));
            }
        }
        for (Preference preference : shadowPreferences) {
            if (preference.when().holdsIn(situation)) {
                shadows.add(shadow(SpokenFor.why(preference, situation)));
            }
        }
        return shadows;
    }

    private static Why shadow(Why why) {
        return new Why(why.rule(), why.reason().after("in shadow: "));
    }

    private static Candidate fallback(Situation situation) {
        TechniqueId safe =
                situation.tension() == Tension.CALM ? TechniqueId.ANSWER_QUESTION : TechniqueId.ACTIVE_LISTENING;
        return new Candidate(
                safe,
                Band.DEFAULT,
                new Why(
                        FALLBACK,
                        "no rule of the playbook fits (tension "
                                + situation.tension().id() + ")"));
    }

    private record Withholding(Gate gate, List<Held> held) {}

    /** What a gate withholds, with its number; the technique is null where it is a finding. */
    private record Held(String id, int number, @Nullable TechniqueId technique) {}
}
