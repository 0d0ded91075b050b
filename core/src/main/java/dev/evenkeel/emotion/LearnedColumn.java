package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Measured;
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

    /** Words weigh as they stand in a text of this length, more in a shorter one, less in a longer. */
    private static final double USUAL_WORDS = 12;

    /** Keeps a single word from weighing all. */
    private static final double SPARE_WORDS = 4;

    /** What a longer text says over and over makes nobody surer: it counts like a text of this length with as much of it. */
    private static final int LONGEST = 64;

    private static final double MOST_EXCLAMATIONS = 3;
    private static final double MOST_SHOUTED = 4;
    private static final double LN_2 = 0.6931471805599453;

    private static final double[] WEIGHTS = new double[LONGEST + 1];
    private static final double[] LENGTHS = new double[LONGEST + 1];

    static {
        for (int words = 0; words <= LONGEST; words++) {
            WEIGHTS[words] = reckonedWeight(words);
            LENGTHS[words] = reckonedLength(words);
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

    /** What a word's weight counts for in a text of this many words. */
    public static double weightIn(int words) {
        return words <= LONGEST ? WEIGHTS[words] : WEIGHTS[LONGEST] * LONGEST / words;
    }

    private static double reckonedWeight(int words) {
        return StrictMath.sqrt((USUAL_WORDS + SPARE_WORDS) / (words + SPARE_WORDS));
    }

    /** How much longer a text is than none, in doublings; what is very long is no longer than long. */
    public static double lengthOf(int words) {
        return LENGTHS[Math.min(words, LONGEST)];
    }

    private static double reckonedLength(int words) {
        return StrictMath.log(1.0 + words) / LN_2;
    }

    /** How much is exclaimed, 0..1. */
    public static double exclaimedIn(Measured measures) {
        return Math.min(measures.exclamations(), MOST_EXCLAMATIONS) / MOST_EXCLAMATIONS;
    }

    /** How much is written in capitals, 0..1; more text never makes it less. */
    public static double shoutedIn(Measured measures) {
        return Math.min(measures.shouted(), MOST_SHOUTED) / MOST_SHOUTED;
    }

    /** The logit of a text by its words and marks alone. */
    double logit(TextTerms terms) {
        return base
                + scale * terms.sums().of(what.column()) * terms.weight()
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
