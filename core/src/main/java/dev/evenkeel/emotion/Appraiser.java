package dev.evenkeel.emotion;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Measured;
import dev.evenkeel.text.ScratchPool;
import dev.evenkeel.text.Summed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges one message on its own: what it shows becomes feelings, a valence, a tension band and how sure that is.
 *
 * <p>Where weights were learned, words, marks and signals add up to the logit of each feeling; what the rules name clearly
 * stays heat whatever the words say. A signal that nothing was learned about, and without weights every signal, is a reason
 * for the feelings that the {@link EmotionSettings} give it; reasons are joined so that every further one adds to what is left
 * between the feeling and certainty. So nothing leaves 0..1, and a further hostile signal never lowers anger. Valence is then
 * what words and feelings say of the side that outweighs the other, so that it never contradicts the feelings; by reasons alone it is
 * satisfaction less unhappiness.
 *
 * <p>Immutable and thread-safe.
 */
public final class Appraiser {

    /** Sadness says that somebody is unhappy nearly as surely as anger does, worry less so, and confusion not at all. */
    private static final double SADNESS_IS_UNHAPPY = 0.8;

    private static final double ANXIETY_IS_UNHAPPY = 0.5;

    /** How sure a band is whose nearest edge is no distance away, and one whose edge is {@link #CLEAR} away. */
    private static final double UNSURE = 0.5;

    private static final double SURE = 0.9;
    private static final double CLEAR = 0.2;

    /** From here on a feeling says which way a message leans; below, the less the fainter it is. */
    private static final double FELT = 0.2;

    /** By this share of all that is felt one side has to outweigh the other for nothing of the other to be left in valence. */
    private static final double OUTWEIGHS = 0.2;

    /** In a language that the packs do not know, hardly anything was read. */
    private static final double GUESS = 0.1;

    /** What a message may show of heat by its words alone before half of it counts. */
    private static final double USUAL_HEAT = 0.3;

    private final EmotionSettings settings;
    private final @Nullable LearnedMixture mixture;
    private final Map<SignalId, SignalEffect> effects;
    private final String language;
    private final ScratchPool<AppraisalScratch> pool = new ScratchPool<>(new AppraisalScratch.Maker());

    /**
     * An appraiser with these bands, feelings and weights.
     *
     * @param learned what was learned, or null for reasons alone
     * @param language the BCP 47 tag of the language that messages are read in; confidence in others is low
     */
    public Appraiser(EmotionSettings settings, @Nullable LearnedFeelings learned, String language) {
        this.settings = settings;
        this.effects = SignalEffect.of(settings.feelings(), learned == null ? List.of() : learned.columns());
        this.mixture = learned == null ? null : new LearnedMixture(learned, effects);
        this.language = language;
    }

    /** What tells an insult by the same weights, or null if there are none; its signals name this rule. */
    public @Nullable LearnedInsult learnedInsult(RuleId rule) {
        return mixture == null ? null : new LearnedInsult(mixture, rule, language);
    }

    /** What a message shows; one without words or signals of any feeling is calm. */
    public Appraisal appraise(List<Signal> signals, Measured measures, Summed sums) {
        AppraisalScratch scratch = pool.take();
        try {
            Appraisal appraisal = appraise(signals, measures, sums, scratch);
            pool.giveBack(scratch);
            return appraisal;
        } catch (Throwable e) {
            pool.letGo(scratch);
            throw e;
        }
    }

    private Appraisal appraise(List<Signal> signals, Measured measures, Summed sums, AppraisalScratch scratch) {
        scratch.clear();
        LearnedMixture weights = measures.isForeignTo(language) ? null : mixture;
        if (weights != null) {
            weights.begin(sums, measures, scratch.logits);
        }
        addAll(signals, scratch);
        boolean learnedAbout = sums.known() != 0 || scratch.isLearnedAbout();
        Appraisal appraisal =
                weights != null && learnedAbout ? learned(scratch, weights.learned()) : authored(scratch.all);
        boolean otherLanguage = measures.letters() > 0 && !measures.language().equals(language);
        return otherLanguage && appraisal.confidence() > GUESS ? appraisal.withConfidence(GUESS) : appraisal;
    }

    private void addAll(List<Signal> signals, AppraisalScratch scratch) {
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            SignalEffect effect = effects.get(signal.id());
            if (effect != null) {
                scratch.add(effect, signal.strength());
            }
        }
    }

    private Appraisal learned(AppraisalScratch scratch, LearnedFeelings weights) {
        JoinedReasons all = scratch.all;
        JoinedReasons others = scratch.others;
        double anger = Emotions.cut(heat(scratch.probability(LearnedTarget.ANGER), all.anger(), others.anger()));
        double frustration = Emotions.cut(
                heat(scratch.probability(LearnedTarget.FRUSTRATION), all.frustration(), others.frustration()));
        double heat = Math.max(anger, frustration);
        double anxiety = Emotions.cut(either(scratch.probability(LearnedTarget.ANXIETY), others.anxiety()));
        double sadness = Emotions.cut(either(scratch.probability(LearnedTarget.SADNESS), others.sadness()));
        double confusion = Emotions.cut(either(scratch.probability(LearnedTarget.CONFUSION), others.confusion()));
        double satisfaction =
                Emotions.cut(either(scratch.probability(LearnedTarget.SATISFACTION), others.satisfaction()));
        double pleased = withReasons(surely(2 * scratch.probability(LearnedTarget.VALENCE) - 1), others);
        // No emotions of their own on the way: the compiler does not always see that nobody keeps them.
        return new Appraisal(
                anger,
                frustration,
                anxiety,
                sadness,
                confusion,
                satisfaction,
                withFeelings(pleased, satisfaction, unhappiness(heat, sadness, anxiety)),
                settings.tensionOf(heat),
                weights.confidenceAt(heat));
    }

    private static double heat(double words, double authored, double others) {
        return Math.max(either(beyondUsual(words), others), clearly(authored));
    }

    private static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    private Appraisal authored(JoinedReasons all) {
        double heat = all.heat();
        return new Appraisal(all.emotions(), valence(all), settings.tensionOf(heat), confidence(heat));
    }

    /** Plain words of a plain matter have some probability of heat as well, which must not add up over a conversation. */
    private static double beyondUsual(double probability) {
        return probability * probability * (1 + USUAL_HEAT) / (probability + USUAL_HEAT);
    }

    /** A lean to one side is neither pleasure nor displeasure yet: most of what people write is plain business. */
    private static double surely(double leaning) {
        return leaning * leaning * leaning;
    }

    /** What authored rules say of heat stands, however calm the other words are: the clearer they say it, the more of it. */
    private static double clearly(double authored) {
        return authored * authored;
    }

    private static double withReasons(double pleased, JoinedReasons others) {
        double shown = valence(others);
        return shown < 0 ? pleased + shown * (1 + pleased) : pleased + shown * (1 - pleased);
    }

    /**
     * Which way a message leans, and how far: the side that outweighs the other decides, and valence is what words and feelings
     * say of that side. Politeness around a complaint does not make it half as unhappy. Without any feeling a message leans nowhere.
     */
    private static double withFeelings(double pleased, double satisfaction, double unhappiness) {
        double feelings = satisfaction + unhappiness;
        if (feelings == 0) {
            return 0;
        }
        double outweighing = satisfaction + pleased - unhappiness;
        double share = Math.min(1, Math.abs(outweighing) / (OUTWEIGHS * feelings));
        return outweighing > 0 ? share * leaning(satisfaction, pleased) : -share * leaning(unhappiness, -pleased);
    }

    private static double leaning(double feeling, double words) {
        return (feeling + Math.max(0, words)) / 2 * Math.min(1, feeling / FELT);
    }

    private static double valence(JoinedReasons shown) {
        return shown.satisfaction() - unhappiness(shown.heat(), shown.sadness(), shown.anxiety());
    }

    private static double unhappiness(double heat, double sadness, double anxiety) {
        return 1 - (1 - heat) * (1 - SADNESS_IS_UNHAPPY * sadness) * (1 - ANXIETY_IS_UNHAPPY * anxiety);
    }

    private double confidence(double heat) {
        double nearest = 1;
        for (double edge : settings.bands()) {
            nearest = Math.min(nearest, Math.abs(heat - edge));
        }
        return UNSURE + (SURE - UNSURE) * Math.min(1, nearest / CLEAR);
    }
}
