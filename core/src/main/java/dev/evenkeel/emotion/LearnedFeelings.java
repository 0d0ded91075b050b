package dev.evenkeel.emotion;

import dev.evenkeel.text.LearnedWords;
import dev.evenkeel.text.WordWeights;
import java.util.List;

/**
 * What was learned from labelled messages: weights of words, and how words, marks and signals add up to each feeling.
 *
 * <p>The program that learns it is {@code examples/training}; a pack carries it in its {@code weights} file, which
 * {@link WeightsFile} reads and writes. Immutable.
 *
 * @param words the weights of words and word pairs
 * @param columns one for each of {@link LearnedTarget}, in its order
 * @param confidence how often the tension band was right in messages never learned from, for a heat of 0, 0.1, … 1
 * @param insultAbove from which probability of an insult on a message is taken for one, 0..1
 * @param signals what was learned of signals beside the feelings
 * @param peerTalk what was learned of people who talk to each other
 */
public record LearnedFeelings(
        WordWeights words,
        List<LearnedColumn> columns,
        List<Double> confidence,
        double insultAbove,
        LearnedSignals signals,
        LearnedPeerTalk peerTalk) {

    /** How many points the curve of confidence has. */
    public static final int CONFIDENCE_POINTS = 11;

    /** @throws IllegalArgumentException if a column is missing or out of place, or a number is out of range */
    public LearnedFeelings {
        columns = List.copyOf(columns);
        confidence = List.copyOf(confidence);
        if (columns.size() != LearnedTarget.values().length) {
            throw new IllegalArgumentException("learned feelings: a column is missing");
        }
        for (LearnedTarget target : LearnedTarget.values()) {
            if (columns.get(target.column()).target() != target) {
                throw new IllegalArgumentException("learned feelings: the columns are out of order");
            }
        }
        if (confidence.size() != CONFIDENCE_POINTS) {
            throw new IllegalArgumentException(
                    "learned feelings: confidence needs " + CONFIDENCE_POINTS + " points in 0..1");
        }
        for (double point : confidence) {
            if (!isShare(point)) {
                throw new IllegalArgumentException(
                        "learned feelings: confidence needs " + CONFIDENCE_POINTS + " points in 0..1");
            }
        }
        if (!isShare(insultAbove)) {
            throw new IllegalArgumentException("learned feelings: insultAbove must be in 0..1");
        }
    }

    /** What was learned of feelings alone. */
    public LearnedFeelings(
            WordWeights words, List<LearnedColumn> columns, List<Double> confidence, double insultAbove) {
        this(words, columns, confidence, insultAbove, LearnedSignals.none(), LearnedPeerTalk.none());
    }

    /** All that is said of words, for a lexicon. */
    public LearnedWords lexicalWords() {
        return new LearnedWords(words, peerTalk.words(), signals.words());
    }

    private static boolean isShare(double number) {
        return number >= 0 && number <= 1;
    }

    /** How probably the tension band of a message with this heat is right, 0..1. */
    double confidenceAt(double heat) {
        double position = heat * (CONFIDENCE_POINTS - 1);
        int below = Math.min((int) position, CONFIDENCE_POINTS - 2);
        double share = position - below;
        return confidence.get(below) * (1 - share) + confidence.get(below + 1) * share;
    }
}
