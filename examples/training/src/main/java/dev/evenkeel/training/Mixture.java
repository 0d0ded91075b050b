package dev.evenkeel.training;

import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import dev.evenkeel.training.Message.Target;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a column is mixed from what was learned: sums of regressions are regressions again, so the engine reads one.
 *
 * @param target the column
 * @param shares what share each target has in it
 * @param offset what is added to the base
 * @param length what each doubling of a text's length adds
 */
record Mixture(LearnedTarget target, Map<Target, Double> shares, double offset, double length) {

    /**
     * The columns in their order.
     *
     * <p>Who is pleased is less angry than words of anger alone say, and who writes at length is rarely at ease: the shares
     * of satisfaction and displeasure in heat, and its length, are scalars chosen by hand and named in PROVENANCE.md.
     */
    static final List<Mixture> ALL = List.of(
            new Mixture(
                    LearnedTarget.ANGER,
                    Map.of(Target.ANGER, 0.7, Target.DISPLEASURE, 0.2, Target.SATISFACTION, -0.15),
                    -0.8,
                    0.1),
            new Mixture(
                    LearnedTarget.FRUSTRATION, Map.of(Target.FRUSTRATION, 0.8, Target.SATISFACTION, -0.15), -1.6, 0.3),
            new Mixture(LearnedTarget.ANXIETY, Map.of(Target.ANXIETY, 1.0), 0, 0),
            new Mixture(LearnedTarget.SADNESS, Map.of(Target.SADNESS, 1.0), 0, 0),
            new Mixture(LearnedTarget.CONFUSION, Map.of(Target.CONFUSION, 1.0), 0, 0),
            new Mixture(LearnedTarget.SATISFACTION, Map.of(Target.SATISFACTION, 1.0), 0, 0),
            new Mixture(LearnedTarget.VALENCE, Map.of(Target.SATISFACTION, 0.5, Target.DISPLEASURE, -0.5), 0.9, 0),
            new Mixture(LearnedTarget.INSULT, Map.of(Target.INSULT, 1.0), 0, 0));

    /** The column as the engine reads it. */
    LearnedColumn column(Regression regression, double scale) {
        return new LearnedColumn(
                target,
                regression.base(),
                scale,
                length,
                regression.exclaimed(),
                regression.shouted(),
                regression.gains());
    }

    /** Whether an insult can only raise it: then words weigh the same to anybody, whatever kind of talk it is. */
    boolean rises() {
        return WordWeights.rises(target.column());
    }

    /** The one regression that gives the same logit as the shares of several. */
    Regression of(Map<Target, Regression> learned) {
        double base = offset;
        double exclaimed = 0;
        double shouted = 0;
        Map<WordFeature, Double> weights = new TreeMap<>();
        Map<WordFeature, Double> amongPeers = new TreeMap<>();
        Map<SignalId, Double> gains = new LinkedHashMap<>();
        for (Map.Entry<Target, Double> share : new EnumMap<>(shares).entrySet()) {
            Regression part = learned.get(share.getKey());
            base += share.getValue() * part.base();
            exclaimed += share.getValue() * part.exclaimed();
            shouted += share.getValue() * part.shouted();
            part.weights().forEach((feature, weight) -> weights.merge(feature, share.getValue() * weight, Double::sum));
            part.amongPeers()
                    .forEach((feature, weight) -> amongPeers.merge(feature, share.getValue() * weight, Double::sum));
            part.gains().forEach((signal, gain) -> gains.merge(signal, share.getValue() * gain, Double::sum));
        }
        if (rises()) {
            // More marks, capitals or signals never calm anybody.
            gains.values().removeIf(gain -> gain <= 0);
            return new Regression(base, weights, Math.max(0, exclaimed), Math.max(0, shouted), gains, amongPeers);
        }
        return new Regression(base, weights, exclaimed, shouted, gains, amongPeers);
    }
}
