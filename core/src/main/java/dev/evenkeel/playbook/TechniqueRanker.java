package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleOrder;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the techniques that fit into order, and tells what is held back and why. */
final class TechniqueRanker {

    /** Reported where no rule has an answer, so that a technique is never missing. */
    private static final RuleId FALLBACK = new RuleId("core.always-an-answer");

    private final List<Preference> preferences;
    private final List<Gate> gates;
    private final ImmutableSet<String> techniques;

    TechniqueRanker(Playbook playbook, List<Technique> techniques) {
        this.preferences = inOrder(playbook.preferences());
        this.gates = Rule.inOrder(RuleOrder.BY_ID, Rule.evaluated(playbook.gates()));
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Technique technique : techniques) {
            ids.add(technique.id().id());
        }
        this.techniques = ids.build();
    }

    static List<Preference> inOrder(List<Preference> preferences) {
        return Rule.inOrder(Banded.ORDER, Rule.evaluated(preferences));
    }

    Ranking rank(Situation situation) {
        ImmutableList.Builder<Why> shadows = ImmutableList.builder();
        Map<String, WhyNot> heldBack = heldBack(situation, shadows);
        Map<TechniqueId, Candidate> candidates = new LinkedHashMap<>();
        for (Preference preference : preferences) {
            boolean shadow = preference.info().mode() == Mode.SHADOW;
            boolean news = shadow || adds(preference, candidates, heldBack);
            if (news && preference.when().holdsIn(situation)) {
                Why why = new Why(
                        preference.info().id(), Readings.because(preference.because(), preference.when(), situation));
                if (shadow) {
                    shadows.add(shadow(why));
                } else {
                    for (TechniqueId technique : preference.techniques()) {
                        if (isNew(technique, candidates, heldBack)) {
                            candidates.put(technique, new Candidate(technique, preference.band(), why));
                        }
                    }
                }
            }
        }
        if (candidates.isEmpty()) {
            Candidate last = fallback(situation);
            candidates.put(last.technique(), last);
        }
        return new Ranking(
                ImmutableList.copyOf(candidates.values()),
                ImmutableList.copyOf(heldBack.keySet()),
                heldBack.values().stream()
                        .filter(whyNot -> techniques.contains(whyNot.technique().id()))
                        .collect(ImmutableList.toImmutableList()),
                shadows.build());
    }

    /** Whether a preference names a technique that no one before it has: only then need its condition be asked. */
    private static boolean adds(
            Preference preference, Map<TechniqueId, Candidate> candidates, Map<String, WhyNot> heldBack) {
        for (TechniqueId technique : preference.techniques()) {
            if (isNew(technique, candidates, heldBack)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(
            TechniqueId technique, Map<TechniqueId, Candidate> candidates, Map<String, WhyNot> heldBack) {
        return !heldBack.containsKey(technique.id()) && !candidates.containsKey(technique);
    }

    /** Each id with the first gate that withholds it; the id may be that of a finding, which is only to be avoided. */
    private Map<String, WhyNot> heldBack(Situation situation, ImmutableList.Builder<Why> shadows) {
        Map<String, WhyNot> heldBack = new LinkedHashMap<>();
        for (Gate gate : gates) {
            if (gate.when().holdsIn(situation)) {
                RuleId rule = gate.info().id();
                String because = Readings.because(gate.because(), gate.when(), situation);
                if (gate.info().mode() == Mode.SHADOW) {
                    shadows.add(shadow(new Why(rule, because)));
                } else {
                    for (Gate.Withheld withheld : gate.withheld()) {
                        heldBack.putIfAbsent(withheld.id(), new WhyNot(new TechniqueId(withheld.id()), rule, because));
                    }
                }
            }
        }
        return heldBack;
    }

    private static Why shadow(Why why) {
        return new Why(why.rule(), "in shadow: " + why.because());
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
}
