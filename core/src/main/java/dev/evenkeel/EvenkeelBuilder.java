package dev.evenkeel;

import dev.evenkeel.emotion.EmotionModel;
import dev.evenkeel.emotion.InertialEmotionModel;
import dev.evenkeel.emotion.TypeReader;
import dev.evenkeel.outcome.Outcomes;
import dev.evenkeel.playbook.Conditions;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.PlaybookEngine;
import dev.evenkeel.reply.Recommender;
import dev.evenkeel.rules.CustomerRules;
import dev.evenkeel.rules.EngineRules;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.signal.SignalDetector;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Evenkeel}. Mutable and not thread-safe, unlike what it builds. */
public final class EvenkeelBuilder {

    private final List<RulePack> packs = new ArrayList<>();
    private final List<SignalDetector> detectors = new ArrayList<>();
    private @Nullable EmotionModel model;
    private @Nullable String playbook;

    EvenkeelBuilder() {}

    /** Adds packs above those added before. */
    public EvenkeelBuilder packs(List<RulePack> added) {
        packs.addAll(added);
        return this;
    }

    /** Adds a pack above those added before. */
    public EvenkeelBuilder pack(RulePack added) {
        packs.add(added);
        return this;
    }

    /** Adds a plug-in that finds signals of its own. */
    public EvenkeelBuilder detector(SignalDetector added) {
        detectors.add(added);
        return this;
    }

    /** Puts another emotion model in place of the default one. */
    public EvenkeelBuilder emotionModel(EmotionModel replacement) {
        model = replacement;
        return this;
    }

    /** Follows the playbook with this id in place of the packs' first. */
    public EvenkeelBuilder playbook(String id) {
        playbook = id;
        return this;
    }

    /**
     * The engine. What reads agents' lines is made when the first of them comes.
     *
     * @throws dev.evenkeel.rules.PackException if a pack is wrong
     * @throws IllegalArgumentException if there is no pack, or no playbook with the wanted id
     */
    public Evenkeel build() {
        return new Evenkeel(parts());
    }

    Parts parts() {
        EngineRules engine = EngineRules.of(packs);
        CustomerRules rules = engine.customer();
        Conditions conditions = Conditions.none();
        return new Parts(
                rules,
                MessageReader.of(rules, detectors),
                model == null ? new InertialEmotionModel(rules.emotion()) : model,
                new TypeReader(rules.types()),
                PlaybookEngine.of(wanted(rules), rules.techniques(), conditions),
                Recommender.of(
                        rules.templates(), rules.locale(), rules.outcome().zone(), conditions),
                Outcomes.of(rules.actions(), rules.care(), rules.outcome(), conditions),
                new AgentSide(engine));
    }

    private Playbook wanted(CustomerRules rules) {
        if (playbook == null) {
            return rules.playbooks().get(0);
        }
        for (Playbook one : rules.playbooks()) {
            if (one.id().equals(playbook)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is no playbook \"" + playbook + "\"; the packs have "
                + rules.playbooks().stream().map(Playbook::id).toList());
    }

    /** What an engine is made of. */
    record Parts(
            CustomerRules rules,
            MessageReader reader,
            EmotionModel model,
            TypeReader types,
            PlaybookEngine playbook,
            Recommender recommender,
            Outcomes outcomes,
            AgentSide agents) {

        /** No line calms more than this, however much it says. */
        private static final double MOST_CALMING = 0.3;

        /** How much a line calms that uses these techniques, 0..1. */
        double calmingOf(Set<TechniqueId> used) {
            if (used.isEmpty()) {
                return 0;
            }
            double sum = 0;
            for (Technique technique : rules.techniques()) {
                if (used.contains(technique.id())) {
                    sum += technique.calming();
                }
            }
            return Math.min(MOST_CALMING, sum);
        }
    }
}
