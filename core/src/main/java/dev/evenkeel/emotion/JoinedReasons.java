package dev.evenkeel.emotion;

/**
 * Reasons for feelings, joined: every further one adds to what is left between a feeling and certainty. Mutable scratch: lives
 * as long as one appraisal.
 */
final class JoinedReasons {

    private double noAnger = 1;
    private double noFrustration = 1;
    private double noAnxiety = 1;
    private double noSadness = 1;
    private double noConfusion = 1;
    private double noSatisfaction = 1;

    /** Adds what a signal of this strength, 0..1, is a reason for. */
    void add(Emotions feelings, double strength) {
        noAnger *= 1 - strength * feelings.anger();
        noFrustration *= 1 - strength * feelings.frustration();
        noAnxiety *= 1 - strength * feelings.anxiety();
        noSadness *= 1 - strength * feelings.sadness();
        noConfusion *= 1 - strength * feelings.confusion();
        noSatisfaction *= 1 - strength * feelings.satisfaction();
    }

    Emotions emotions() {
        return new Emotions(
                1 - noAnger, 1 - noFrustration, 1 - noAnxiety, 1 - noSadness, 1 - noConfusion, 1 - noSatisfaction);
    }
}
