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
}
