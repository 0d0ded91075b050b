package dev.evenkeel.emotion;

/**
 * What one message shows on its own, without the conversation around it.
 *
 * @param emotions the six emotions
 * @param valence from -1 dissatisfied to +1 satisfied; within 0.1 of 0 it is neutral
 * @param tension the band
 * @param confidence the probability that the band is right, 0..1
 */
public record Appraisal(Emotions emotions, double valence, Tension tension, double confidence) {

    /** @throws IllegalArgumentException if valence or confidence is out of range */
    public Appraisal {
        if (!(valence >= -1 && valence <= 1)) {
            throw new IllegalArgumentException("valence must be in -1..1");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in 0..1");
        }
    }
}
