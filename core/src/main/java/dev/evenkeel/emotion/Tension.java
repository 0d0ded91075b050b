package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;

/** How heated a conversation is, in five bands of rising heat. */
public enum Tension implements Identified {
    CALM,
    ANNOYED,
    FRUSTRATED,
    ANGRY,
    FURIOUS;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }

    /** Whether this band is as hot as another, or hotter. */
    public boolean atLeast(Tension other) {
        return compareTo(other) >= 0;
    }
}
