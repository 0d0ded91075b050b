package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Summed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the evidence for one feeling adds up: a logistic regression over words, marks and signals. Immutable.
 *
 * @param what which of the columns of the {@link dev.evenkeel.text.WordWeights} it reads
 * @param base the logit of a text that says nothing either way
 * @param scale what one unit of a word weight is worth in a text of usual length
 * @param length what each doubling of the text's length adds
 * @param exclaimed what three exclamation marks add
 * @param shouted what four words in capitals add
 * @param gains what a signal of full strength adds
 */
public record LearnedColumn(
        What what,
        double base,
        double scale,
        double length,
        double exclaimed,
        double shouted,
        Map<SignalId, Double> gains) {

    /** What is learned: the six emotions, whether the customer is pleased, and whether somebody is insulted. */
    public enum What implements Identified {
        ANGER(0),
        FRUSTRATION(1),
        ANXIETY(2),
        SADNESS(3),
        CONFUSION(4),
        SATISFACTION(5),
        VALENCE(6),
        INSULT(7);

        private final int column;

        What(int column) {
            this.column = column;
        }

        /** Which column of the {@link dev.evenkeel.text.WordWeights} stands for it. */
        public int column() {
            return column;
        }

        /** What stands for this emotion. */
        static What of(Emotion emotion) {
            return switch (emotion) {
                case ANGER -> ANGER;
                case FRUSTRATION -> FRUSTRATION;
                case ANXIETY -> ANXIETY;
                case SADNESS -> SADNESS;
                case CONFUSION -> CONFUSION;
                case SATISFACTION -> SATISFACTION;
            };
        }

        @Override
        public String id() {
            return Identified.idOf(this);
        }
    }

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
                + scale * sums.of(what.column()) * terms.weight()
                + length * terms.length()
                + exclaimed * terms.exclaimed()
                + shouted * terms.shouted();
    }

    private static void requireFinite(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("learned weights must be finite");
        }
    }
}
