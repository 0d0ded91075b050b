package dev.evenkeel.emotion;

import dev.evenkeel.emotion.LearnedColumn.What;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Measured;
import dev.evenkeel.text.Summed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All columns that were learned, added up for a text at one go. Immutable and thread-safe. */
final class LearnedMixture {

    private final List<LearnedColumn> columns;
    /**
     * What each signal of full strength adds to each column; signals about which nothing was learned are not here. Looked up
     * and never gone through, so the order does not matter.
     */
    private final Map<SignalId, double[]> gains = new HashMap<>();

    LearnedMixture(List<LearnedColumn> columns) {
        this.columns = columns;
        for (LearnedColumn column : columns) {
            for (Map.Entry<SignalId, Double> gain : column.gains().entrySet()) {
                double[] ofSignal = gains.get(gain.getKey());
                if (ofSignal == null) {
                    ofSignal = new double[columns.size()];
                    gains.put(gain.getKey(), ofSignal);
                }
                ofSignal[column.what().column()] = gain.getValue();
            }
        }
    }

    /** Whether anything was learned about a signal. */
    boolean knows(SignalId signal) {
        return gains.containsKey(signal);
    }

    /**
     * The probability of each column, in the order of {@link What}.
     *
     * @param logits where to put them
     * @return false if the text says nothing that was learned, and nothing was put anywhere
     */
    boolean probabilities(Summed sums, Measured measures, List<Signal> signals, double[] logits) {
        boolean known = sums.known() != 0;
        for (int i = 0; i < signals.size() && !known; i++) {
            known = knows(signals.get(i).id());
        }
        if (!known) {
            return false;
        }
        TextTerms terms = TextTerms.of(sums, measures);
        for (int column = 0; column < logits.length; column++) {
            logits[column] = columns.get(column).logit(terms);
        }
        for (int i = 0; i < signals.size(); i++) {
            double[] gain = gains.get(signals.get(i).id());
            if (gain != null) {
                double strength = signals.get(i).strength();
                for (int column = 0; column < logits.length; column++) {
                    logits[column] += gain[column] * strength;
                }
            }
        }
        for (int column = 0; column < logits.length; column++) {
            logits[column] = probability(logits[column]);
        }
        return true;
    }

    /** The probability of one column alone. */
    double probability(What what, Summed sums, Measured measures, List<Signal> signals) {
        double logit = columns.get(what.column()).logit(TextTerms.of(sums, measures));
        for (int i = 0; i < signals.size(); i++) {
            double[] gain = gains.get(signals.get(i).id());
            if (gain != null) {
                logit += gain[what.column()] * signals.get(i).strength();
            }
        }
        return probability(logit);
    }

    private static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
