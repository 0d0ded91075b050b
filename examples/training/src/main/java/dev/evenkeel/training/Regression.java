package dev.evenkeel.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.training.Message.Source;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one regression learned: the logit is a base, and weights of features and marks.
 *
 * @param base the logit of a service message that says nothing
 * @param weights what each feature adds
 * @param exclaimed what three exclamation marks add
 * @param shouted what four words in capitals add
 * @param gains what each signal of full strength adds
 * @param amongPeers what each single word adds besides where people talk to each other
 */
record Regression(
        double base,
        Map<WordFeature, Double> weights,
        double exclaimed,
        double shouted,
        Map<SignalId, Double> gains,
        Map<WordFeature, Double> amongPeers) {

    /** One that says nothing. */
    static final Regression NONE = new Regression(0, Map.of(), 0, 0, Map.of(), Map.of());

    private static final double PRECISION = 0.01;

    /**
     * Learns from votes.
     *
     * @param cost how much is paid for a wrong vote beside a large weight
     * @param amongPeers whether a word may say something else among peers
     */
    static Regression learn(Votes votes, Design design, double cost, boolean amongPeers) {
        Feature[][] unscaled = votes.rows();
        Problem problem = new Problem();
        problem.l = unscaled.length;
        problem.n = design.size();
        problem.y = votes.votes();
        Telling telling = Telling.of(unscaled, problem.y, design, amongPeers);
        problem.x = telling.scaled(unscaled);
        problem.bias = -1;
        Linear.setDebugOutput(null);
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, PRECISION));
        double[] learned = model.getFeatureWeights();
        if (model.getLabels()[0] != 1) {
            for (int i = 0; i < learned.length; i++) {
                learned[i] = -learned[i];
            }
        }
        telling.unscale(learned);
        Map<WordFeature, Double> weights = new TreeMap<>();
        Map<WordFeature, Double> besides = new TreeMap<>();
        for (WordFeature feature : design.features()) {
            weights.put(feature, design.weightOf(feature, learned));
            if (Design.isAmongPeers(feature)) {
                besides.put(feature, design.weightAmongPeers(feature, learned));
            }
        }
        Map<SignalId, Double> gains = new LinkedHashMap<>();
        design.signals().forEach(signal -> gains.put(signal, design.weightOf(signal, learned)));
        return new Regression(
                design.weightOf(Source.SERVICE, learned),
                weights,
                design.weightOf(Design.Mark.EXCLAIMED, learned),
                design.weightOf(Design.Mark.SHOUTED, learned),
                gains,
                besides);
    }
}
