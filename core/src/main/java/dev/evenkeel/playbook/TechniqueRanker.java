package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleOrder;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the techniques that fit into order, and tells what is held back and why. */
final class TechniqueRanker {

    private final List<Voice> voices = new ArrayList<>();
    /** The place of the first voice's condition; the others' follow. */
    private final int firstVoice;

    private final List<Withholding> gates = new ArrayList<>();
    private final List<Preference> shadowPreferences = new ArrayList<>();
    private final List<Gate> shadowGates = new ArrayList<>();

    TechniqueRanker(Playbook playbook, List<Technique> techniques, Conditions conditions) {
        Map<String, TechniqueId> known = new HashMap<>();
        for (Technique technique : techniques) {
            known.put(technique.id().id(), technique.id());
        }
        for (Gate gate : Rule.inOrder(RuleOrder.BY_ID, Rule.evaluated(playbook.gates()))) {
            if (gate.acts()) {
                gates.add(withholding(gate, known, conditions));
            } else {
                shadowGates.add(gate);
            }
        }
        List<Condition> whens = new ArrayList<>();
        for (Preference preference : inOrder(playbook.preferences())) {
            if (!preference.acts()) {
                shadowPreferences.add(preference);
            } else if (!preference.techniques().isEmpty()) {
                voices.add(voice(preference));
                whens.add(preference.when());
            }
        }
        this.firstVoice = conditions.addAll(whens);
    }

    private static Withholding withholding(Gate gate, Map<String, TechniqueId> known, Conditions conditions) {
        List<Held> held = new ArrayList<>();
        for (Gate.Withheld withheld : gate.withheld()) {
            held.add(new Held(withheld.id(), known.get(withheld.id())));
        }
        return new Withholding(gate, conditions.add(gate.when()), held);
    }

    private Voice voice(Preference preference) {
        List<List<Integer>> gates = new ArrayList<>();
        for (TechniqueId technique : preference.techniques()) {
            gates.add(gatesBefore(technique));
        }
        return new Voice(preference, List.copyOf(gates));
    }

    /** The places of the conditions of the gates that withhold a technique. */
    private List<Integer> gatesBefore(TechniqueId technique) {
        List<Integer> places = new ArrayList<>();
        for (Withholding withholding : gates) {
            for (Held held : withholding.held()) {
                if (held.id().equals(technique.id())) {
                    places.add(withholding.condition());
                }
            }
        }
        return List.copyOf(places);
    }

    static List<Preference> inOrder(List<Preference> preferences) {
        return Rule.inOrder(Banded.ORDER, Rule.evaluated(preferences));
    }

    Ranking rank(Answers answers) {
        return new Ranking(
                new SpokenFor(voices, firstVoice, answers),
                LateList.when(() -> avoid(answers)),
                LateList.when(() -> whyNot(answers)),
                shadows(answers.situation()));
    }

    /** The ids that gates withhold, each once; it may be that of a finding, which is only to be avoided. */
    private List<String> avoid(Answers answers) {
        Set<String> avoid = new LinkedHashSet<>();
        for (Withholding withholding : gates) {
            if (answers.hold(withholding.condition())) {
                withholding.held().forEach(held -> avoid.add(held.id()));
            }
        }
        return ImmutableList.copyOf(avoid);
    }

    /** The techniques that gates withhold, each with the first that does. */
    private List<WhyNot> whyNot(Answers answers) {
        Set<TechniqueId> told = new HashSet<>();
        ImmutableList.Builder<WhyNot> whyNot = ImmutableList.builder();
        for (Withholding withholding : gates) {
            if (answers.hold(withholding.condition())) {
                Gate gate = withholding.gate();
                Reason because = Readings.because(gate.because(), gate.when(), answers.situation());
                for (Held held : withholding.held()) {
                    if (held.technique() != null && told.add(held.technique())) {
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

    /** A gate, the place of its condition, and what it withholds. */
    private record Withholding(Gate gate, int condition, List<Held> held) {}

    /** What a gate withholds; the technique is null where it is a finding. */
    private record Held(String id, @Nullable TechniqueId technique) {}
}
