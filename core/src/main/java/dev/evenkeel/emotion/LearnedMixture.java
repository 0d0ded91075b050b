package dev.evenkeel.emotion;

import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Measured;
import dev.evenkeel.text.Summed;
import java.util.List;
import java.util.Map;

/** All columns that were learned, added up for a text at one go. Immutable and thread-safe. */
final class LearnedMixture {

    private final LearnedFeelings learned;
    private final LearnedColumn[] columns;
    private final Map<SignalId, SignalEffect> effects;

    /** @param effects what signals add */
    LearnedMixture(LearnedFeelings learned, Map<SignalId, SignalEffect> effects) {
        this.learned = learned;
        this.columns = learned.columns().toArray(new LearnedColumn[0]);
        this.effects = effects;
    }

    LearnedFeelings learned() {
        return learned;
    }

    /** The logit of each column by words and marks alone, in the order of {@link LearnedTarget}. */
    void begin(Summed sums, Measured measures, double[] logits) {
        TextTerms terms = TextTerms.of(sums.words(), measures);
        for (int column = 0; column < columns.length; column++) {
            logits[column] = columns[column].logit(sums, terms);
        }
    }

    /** Adds what a signal of this strength adds. */
    static void add(double[] gains, double strength, double[] logits) {
        for (int column = 0; column < logits.length; column++) {
            logits[column] += gains[column] * strength;
        }
    }

    /** The probability of one column alone. */
    double probability(LearnedTarget target, Summed sums, Measured measures, List<Signal> signals) {
        double logit = columns[target.column()].logit(sums, TextTerms.of(sums.words(), measures));
        for (int i = 0; i < signals.size(); i++) {
            SignalEffect effect = effects.get(signals.get(i).id());
            double[] gains = effect == null ? null : effect.gains();
            if (gains != null) {
                logit += gains[target.column()] * signals.get(i).strength();
            }
        }
        return probability(logit);
    }

    static double probability(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
