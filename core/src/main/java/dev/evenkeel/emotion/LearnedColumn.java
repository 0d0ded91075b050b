package dev.evenkeel.emotion;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Summed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the evidence for one feeling adds up: a logistic regression over words, marks and signals. Immutable.
 *
 * @param target which of the columns of the {@link dev.evenkeel.text.WordWeights} it reads
 * @param base the logit of a text that says nothing either way
 * @param scale what one unit of a word weight is worth in a text of usual length
 * @param length what each doubling of the text's length adds
 * @param exclaimed what three exclamation marks add
 * @param shouted what four words in capitals add
 * @param gains what a signal of full strength adds
 */
public record LearnedColumn(
        LearnedTarget target,
        double base,
        double scale,
        double length,
        double exclaimed,
        double shouted,
        Map<SignalId, Double> gains) {

    /** @throws IllegalArgumentException if a number is not finite */
    public LearnedColumn {
        gains = Collections.unmodifiableMap(new LinkedHashMap<>(gains));
        for (double number : new double[] {base, scale, length, exclaimed, shouted}) {
            requireFinite(number);
        }
        for (double gain : gains.values()) {
            requireFinite(gain);
        }
    }

    /** The logit of a text by its words and marks alone. */
    double logit(Summed sums, TextTerms terms) {
        return base
                + scale * sums.of(target.column()) * terms.weight()
                + length * terms.length()
                + exclaimed * terms.exclaimed()
                + shouted * terms.shouted();
    }

    static void requireFinite(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("learned weights must be finite");
        }
    }
}
