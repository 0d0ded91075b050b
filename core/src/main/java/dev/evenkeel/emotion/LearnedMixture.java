package dev.evenkeel.emotion;

import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Measured;
import dev.evenkeel.text.Summed;
import dev.evenkeel.text.WordWeights;
import java.util.List;
import java.util.Map;

/** All columns that were learned, added up for a text at one go. Immutable and thread-safe. */
final class LearnedMixture {

    private final LearnedFeelings learned;
    private final LearnedColumn[] columns;
    /** What a unit of each column is worth among peers; none where nothing was learned of them. */
    private final double[] peerScales;

    private final Map<SignalId, SignalEffect> effects;

    /** @param effects what signals add */
    LearnedMixture(LearnedFeelings learned, Map<SignalId, SignalEffect> effects) {
        this.learned = learned;
        this.columns = learned.columns().toArray(new LearnedColumn[0]);
        this.peerScales = new double[learned.peerTalk().scales().size()];
        for (int column = 0; column < peerScales.length; column++) {
            peerScales[column] = learned.peerTalk().scales().get(column);
        }
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
        if (peerScales.length > 0) {
            addAmongPeers(logits, sums, terms);
        }
    }

    /**
     * Adds what the words say besides, as far as the text is talk among peers. Heat is the same to anybody: an insult only raises
     * it, and its words could be taken for such talk.
     */
    private void addAmongPeers(double[] logits, Summed sums, TextTerms terms) {
        double share = probability(learned.peerTalk().base() + amongPeers(LearnedPeerTalk.GATE, sums, terms));
        for (int column = 0; column < LearnedPeerTalk.GATE; column++) {
            if (!WordWeights.rises(column)) {
                logits[column] += share * amongPeers(column, sums, terms);
            }
        }
    }

    private double amongPeers(int column, Summed sums, TextTerms terms) {
        return peerScales[column] * sums.amongPeers(column) * terms.weight();
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
