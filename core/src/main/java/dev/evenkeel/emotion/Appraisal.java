package dev.evenkeel.emotion;

/**
 * What one message shows on its own, without the conversation around it. Immutable.
 *
 * <p>Not a record, since there is one in every reading, and it is a quarter smaller with the six emotions in it.
 */
public final class Appraisal {

    private final double anger;
    private final double frustration;
    private final double anxiety;
    private final double sadness;
    private final double confusion;
    private final double satisfaction;
    private final double valence;
    private final Tension tension;
    private final double confidence;

    /**
     * An appraisal.
     *
     * @param emotions the six emotions
     * @param valence from -1 dissatisfied to +1 satisfied; within 0.1 of 0 it is neutral
     * @param tension the band
     * @param confidence the probability that the band is right, 0..1
     * @throws IllegalArgumentException if valence or confidence is out of range
     */
    public Appraisal(Emotions emotions, double valence, Tension tension, double confidence) {
        this(
                emotions.anger(),
                emotions.frustration(),
                emotions.anxiety(),
                emotions.sadness(),
                emotions.confusion(),
                emotions.satisfaction(),
                valence,
                tension,
                confidence);
    }

    /** An appraisal with these emotions, each of them in 0..1. */
    Appraisal(
            double anger,
            double frustration,
            double anxiety,
            double sadness,
            double confusion,
            double satisfaction,
            double valence,
            Tension tension,
            double confidence) {
        if (!(valence >= -1 && valence <= 1)) {
            throw new IllegalArgumentException("valence must be in -1..1");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in 0..1");
        }
        this.anger = anger;
        this.frustration = frustration;
        this.anxiety = anxiety;
        this.sadness = sadness;
        this.confusion = confusion;
        this.satisfaction = satisfaction;
        this.valence = valence;
        this.tension = tension;
        this.confidence = confidence;
    }

    /** The same, but so sure. */
    Appraisal withConfidence(double other) {
        return new Appraisal(anger, frustration, anxiety, sadness, confusion, satisfaction, valence, tension, other);
    }

    /** The six emotions. */
    public Emotions emotions() {
        return new Emotions(anger, frustration, anxiety, sadness, confusion, satisfaction);
    }

    /** The value of one emotion. */
    public double get(Emotion emotion) {
        return emotion.among(anger, frustration, anxiety, sadness, confusion, satisfaction);
    }

    /** From -1 dissatisfied to +1 satisfied; within 0.1 of 0 it is neutral. */
    public double valence() {
        return valence;
    }

    /** The band. */
    public Tension tension() {
        return tension;
    }

    /** The probability that the band is right, 0..1. */
    public double confidence() {
        return confidence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appraisal that
                && emotions().equals(that.emotions())
                && Double.compare(valence, that.valence) == 0
                && tension == that.tension
                && Double.compare(confidence, that.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return 31
                        * (31 * (31 * emotions().hashCode() + Double.hashCode(valence))
                                + tension.id().hashCode())
                + Double.hashCode(confidence);
    }

    @Override
    public String toString() {
        return "Appraisal[emotions=" + emotions() + ", valence=" + valence + ", tension=" + tension + ", confidence="
                + confidence + "]";
    }
}
