package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;

/** A feeling about the matter at hand. Sadness includes disappointment; confusion is about the facts. */
public enum Emotion implements Identified {
    ANGER,
    FRUSTRATION,
    ANXIETY,
    SADNESS,
    CONFUSION,
    SATISFACTION;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }

    /** Of one value for each emotion, in their order, the one that is this emotion's. */
    double among(
            double anger, double frustration, double anxiety, double sadness, double confusion, double satisfaction) {
        return switch (this) {
            case ANGER -> anger;
            case FRUSTRATION -> frustration;
            case ANXIETY -> anxiety;
            case SADNESS -> sadness;
            case CONFUSION -> confusion;
            case SATISFACTION -> satisfaction;
        };
    }
}
