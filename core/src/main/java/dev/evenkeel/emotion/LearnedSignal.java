package dev.evenkeel.emotion;

import dev.evenkeel.signal.SignalId;

/**
 * How the evidence for one signal adds up: a logistic regression over words and marks. Immutable.
 *
 * @param signal what the words speak for
 * @param base the logit of a text that says nothing either way
 * @param scale what one unit of a word weight is worth in a text of usual length
 * @param exclaimed what three exclamation marks add
 * @param shouted what four words in capitals add
 * @param above from which probability on the signal is shown, 0..1; never from 1 on
 */
public record LearnedSignal(
        SignalId signal, double base, double scale, double exclaimed, double shouted, double above) {

    /** @throws IllegalArgumentException if a number is not finite, or {@code above} not in 0..1 */
    public LearnedSignal {
        if (!Double.isFinite(base + scale + exclaimed + shouted)) {
            throw new IllegalArgumentException("learned signals: weights must be finite");
        }
        if (!(above >= 0 && above <= 1)) {
            throw new IllegalArgumentException("learned signals: above must be in 0..1");
        }
    }

    /** The same, shown from another probability on. */
    public LearnedSignal shownFrom(double probability) {
        return new LearnedSignal(signal, base, scale, exclaimed, shouted, probability);
    }

    /**
     * The logit of a text whose words and pairs add up to this in the signal's column.
     *
     * <p>In a long text many words say a little each. For what sounds an alarm the odds fall e-fold with each doubling of its length.
     */
    double logit(int sum, TextTerms terms) {
        double logit = base + scale * sum * terms.weight() + exclaimed * terms.exclaimed() + shouted * terms.shouted();
        return terms.beyond() > 0 && SignalId.danger().contains(signal) ? logit - terms.beyond() : logit;
    }

    /** The logit that belongs to {@link #above()}: no text reaches that of 1. */
    double limit() {
        return StrictMath.log(above / (1 - above));
    }
}
