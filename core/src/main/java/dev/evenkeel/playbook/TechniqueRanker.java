package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Mode;
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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the techniques that fit into order, and tells what is held back and why. */
final class TechniqueRanker {

    /** Reported where no rule has an answer, so that a technique is never missing. */
    private static final RuleId FALLBACK = new RuleId("core.always-an-answer");

    private final List<Speaking> preferences = new ArrayList<>();
    private final List<Withholding> gates = new ArrayList<>();
    /** How many ids of techniques and findings the rules name. */
    private final int named;

    TechniqueRanker(Playbook playbook, List<Technique> techniques) {
        Map<String, TechniqueId> known = new HashMap<>();
        for (Technique technique : techniques) {
            known.put(technique.id().id(), technique.id());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Preference preference : inOrder(playbook.preferences())) {
            int[] ofTechniques = new int[preference.techniques().size()];
            for (int i = 0; i < ofTechniques.length; i++) {
                ofTechniques[i] = number(preference.techniques().get(i).id(), numbers);
            }
            preferences.add(new Speaking(preference, ofTechniques));
        }
        for (Gate gate : Rule.inOrder(RuleOrder.BY_ID, Rule.evaluated(playbook.gates()))) {
            List<Held> held = new ArrayList<>();
            for (Gate.Withheld withheld : gate.withheld()) {
                held.add(new Held(withheld.id(), number(withheld.id(), numbers), known.get(withheld.id())));
            }
            gates.add(new Withholding(gate, held));
        }
        this.named = numbers.size();
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
        ImmutableList.Builder<Why> shadows = ImmutableList.builder();
        ImmutableList.Builder<String> avoid = ImmutableList.builder();
        ImmutableList.Builder<WhyNot> whyNot = ImmutableList.builder();
        BitSet settled = new BitSet(named);
        for (int i = 0; i < gates.size(); i++) {
            if (gates.get(i).gate().when().holdsIn(situation)) {
                withhold(gates.get(i), situation, settled, avoid, whyNot, shadows);
            }
        }
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        int withheld = settled.cardinality();
        for (int i = 0; i < preferences.size(); i++) {
            Speaking speaking = preferences.get(i);
            boolean shadow = speaking.preference().info().mode() == Mode.SHADOW;
            if ((shadow || speaking.addsTo(settled))
                    && speaking.preference().when().holdsIn(situation)) {
                Why why = speaking.why(situation);
                if (shadow) {
                    shadows.add(shadow(why));
                } else {
                    speaking.addTo(candidates, why, settled);
                }
            }
        }
        if (settled.cardinality() == withheld) {
            candidates.add(fallback(situation));
        }
        return new Ranking(candidates.build(), avoid.build(), whyNot.build(), shadows.build());
    }

    /** Each id is told with the first gate that withholds it; it may be that of a finding, which is only to be avoided. */
    private static void withhold(
            Withholding withholding,
            Situation situation,
            BitSet settled,
            ImmutableList.Builder<String> avoid,
            ImmutableList.Builder<WhyNot> whyNot,
            ImmutableList.Builder<Why> shadows) {
        Gate gate = withholding.gate();
        Reason because = Readings.because(gate.because(), gate.when(), situation);
        if (gate.info().mode() == Mode.SHADOW) {
            shadows.add(shadow(new Why(gate.info().id(), because)));
            return;
        }
        for (Held held : withholding.held()) {
            if (!settled.get(held.number())) {
                settled.set(held.number());
                avoid.add(held.id());
                if (held.technique() != null) {
                    whyNot.add(new WhyNot(held.technique(), gate.info().id(), because));
                }
            }
        }
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

    /** A preference with the numbers of its techniques. */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    private record Speaking(Preference preference, int[] numbers) {

        /** Whether it names a technique about which nothing is settled: only then need its condition be asked. */
        boolean addsTo(BitSet settled) {
            for (int number : numbers) {
                if (!settled.get(number)) {
                    return true;
                }
            }
            return false;
        }

        void addTo(ImmutableList.Builder<Candidate> candidates, Why why, BitSet settled) {
            for (int i = 0; i < numbers.length; i++) {
                if (!settled.get(numbers[i])) {
                    settled.set(numbers[i]);
                    candidates.add(new Candidate(preference.techniques().get(i), preference.band(), why));
                }
            }
        }

        Why why(Situation situation) {
            return new Why(
                    preference.info().id(), Readings.because(preference.because(), preference.when(), situation));
        }
    }

    private record Withholding(Gate gate, List<Held> held) {}

    /** What a gate withholds, with its number; the technique is null where it is a finding. */
    private record Held(String id, int number, @Nullable TechniqueId technique) {}
}
