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
import dev.evenkeel.training.Message.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one target's regression learned: the logit is a base, and weights of features and marks.
 *
 * @param base the logit of a service message that says nothing
 * @param weights what each feature adds
 * @param exclaimed what three exclamation marks add
 * @param shouted what four words in capitals add
 * @param gains what each signal of full strength adds
 */
record Regression(
        double base, Map<WordFeature, Double> weights, double exclaimed, double shouted, Map<SignalId, Double> gains) {

    /** One that says nothing. */
    static final Regression NONE = new Regression(0, Map.of(), 0, 0, Map.of());

    /** How much is paid for a wrong vote beside a large weight. */
    private static final double COST = 0.05;

    private static final double PRECISION = 0.01;

    /** Customers write of what went wrong; of these feelings, strangers who write of anything tell at least as much. */
    private static final Set<Target> ANYWHERE = EnumSet.of(Target.ANXIETY, Target.SADNESS, Target.CONFUSION);

    /** Learns a target from the messages that are labelled for it; of four votes, an intensity of 0.75 gives three to yes. */
    static Regression learn(Target target, List<Message> messages, Design design, Map<Message, Feature[]> vectors) {
        List<Feature[]> rows = new ArrayList<>();
        List<Double> votes = new ArrayList<>();
        for (Message message : messages) {
            Double label = message.labels().get(target);
            if (label == null) {
                continue;
            }
            // The solver knows no weights, so each vote is a row of its own.
            int most = ANYWHERE.contains(target) ? (message.votes() + 1) / 2 : message.votes();
            long yes = Math.round(label * most);
            for (int vote = 0; vote < most; vote++) {
                rows.add(vectors.get(message));
                votes.add(vote < yes ? 1.0 : -1.0);
            }
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = design.size();
        problem.y = votes.stream().mapToDouble(Double::doubleValue).toArray();
        Feature[][] unscaled = rows.toArray(Feature[][]::new);
        Telling telling = Telling.of(unscaled, problem.y, design.size(), design.words());
        problem.x = telling.scaled(unscaled);
        problem.bias = -1;
        Linear.setDebugOutput(null);
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double[] learned = model.getFeatureWeights();
        if (model.getLabels()[0] != 1) {
            for (int i = 0; i < learned.length; i++) {
                learned[i] = -learned[i];
            }
        }
        telling.unscale(learned);
        Map<WordFeature, Double> weights = new TreeMap<>();
        for (WordFeature feature : design.features()) {
            weights.put(feature, design.weightOf(feature, learned));
        }
        Map<SignalId, Double> gains = new LinkedHashMap<>();
        design.signals().forEach(signal -> gains.put(signal, design.weightOf(signal, learned)));
        return new Regression(
                design.weightOf(Source.SERVICE, learned),
                weights,
                design.weightOf(Design.Mark.EXCLAIMED, learned),
                design.weightOf(Design.Mark.SHOUTED, learned),
                gains);
    }
}
