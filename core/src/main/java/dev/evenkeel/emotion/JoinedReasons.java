package dev.evenkeel.emotion;

/**
 * Reasons for feelings, joined: every further one adds to what is left between a feeling and certainty. Mutable scratch: lives
 * as long as one appraisal.
 */
final class JoinedReasons {

    private double noAnger;
    private double noFrustration;
    private double noAnxiety;
    private double noSadness;
    private double noConfusion;
    private double noSatisfaction;

    /** Begins anew, with no reason for anything. */
    void clear() {
        noAnger = 1;
        noFrustration = 1;
        noAnxiety = 1;
        noSadness = 1;
        noConfusion = 1;
        noSatisfaction = 1;
    }

    /** Adds what a signal of this strength, 0..1, is a reason for. */
    void add(Emotions feelings, double strength) {
        noAnger *= 1 - strength * feelings.anger();
        noFrustration *= 1 - strength * feelings.frustration();
        noAnxiety *= 1 - strength * feelings.anxiety();
        noSadness *= 1 - strength * feelings.sadness();
        noConfusion *= 1 - strength * feelings.confusion();
        noSatisfaction *= 1 - strength * feelings.satisfaction();
    }

    double anger() {
        return 1 - noAnger;
    }

    double frustration() {
        return 1 - noFrustration;
    }

    double anxiety() {
        return 1 - noAnxiety;
    }

    double sadness() {
        return 1 - noSadness;
    }

    double confusion() {
        return 1 - noConfusion;
    }

    double satisfaction() {
        return 1 - noSatisfaction;
    }

    /** The higher of anger and frustration. */
    double heat() {
        return Math.max(anger(), frustration());
    }

    Emotions emotions() {
        return new Emotions(anger(), frustration(), anxiety(), sadness(), confusion(), satisfaction());
    }
}
