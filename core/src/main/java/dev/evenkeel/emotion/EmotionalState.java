package dev.evenkeel.emotion;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What we believe the customer feels, after all turns so far.
 *
 * <p>Immutable and bounded: it keeps the heat of the last three customer turns and nothing of the text.
 *
 * @param emotions the six emotions
 * @param valence from -1 dissatisfied to +1 satisfied
 * @param confidence the probability that the band is right, 0..1
 * @param tension the band
 * @param trend where heat is going
 * @param recentHeat the heat after up to three last customer turns, oldest first, each 0..1
 * @param at when the customer last spoke, or null if the host gives no times
 */
public record EmotionalState(
        Emotions emotions,
        double valence,
        double confidence,
        Tension tension,
        Trend trend,
        List<Double> recentHeat,
        @Nullable Instant at) {

    /** How many turns {@link #recentHeat()} looks back. */
    public static final int MEMORY = 3;

    private static final EmotionalState CALM =
            new EmotionalState(Emotions.none(), 0, 1, Tension.CALM, Trend.STEADY, List.of(), null);

    /** @throws IllegalArgumentException if more than {@link #MEMORY} turns are remembered */
    public EmotionalState {
        recentHeat = List.copyOf(recentHeat);
        if (recentHeat.size() > MEMORY) {
            throw new IllegalArgumentException("emotional state: recentHeat holds at most " + MEMORY + " turns");
        }
    }

    /** The state before the first turn. */
    public static EmotionalState calm() {
        return CALM;
    }
}
